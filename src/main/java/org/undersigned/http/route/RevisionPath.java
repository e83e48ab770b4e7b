package org.undersigned.http.route;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Slug;

/**
 * A path that names the revision of a letter: {@code /letters/a-letter@2/signatories}. The routes have no revision in their
 * templates, so that each of them has revisions without being declared twice.
 *
 * @param path the path without the revision
 * @param revision the number of the revision, from 1
 */
public record RevisionPath(String path, int revision) {

    /** At most nine digits, so that every number is an {@code int}. */
    private static final Pattern PINNED =
            Pattern.compile("((?:/embed)?/letters/[a-z0-9-]{1,80})(?:@|%40)([1-9][0-9]{0,8})(?=[./]|$)(.*)");

    private static final Pattern LETTER = Pattern.compile("(?:/embed)?/letters/[a-z0-9-]+");
    private static final Pattern OF_LETTER = Pattern.compile("((?:/embed)?/letters)/[^/.]+");
    private static final Pattern LETTER_OR_BELOW = Pattern.compile("(?:/embed)?/letters/[^/]+(?:/.*)?");

    /** Empty for a path that names no revision. */
    public static Optional<RevisionPath> parse(String path) {
        Matcher matcher = PINNED.matcher(path);
        return matcher.matches()
                ? Optional.of(new RevisionPath(matcher.group(1) + matcher.group(3), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** A path with the revision behind the id of its letter. */
    public static String pin(String path, int revision) {
        Matcher matcher = LETTER.matcher(path);
        return matcher.lookingAt() ? matcher.group() + "@" + revision + path.substring(matcher.end()) : path;
    }

    /** The path of a letter, or below it, with a revision behind the id of the letter. */
    public static String pin(String path, Slug letter, int revision) {
        Matcher matcher = OF_LETTER.matcher(path);
        return matcher.lookingAt()
                ? matcher.group(1) + "/" + letter + "@" + revision + path.substring(matcher.end())
                : path;
    }

    /** Whether a path is that of a letter, or below it. */
    public static boolean isOfLetter(String path) {
        return LETTER_OR_BELOW.matcher(path).matches();
    }
}

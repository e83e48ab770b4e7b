package org.undersigned.representation.embed;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a resource that can be embedded: a letter, one of its parts, or the page of an embed.
 *
 * @param part the id of the part; {@code null} for a letter or a collection
 */
public record EmbeddablePath(EmbedTarget target, String letter, String part) {

    private static final Pattern PATH =
            Pattern.compile("(?:/embed)?/letters/([^/]+)(?:(/[a-z]+)(?:/(?!count$|sums$)([^/]+))?)?");

    /** Parts of the text, of which the summary of the letter is shown. */
    private static final Set<String> TEXT = Set.of("/text", "/sections");

    /** Empty if the resource at a path, without suffix and query, cannot be embedded. */
    public static Optional<EmbeddablePath> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String collection = matcher.group(2) == null ? "" : matcher.group(2);
        String id = matcher.group(3);
        if (path.startsWith("/embed/") && collection.equals("/counter") && id == null) {
            return Optional.of(new EmbeddablePath(EmbedTarget.COUNTER, matcher.group(1), null));
        }
        return target(collection, id != null).map(target -> new EmbeddablePath(target, matcher.group(1), id));
    }

    private static Optional<EmbedTarget> target(String collection, boolean single) {
        if (TEXT.contains(collection)) {
            return Optional.of(EmbedTarget.SUMMARY);
        }
        String one = EmbedTarget.STATISTIC.path();
        String path = single && one.equals(collection + "/") ? one : collection;
        return Arrays.stream(EmbedTarget.values())
                .filter(target -> target.path().equals(path))
                .findFirst();
    }

    /** The id of the statistic that is embedded; {@code null} for other targets. */
    public String statistic() {
        return target == EmbedTarget.STATISTIC ? part : null;
    }

    /** The words of the name of the signatory that is embedded; {@code null} for other targets. */
    public String signatoryWords() {
        return target == EmbedTarget.SIGNATORIES && part != null ? part.replace('-', ' ') : null;
    }
}

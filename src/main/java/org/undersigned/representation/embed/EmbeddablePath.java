package org.undersigned.representation.embed;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a resource that can be embedded: a letter, or one of its parts.
 *
 * @param statistic the id of the statistic; {@code null} for other targets
 */
public record EmbeddablePath(EmbedTarget target, String letter, String statistic) {

    private static final Pattern PATH = Pattern.compile("/letters/([^/]+)(?:(/[a-z]+)(?:/(?!count$)([^/]+))?)?");

    /** Empty if the resource at a path, without suffix and query, cannot be embedded. */
    public static Optional<EmbeddablePath> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String collection = matcher.group(2) == null ? "" : matcher.group(2);
        String id = matcher.group(3);
        return target(id == null ? collection : collection + "/")
                .map(target -> new EmbeddablePath(target, matcher.group(1), id));
    }

    private static Optional<EmbedTarget> target(String path) {
        return path.equals("/text")
                ? Optional.of(EmbedTarget.SUMMARY)
                : Arrays.stream(EmbedTarget.values())
                        .filter(target -> target.path().equals(path))
                        .findFirst();
    }
}

package org.undersigned.http.route;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.http.protocol.MediaFormat;

/**
 * A URI template with its formats and methods, as declared by resource methods.
 *
 * @param forms the default first
 * @param methods in the order of {@code Allow}
 * @param restricted whether reading it needs a role too
 */
public record Route(String template, List<MediaFormat> forms, Set<String> methods, boolean restricted) {

    /** The methods of a revision, which never changes. */
    public static final Set<String> SAFE =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("GET", "HEAD", "OPTIONS")));

    private static final Pattern DOTS = Pattern.compile("(?i)(\\.|%2e){1,2}");

    /** A route that a path matches. */
    public record RouteMatch(Route route, ResourcePath path) {}

    /** Whether one of the formats is a page, which has languages. */
    public boolean paged() {
        for (MediaFormat form : forms) {
            if (form.page()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the template ends in a file name, so that its paths have no suffix to take off. */
    public boolean fileName() {
        return template.indexOf('.', template.lastIndexOf('/')) >= 0;
    }

    boolean matches(String path) {
        String[] segments = template.split("/", -1);
        String[] given = path.split("/", -1);
        if (segments.length != given.length) {
            return false;
        }
        for (int i = 0; i < segments.length; i++) {
            boolean variable = segments[i].startsWith("{") && !given[i].isEmpty();
            if (!variable && !segments[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a path segment is {@code .} or {@code ..}, which would lead to another path. */
    static boolean dots(String segment) {
        return segment.length() <= 6 && DOTS.matcher(segment).matches();
    }
}

package org.undersigned.http.protocol;

import io.vertx.core.MultiMap;
import java.util.Collection;
import java.util.Map;
import org.undersigned.representation.picture.SvgRenderer;

/** Headers of every response: CORS for every origin, and what limits a browser. */
public final class StandardHeaders {

    /** The policy of data: it loads nothing and cannot be framed. */
    public static final String STRICT =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** The policy of a page: images, styles and scripts come from this server, and it cannot be framed. */
    public static final String PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The policy of an embed, which any page may frame. */
    static final String EMBED = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; frame-ancestors *; base-uri 'none'";

    /** The policy of an image, which has a style of its own. */
    static final String PICTURE = STRICT + "; style-src " + SvgRenderer.STYLE_SOURCE;

    public static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    public static final String POLICY = "Content-Security-Policy";

    /** The headers of a response that has no policy of its own. */
    public static final Map<String, String> ALL = Map.of(
            ALLOW_ORIGIN,
            "*",
            "Access-Control-Expose-Headers",
            "ETag, Last-Modified, Link, Content-Length, Content-Disposition, Repr-Digest, Row-Count, Retry-After,"
                    + " Memento-Datetime",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            POLICY,
            STRICT);

    private StandardHeaders() {}

    /** The policy of a format. */
    public static String policy(MediaFormat format) {
        return switch (format) {
            case HTML -> PAGE;
            case EMBED -> EMBED;
            case SVG -> PICTURE;
            default -> STRICT;
        };
    }

    public static void on(MultiMap headers) {
        ALL.forEach(headers::set);
    }

    /** The answer to OPTIONS, which is that to a CORS preflight too. */
    public static Map<String, String> preflight(Collection<String> methods) {
        String allowed = String.join(", ", methods);
        return Map.of(
                "Allow",
                allowed,
                "Access-Control-Allow-Methods",
                allowed,
                "Access-Control-Allow-Headers",
                "*",
                "Access-Control-Max-Age",
                "86400");
    }
}

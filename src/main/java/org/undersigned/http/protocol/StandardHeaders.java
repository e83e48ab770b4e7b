package org.undersigned.http.protocol;

import io.vertx.core.MultiMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * The headers that pages of other origins may send. {@code *} would be shorter, but some browsers let it cover
     * {@code Authorization}.
     */
    public static final List<String> REQUEST_HEADERS = List.of(
            "Accept",
            "Accept-Datetime",
            "Accept-Language",
            "Cache-Control",
            "Content-Encoding",
            "Content-Language",
            "Content-Type",
            "If-Modified-Since",
            "If-None-Match",
            "Range");

    /** The methods that a page of another origin may use; the others need a token. */
    private static final Set<String> SHARED = Set.of("GET", "HEAD", "POST", "OPTIONS");

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

    /** The answer to OPTIONS, which is that to a CORS preflight too: pages of other origins read, and send what needs no token. */
    public static Map<String, String> preflight(Collection<String> methods) {
        return preflight(methods, methods.stream().filter(SHARED::contains).toList(), REQUEST_HEADERS);
    }

    /**
     * The same for a resource of which pages of other origins may ask for other things.
     *
     * @param shared the methods that they may use
     * @param headers the names of headers that they may send
     */
    public static Map<String, String> preflight(
            Collection<String> methods, Collection<String> shared, Collection<String> headers) {
        return Map.of(
                "Allow",
                String.join(", ", methods),
                "Access-Control-Allow-Methods",
                String.join(", ", shared),
                "Access-Control-Allow-Headers",
                String.join(", ", headers),
                "Access-Control-Max-Age",
                "86400");
    }
}

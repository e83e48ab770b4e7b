package org.undersigned.http.protocol;

import io.vertx.core.MultiMap;
import org.undersigned.representation.picture.SvgRenderer;

/** What every response carries, whatever it says: open to every origin, and harmless in a browser. */
public final class StandardHeaders {

    /** A page of ours loads nothing and is framed by nobody; there are no scripts in data. */
    public static final String STRICT =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** A page for a person: what it shows, styles and does comes from here, and it is framed by nobody. */
    public static final String PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** A page that anybody may frame, and that does no more than one of ours. */
    static final String EMBED = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; frame-ancestors *; base-uri 'none'";

    /** A picture brings its style along. */
    static final String PICTURE = STRICT + "; style-src " + SvgRenderer.STYLE_SOURCE;

    private StandardHeaders() {}

    /** What a browser may do with a form. */
    public static String policy(MediaFormat format) {
        return switch (format) {
            case HTML -> PAGE;
            case EMBED -> EMBED;
            case SVG -> PICTURE;
            default -> STRICT;
        };
    }

    /** Everybody may read it, on whatever page. */
    public static MultiMap open(MultiMap headers) {
        return headers.set("Access-Control-Allow-Origin", "*");
    }

    public static void on(MultiMap headers) {
        open(headers)
                .set(
                        "Access-Control-Expose-Headers",
                        "ETag, Last-Modified, Link, Content-Length, Content-Disposition, Repr-Digest, Row-Count,"
                                + " Retry-After")
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Content-Security-Policy", STRICT);
    }
}

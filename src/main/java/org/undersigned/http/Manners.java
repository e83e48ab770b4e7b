package org.undersigned.http;

import io.vertx.core.MultiMap;

/** What every response carries, whatever it says: open to every origin, and harmless in a browser. */
final class Manners {

    /** A page of ours loads nothing and is framed by nobody; there are no scripts in data. */
    static final String STRICT = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** A page for a person: what it shows, styles and does comes from here, and it is framed by nobody. */
    static final String PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private Manners() {}

    /** What a browser may do with a form. */
    static String policy(Form form) {
        return form.page() ? PAGE : STRICT;
    }

    static void on(MultiMap headers) {
        headers.set("Access-Control-Allow-Origin", "*")
                .set(
                        "Access-Control-Expose-Headers",
                        "ETag, Last-Modified, Link, Content-Length, Content-Disposition, Repr-Digest, Row-Count,"
                                + " Retry-After")
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Content-Security-Policy", STRICT);
    }
}

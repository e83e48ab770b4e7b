package org.undersigned.http.protocol;

/** How large a request may be. Vert.x cuts off at more. */
public final class HttpLimits {

    /** Characters of a request target. */
    public static final int TARGET = 8192;

    /** Bytes of all headers. */
    public static final int HEADER_BYTES = 16_384;

    /** The number of headers. */
    public static final int HEADERS = 100;

    /** Bytes of a body. */
    public static final long BODY = 2 * 1024 * 1024;

    /** Bytes of a letter that is published, which may be a folder as a ZIP file, unless the operator sets another limit. */
    public static final int UPLOAD = 20 * 1024 * 1024;

    private HttpLimits() {}
}

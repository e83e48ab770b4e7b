package org.undersigned.http.protocol;

/** How large a request may be. Vert.x cuts off at four times as much. */
public final class HttpLimits {

    /** Characters of a request target. */
    public static final int TARGET = 8192;

    /** Bytes of all headers. */
    public static final int HEADER_BYTES = 16_384;

    /** The number of headers. */
    public static final int HEADERS = 100;

    /** Bytes of a body. */
    public static final long BODY = 2 * 1024 * 1024;

    private HttpLimits() {}
}

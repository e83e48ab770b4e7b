package org.undersigned.http.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import org.undersigned.http.parameter.QueryString;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.HostHeader;
import org.undersigned.http.protocol.HttpLimits;
import org.undersigned.http.readings.UploadProblems;

/** Refuses requests that are too large or malformed. */
final class RequestLimits {

    private RequestLimits() {}

    /**
     * Refuses a request over a limit, or that can't be decoded.
     *
     * @param maxBody the most bytes of the body
     */
    static void check(HttpServerRequest request, long maxBody) {
        if (request.uri().length() > HttpLimits.TARGET) {
            throw new ProblemException(
                    ProblemType.ADDRESS_TOO_LONG,
                    "the address has %d characters; the most is %d"
                            .formatted(request.uri().length(), HttpLimits.TARGET));
        }
        headers(request.headers(), maxBody);
        if (!HostHeader.valid(request)) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "the Host header names no host");
        }
        if (request.path() == null || !QueryString.decodable(request.path())) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "the address has a % that no two hexadecimal digits follow, or bytes that are not UTF-8");
        }
        QueryString.read(request.query());
    }

    /** Whether headers are few and small enough. */
    static boolean modest(MultiMap headers) {
        int size = 0;
        int count = 0;
        for (var header : headers) {
            size += header.getKey().length() + header.getValue().length() + 4;
            count++;
        }
        return size <= HttpLimits.HEADER_BYTES && count <= HttpLimits.HEADERS;
    }

    private static void headers(MultiMap headers, long maxBody) {
        if (!modest(headers)) {
            throw new ProblemException(
                    ProblemType.HEADERS_TOO_LARGE,
                    "there may be %d headers, of %d bytes together"
                            .formatted(HttpLimits.HEADERS, HttpLimits.HEADER_BYTES));
        }
        String length = headers.get("Content-Length");
        if (length != null && length.length() > 12 || length != null && Long.parseLong(length) > maxBody) {
            throw UploadProblems.bodyTooLarge(maxBody);
        }
    }
}

package org.undersigned.http.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.HostHeader;
import org.undersigned.http.protocol.QueryString;
import org.undersigned.http.route.Route;

/** What a request may be aimed at, and where to send those who missed. */
public final class RequestLimits {

    /** The most characters of an address. */
    public static final int LONGEST = 8192;

    /** The most bytes of all headers together, and the most headers; Vert.x cuts off at four times as much. */
    static final int LARGEST_HEADERS = 16_384;

    static final int MOST_HEADERS = 100;

    /** The most bytes of a body. */
    public static final long LARGEST_BODY = 2 * 1024 * 1024;

    private RequestLimits() {}

    /** Refuses what can't be decoded. */
    static void check(HttpServerRequest request) {
        if (request.uri().length() > LONGEST) {
            throw new ProblemException(
                    ProblemType.ADDRESS_TOO_LONG,
                    "the address has %d characters; the most is %d"
                            .formatted(request.uri().length(), LONGEST));
        }
        headers(request.headers());
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
        return size <= LARGEST_HEADERS && count <= MOST_HEADERS;
    }

    private static void headers(MultiMap headers) {
        if (!modest(headers)) {
            throw new ProblemException(
                    ProblemType.HEADERS_TOO_LARGE,
                    "there may be %d headers, of %d bytes together".formatted(MOST_HEADERS, LARGEST_HEADERS));
        }
        String length = headers.get("Content-Length");
        if (length != null && length.length() > 12 || length != null && Long.parseLong(length) > LARGEST_BODY) {
            throw new ProblemException(
                    ProblemType.BODY_TOO_LARGE,
                    "the body has %s bytes; the most is %d".formatted(length, LARGEST_BODY));
        }
    }

    /** Addresses that Quarkus itself answers: health, metrics, the Swagger UI. */
    static boolean quarkus(String path) {
        return path.startsWith("/q/");
    }

    /** The Swagger UI is a page with scripts of its own. */
    static void ease(String path, MultiMap headers) {
        if (path.startsWith("/q/swagger-ui")) {
            headers.set(
                    "Content-Security-Policy",
                    "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src"
                            + " 'self' data:; frame-ancestors 'none'");
        }
    }

    /** One address per thing: a slash at the end leads to the address without it. */
    static void redirect(RoutingContext context, String path) {
        String bare = path;
        while (bare.length() > 1 && bare.endsWith("/")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        while (bare.startsWith("//")) {
            bare = bare.substring(1);
        }
        String query = context.request().query();
        context.response()
                .setStatusCode(308)
                .putHeader("Location", query == null ? bare : bare + "?" + query)
                .end();
    }

    static ProblemException unknown(String path) {
        return new ProblemException(ProblemType.NOT_FOUND, "nothing has the address %s".formatted(path))
                .with("addresses", addresses());
    }

    private static List<String> addresses() {
        return Route.templates();
    }

    static List<String> forms(Route.RouteMatch match) {
        return match.address().forms().stream()
                .map(format -> match.path() + "." + format.suffix() + " (" + format.mediaType() + ")")
                .toList();
    }
}

package org.undersigned.http.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.StandardHeaders;

/** Sends refusals, as {@code application/problem+json}. */
public final class ProblemResponses {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemResponses() {}

    public static ProblemException methodNotAllowed(String method, Collection<String> allowed) {
        return new ProblemException(ProblemType.METHOD_NOT_ALLOWED, "%s is not possible here".formatted(method))
                .with("allowed", List.copyOf(allowed));
    }

    /** The header fields of a problem, but for those that every response has. */
    static Map<String, String> headers(ProblemType type) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", MEDIA_TYPE);
        headers.put("Cache-Control", type.status() == 404 ? "public, max-age=10" : "no-store");
        headers.put("Vary", "Accept, Accept-Encoding");
        if (type == ProblemType.STORE_UNAVAILABLE) {
            headers.put("Retry-After", "5");
        }
        return headers;
    }

    public static void send(RoutingContext context, ProblemException problem) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        Buffer body = Buffer.buffer(problem.json(
                context.request().path() == null ? "/" : context.request().path()));
        StandardHeaders.on(response.headers());
        headers(problem.kind()).forEach(response::putHeader);
        response.setStatusCode(problem.kind().status()).putHeader("Content-Length", Integer.toString(body.length()));
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }
}

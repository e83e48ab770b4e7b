package org.undersigned.http.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.PageLanguage;
import org.undersigned.http.protocol.StandardHeaders;

/** Problems as responses: {@code application/problem+json}, or a page for a client that prefers HTML. */
@ApplicationScoped
public class ProblemResponses {

    /** The methods with which browsers request pages: POST sends a form. */
    private static final Set<HttpMethod> FROM_PAGES = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

    public static final String MEDIA_TYPE = "application/problem+json";

    private final ResponseFactory responses;

    @Inject
    ProblemResponses(ResponseFactory responses) {
        this.responses = responses;
    }

    public static ProblemException methodNotAllowed(String method, Collection<String> allowed) {
        return new ProblemException(ProblemType.METHOD_NOT_ALLOWED, "%s is not possible here".formatted(method))
                .with("allowed", List.copyOf(allowed));
    }

    /** @param path the path that the problem is about */
    ProblemBody body(HttpServerRequest request, String path, ProblemException problem) {
        return FROM_PAGES.contains(request.method()) && ProblemBody.prefersPage(HeaderFields.joined(request, "Accept"))
                ? ProblemBody.page(problem, responses.visit(request, path))
                : ProblemBody.json(problem, path, language(request));
    }

    /** The language that the address asks for; {@code null} for none, or for one that there are no sentences in. */
    private static String language(HttpServerRequest request) {
        try {
            PageLanguage asked = LanguageNegotiation.of(request.query(), null, true);
            return asked.chosen() ? asked.locale().getLanguage() : null;
        } catch (ProblemException malformed) {
            return null;
        }
    }

    /** Sends a problem outside Quarkus REST. */
    public void send(RoutingContext context, ProblemException problem) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        ProblemBody body = body(request, request.path() == null ? "/" : request.path(), problem);
        Buffer bytes = Buffer.buffer(body.text());
        StandardHeaders.on(response.headers());
        body.headers(problem.kind()).forEach(response::putHeader);
        response.setStatusCode(problem.kind().status()).putHeader("Content-Length", Integer.toString(bytes.length()));
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(bytes);
        }
    }
}

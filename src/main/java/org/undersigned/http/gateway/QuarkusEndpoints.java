package org.undersigned.http.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.undersigned.http.exchange.ProblemResponses;
import org.undersigned.http.protocol.StandardHeaders;

/** Headers and methods of what Quarkus serves beside Quarkus REST: health, metrics, the Swagger UI. */
@ApplicationScoped
class QuarkusEndpoints {

    private static final List<String> ALLOWED = List.of("GET", "HEAD", "OPTIONS");

    /** The Swagger UI has scripts and styles of its own. */
    private static final String SWAGGER_UI =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src"
                    + " 'self' data:; frame-ancestors 'none'";

    private final ProblemResponses problems;

    @Inject
    QuarkusEndpoints(ProblemResponses problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route("/q/*").order(1 - CachedResponseFilter.PRIORITY).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        StandardHeaders.on(response.headers());
        if (request.method() == HttpMethod.OPTIONS) {
            StandardHeaders.preflight(ALLOWED).forEach(response::putHeader);
            response.setStatusCode(204).end();
        } else if (!ALLOWED.contains(request.method().name())) {
            response.putHeader("Allow", String.join(", ", ALLOWED));
            problems.send(
                    context, ProblemResponses.methodNotAllowed(request.method().name(), ALLOWED));
        } else {
            if (request.path().startsWith("/q/swagger-ui")) {
                response.putHeader("Content-Security-Policy", SWAGGER_UI);
            }
            context.next();
        }
    }
}

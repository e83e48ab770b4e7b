package org.undersigned.http.gateway;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.undersigned.http.exchange.ExceptionMappers;
import org.undersigned.http.exchange.ProblemResponses;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;

/** Sends problems for what Vert.x refuses or fails at outside Quarkus REST: a request without a host, above all. */
@ApplicationScoped
class VertxFailures {

    private final ProblemResponses problems;

    @Inject
    VertxFailures(ProblemResponses problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431, 500, 503}) {
            ProblemType kind = ProblemType.of(status);
            router.errorHandler(status, context -> problems.send(context, new ProblemException(kind, kind.title())));
        }
    }

    private void failed(RoutingContext context) {
        int status = context.statusCode();
        if (status >= 400 && status < 500) {
            ProblemType kind = ProblemType.of(status);
            problems.send(context, new ProblemException(kind, kind.title()));
            return;
        }
        String request = context.request().method() + " " + context.request().path();
        problems.send(context, ExceptionMappers.internal(context.failure(), request));
    }
}

package org.undersigned.http.exchange;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.route.RevisionPath;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.representation.FormatLimitException;
import org.undersigned.store.query.InvalidCursorException;
import org.undersigned.store.query.row.ErasedMeanwhileException;

/** Maps exceptions to problems (RFC 9457). The cause of an internal error is logged and not sent. */
@ApplicationScoped
public class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger("org.undersigned.http");

    private static final Set<String> UNAVAILABLE = Set.of("08", "53", "57", "58", "90");

    private final Routes routes;
    private final ProblemResponses problems;

    @Inject
    ExceptionMappers(Routes routes, ProblemResponses problems) {
        this.routes = routes;
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException missing, RoutingContext context) {
        return refusal(
                new ProblemException(ProblemType.NOT_FOUND, "nothing has the address %s".formatted(path(context)))
                        .with("addresses", routes.templates()),
                context);
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException refused, RoutingContext context) {
        String path = context.request().path();
        Set<String> allowed = RevisionPath.parse(path).isPresent()
                ? Route.SAFE
                : routes.match(path).map(match -> match.route().methods()).orElse(Set.of());
        String method = context.request().method().name();
        return response(ProblemResponses.methodNotAllowed(method, allowed), context)
                .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                .build();
    }

    @ServerExceptionMapper
    public Response refusal(ProblemException problem, RoutingContext context) {
        return response(problem, context).build();
    }

    private Response.ResponseBuilder response(ProblemException problem, RoutingContext context) {
        ProblemBody body = problems.body(context.request(), path(context), problem);
        Response.ResponseBuilder response =
                Response.status(problem.kind().status()).entity(body.text());
        body.headers(problem.kind()).forEach(response::header);
        return response;
    }

    @ServerExceptionMapper
    public Response cursor(InvalidCursorException refused, RoutingContext context) {
        return refusal(
                new ProblemException(ProblemType.INVALID_CURSOR, refused.getMessage()).with("parameter", "cursor"),
                context);
    }

    /** A response that has begun is cut off, so that nobody takes it for whole. */
    @ServerExceptionMapper
    public Response erased(ErasedMeanwhileException erased, RoutingContext context) {
        if (context.response().headWritten()) {
            LOG.infof("%s was cut off: %s", context.request().path(), erased.getMessage());
            context.response().reset();
            return Response.serverError().build();
        }
        return refusal(new ProblemException(ProblemType.STORE_UNAVAILABLE, erased.getMessage()), context);
    }

    @ServerExceptionMapper
    public Response tooMuch(FormatLimitException refused, RoutingContext context) {
        return refusal(new ProblemException(ProblemType.NOT_ACCEPTABLE, refused.getMessage()), context);
    }

    @ServerExceptionMapper
    public Response refusedByRest(WebApplicationException refused, RoutingContext context) {
        if (refused.getResponse().getStatus() < 400) {
            return refused.getResponse();
        }
        ProblemType kind = ProblemType.of(refused.getResponse().getStatus());
        return refusal(new ProblemException(kind, kind.title()), context);
    }

    @ServerExceptionMapper
    public Response failure(Throwable failure, RoutingContext context) {
        if (context.response().ended()) {
            // A problem was sent when the body of the request turned out to be broken, and nobody waits for another.
            LOG.debugf(failure, "%s was refused before", context.request().path());
            return Response.serverError().build();
        }
        if (context.response().headWritten()) {
            LOG.errorf(failure, "%s was cut off", context.request().path());
            context.response().reset();
            return Response.serverError().build();
        }
        return refusal(internal(failure, context.request().method() + " " + path(context)), context);
    }

    /** Logs a failure; the problem names the entry of the log. */
    public static ProblemException internal(Throwable failure, String request) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "%s failed (%s)", request, id);
        return unavailable(failure)
                ? new ProblemException(ProblemType.STORE_UNAVAILABLE, "ask again in a moment").with("log", id)
                : ProblemException.internal(id);
    }

    /** Whether the database has no connection to give, or lost one: no SQL state, or its classes 08, 53, 57, 58 and H2's 90. */
    private static boolean unavailable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                String state = refused.getSQLState();
                return state == null || UNAVAILABLE.contains(state.substring(0, Math.min(2, state.length())));
            }
        }
        return false;
    }

    private static String path(RoutingContext context) {
        NegotiatedRequest negotiatedRequest = NegotiatedRequest.of(context);
        return negotiatedRequest == null ? context.request().path() : negotiatedRequest.path();
    }
}

package org.undersigned.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.undersigned.representation.TooMuch;
import org.undersigned.store.CursorRefused;

/** What goes wrong in a resource, as a problem. What goes wrong inside is written to the log and not to the reader. */
class Refusals {

    private static final Logger LOG = Logger.getLogger("org.undersigned.http");

    private static final Set<String> UNAVAILABLE = Set.of("08", "53", "57", "58", "90");

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, RoutingContext context) {
        Response.ResponseBuilder response = Response.status(refusal.kind().status())
                .type(Problems.MEDIA_TYPE)
                .header("Cache-Control", refusal.kind().status() == 404 ? "public, max-age=10" : "no-store")
                .header("Vary", "Accept, Accept-Encoding")
                .entity(refusal.json(path(context)));
        if (refusal.kind() == ProblemKind.STORE_UNAVAILABLE) {
            response.header("Retry-After", "5");
        }
        return response.build();
    }

    @ServerExceptionMapper
    public Response cursor(CursorRefused refused, RoutingContext context) {
        return refusal(
                new Refusal(ProblemKind.INVALID_CURSOR, refused.getMessage()).with("parameter", "cursor"), context);
    }

    @ServerExceptionMapper
    public Response tooMuch(TooMuch refused, RoutingContext context) {
        return refusal(new Refusal(ProblemKind.NOT_ACCEPTABLE, refused.getMessage()), context);
    }

    @ServerExceptionMapper
    public Response refusedByRest(WebApplicationException refused, RoutingContext context) {
        ProblemKind kind = ProblemKind.of(refused.getResponse().getStatus());
        return refusal(new Refusal(kind, kind.title()), context);
    }

    @ServerExceptionMapper
    public Response failure(Throwable failure, RoutingContext context) {
        return refusal(internal(failure, context.request().method() + " " + path(context)), context);
    }

    /** What is said of a failure; the log says what it was. */
    static Refusal internal(Throwable failure, String request) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "%s failed (%s)", request, id);
        return unavailable(failure)
                ? new Refusal(ProblemKind.STORE_UNAVAILABLE, "ask again in a moment").with("log", id)
                : Refusal.internal(id);
    }

    /** No connection, or one that was cut: what SQL has no state for, or classes 08, 53, 57, 58 and H2's 90. */
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
        Asking asking = Asking.of(context);
        return asking == null ? context.request().path() : asking.path();
    }
}

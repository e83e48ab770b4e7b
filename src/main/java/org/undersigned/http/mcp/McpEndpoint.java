package org.undersigned.http.mcp;

import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.http.exchange.ProblemResponses;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.StandardHeaders;

/**
 * What stands before the extension's handlers: headers, the setting that turns the server off, and refusals as problems. The
 * older transport of the protocol, below {@code /mcp/sse}, is not offered.
 */
@ApplicationScoped
class McpEndpoint {

    static final String PATH = "/mcp";

    /** After the filter that refuses what is over a limit, and before the handlers of the extension. */
    private static final int ORDER = -9_000;

    private static final String SESSION = "Mcp-Session-Id";
    private static final List<String> ALLOWED = List.of("GET", "POST", "DELETE", "OPTIONS");

    /** What assistants in a page send; the endpoint takes no token. */
    private static final List<String> REQUEST_HEADERS = Stream.concat(
                    StandardHeaders.REQUEST_HEADERS.stream(),
                    Stream.of("Last-Event-ID", "Mcp-Protocol-Version", SESSION))
            .toList();

    private final McpConfig settings;
    private final McpSessions sessions;
    private final ConnectionManager connections;
    private final ProblemResponses problems;

    @Inject
    McpEndpoint(McpConfig settings, McpSessions sessions, ConnectionManager connections, ProblemResponses problems) {
        this.settings = settings;
        this.sessions = sessions;
        this.connections = connections;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route(PATH + "/*").order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        try {
            HttpServerRequest request = context.request();
            if (!settings.enabled() || !request.path().equals(PATH)) {
                throw new ProblemException(ProblemType.NOT_FOUND, "assistants are not served here");
            }
            HttpServerResponse response = context.response();
            StandardHeaders.on(response.headers());
            response.putHeader("Access-Control-Expose-Headers", SESSION);
            response.putHeader("Cache-Control", "no-store");
            if (request.method() == HttpMethod.OPTIONS) {
                StandardHeaders.preflight(ALLOWED, ALLOWED, REQUEST_HEADERS).forEach(response::putHeader);
                response.setStatusCode(204).end();
                return;
            }
            check(request, response);
            if (request.getHeader(SESSION) == null) {
                sessions.begin(context, SESSION);
            }
            context.next();
        } catch (ProblemException problem) {
            problems.send(context, problem);
        }
    }

    private void check(HttpServerRequest request, HttpServerResponse response) {
        String method = request.method().name();
        String session = request.getHeader(SESSION);
        boolean post = request.method() == HttpMethod.POST;
        if (!ALLOWED.contains(method) || session == null && !post) {
            response.putHeader("Allow", String.join(", ", ALLOWED));
            throw ProblemResponses.methodNotAllowed(method, ALLOWED);
        }
        String accept = HeaderFields.joined(request, "Accept");
        if (post && (accept == null || !accept.contains("application/json") || !accept.contains("text/event-stream"))) {
            throw new ProblemException(
                    ProblemType.NOT_ACCEPTABLE, "a client accepts application/json and text/event-stream");
        }
        if (session != null && !connections.has(session)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "there is no such session; begin another one");
        }
        if (session != null) {
            sessions.touch(session);
        }
    }
}

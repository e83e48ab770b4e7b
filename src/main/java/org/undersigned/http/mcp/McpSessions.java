package org.undersigned.http.mcp;

import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.quarkiverse.mcp.server.runtime.McpConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Bounds the number of sessions, so that their memory is bounded. */
@ApplicationScoped
class McpSessions {

    private final ConnectionManager connections;
    private final int most;

    /** The sessions that clients know, the one that was idle longest first. */
    private final Set<String> known = new LinkedHashSet<>();

    @Inject
    McpSessions(ConnectionManager connections, McpConfig settings) {
        this.connections = connections;
        this.most = settings.sessions();
    }

    /** Makes room for a session, and remembers it once the response names it. */
    synchronized void begin(RoutingContext context, String header) {
        List<String> open = new ArrayList<>();
        for (McpConnectionBase connection : connections) {
            open.add(connection.id());
        }
        known.retainAll(open);
        if (open.size() >= most) {
            // A request that began no session, because it was wrong, leaves one that no client knows.
            open.removeAll(known);
            open.addAll(known);
            open.stream().limit(open.size() - most + 1L).forEach(connections::remove);
        }
        context.addHeadersEndHandler(end -> touch(context.response().headers().get(header)));
    }

    /** Says that a session was used now. */
    synchronized void touch(String session) {
        if (session != null) {
            known.remove(session);
            known.add(session);
        }
    }
}

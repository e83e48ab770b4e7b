package org.undersigned.http.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import org.undersigned.http.exchange.ProblemResponses;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;

/** Bodies in chunks (RFC 9112, 7.1) that break the rules of chunks. Vert.x closes the connection, and says nothing by itself. */
final class BrokenChunks {

    private BrokenChunks() {}

    /** Answers a request whose body turns out to be broken. */
    static void refuse(RoutingContext context, ProblemResponses problems) {
        HttpServerRequest request = context.request();
        if (!request.headers().contains("Transfer-Encoding")) {
            return;
        }
        HttpServerResponse response = context.response();
        request.connection().exceptionHandler(broken -> {
            boolean gone = broken instanceof IOException;
            if (!gone && !request.isEnded() && !response.headWritten() && !response.closed()) {
                response.putHeader("Connection", "close");
                problems.send(
                        context,
                        new ProblemException(
                                ProblemType.MALFORMED_REQUEST, "the body is not in chunks, as Transfer-Encoding says"));
                // Else the connection is closed before what is written is sent.
                ((ConnectionBase) request.connection()).channelHandlerContext().flush();
            }
        });
    }
}

package org.undersigned.http.exchange;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * Closes the connection of a client that takes nothing. The stream of Quarkus REST waits until it does, with a thread and a
 * database connection, and only the server's idle timeout ends that.
 */
final class StalledClientWatch extends FilterOutputStream {

    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final long PERIOD = 1000;

    private final Vertx vertx;
    private final RoutingContext context;
    private final long timer;
    private volatile long since;

    StalledClientWatch(RoutingContext context, OutputStream out) {
        super(out);
        this.context = context;
        this.vertx = context.vertx();
        this.timer = vertx.setPeriodic(PERIOD, tick -> look());
        context.addEndHandler(ended -> end());
    }

    private void look() {
        long begun = since;
        if (begun != 0 && System.nanoTime() - begun > PATIENCE) {
            end();
            context.request().connection().close();
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        since = System.nanoTime() | 1;
        out.write(bytes, from, length);
        since = 0;
    }

    @Override
    public void flush() throws IOException {
        since = System.nanoTime() | 1;
        out.flush();
        since = 0;
    }

    void end() {
        vertx.cancelTimer(timer);
    }
}

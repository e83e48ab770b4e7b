package org.undersigned.http.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How long answers took that had to be made, by method, address and status. Those from the shelf are counted there, and a
 * watch on each would cost a good part of their time.
 */
@ApplicationScoped
class RequestMetrics {

    private final MeterRegistry meters;

    @Inject
    RequestMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Takes the time until a request has its answer; {@code uri} is an address's template. */
    void begin(RoutingContext context, String uri) {
        String method = context.request().method().name();
        Timer.Sample watch = Timer.start(meters);
        context.addEndHandler(ended -> watch.stop(meters.timer(
                "http.server.requests",
                "method",
                method,
                "uri",
                uri,
                "status",
                Integer.toString(context.response().getStatusCode()))));
    }
}

package org.undersigned.http.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Times the responses that are not in the response cache, by method, URI template and status. The cache counts its hits; a timer
 * for each would cost a good part of its time.
 */
@ApplicationScoped
class RequestMetrics {

    private final MeterRegistry meters;

    @Inject
    RequestMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Starts a timer that stops when the response ends; {@code uri} is the template of the route. */
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

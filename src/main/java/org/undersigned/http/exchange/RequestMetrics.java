package org.undersigned.http.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Times the responses that are not in the response cache, by method, URI template and status. The cache counts its hits; a timer
 * for each would cost a good part of its time.
 */
@ApplicationScoped
class RequestMetrics {

    private final MeterRegistry meters;

    /** Of which the registry would sort and compare the tags with each request. */
    private final Map<TimedResponse, Timer> timers = new ConcurrentHashMap<>();

    private record TimedResponse(String method, String uri, int status) {}

    @Inject
    RequestMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Starts a timer that stops when the response ends; {@code uri} is the template of the route. */
    void begin(RoutingContext context, String uri) {
        String method = context.request().method().name();
        Timer.Sample watch = Timer.start(meters);
        context.addEndHandler(ended -> watch.stop(timers.computeIfAbsent(
                new TimedResponse(method, uri, context.response().getStatusCode()), this::timer)));
    }

    private Timer timer(TimedResponse timed) {
        return meters.timer(
                "http.server.requests",
                "method",
                timed.method(),
                "uri",
                timed.uri(),
                "status",
                Integer.toString(timed.status()));
    }
}

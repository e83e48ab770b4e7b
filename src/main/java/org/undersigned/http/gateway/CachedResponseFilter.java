package org.undersigned.http.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.undersigned.http.cache.CachedResponse;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.exchange.ProblemResponses;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.protocol.HttpLimits;
import org.undersigned.http.publishing.PublishingConfig;
import org.undersigned.http.readings.ReadingsHandler;

/**
 * Before Quarkus REST, on the event loop: answers what is in the response cache, and refuses what is over a limit. A filter of
 * Quarkus REST would be slower: docs/decisions/0005.
 */
@ApplicationScoped
class CachedResponseFilter {

    static final int PRIORITY = 10_000;

    private final ResponseCache cache;
    private final ReadingsHandler readings;
    private final ProblemResponses problems;
    private final long maxUpload;

    @Inject
    CachedResponseFilter(
            ResponseCache cache, ReadingsHandler readings, ProblemResponses problems, PublishingConfig publishing) {
        this.cache = cache;
        this.readings = readings;
        this.problems = problems;
        this.maxUpload = publishing.largest().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, PRIORITY);
    }

    private void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean head = request.method() == HttpMethod.HEAD;
        // Which revision a time means is negotiated where the letter is found.
        boolean cacheable = !request.headers().contains(ResponseFactory.DATETIME);
        if (cacheable && (head || request.method() == HttpMethod.GET)) {
            ResponseCache.CacheKey key = ResponseCache.CacheKey.of(request);
            CachedResponse answer = cache.find(key);
            if (answer != null && RequestLimits.modest(request.headers()) && answer.suffices(request, head)) {
                (answer.lacks(request) ? cache.zipped(key, answer) : answer).send(request, context.response(), head);
                return;
            }
        }
        try {
            RequestLimits.check(request, maxBody(request));
            BrokenChunks.refuse(context, problems);
            if (!readings.takes(context, request.path())) {
                context.next();
            }
        } catch (ProblemException problem) {
            problems.send(context, problem);
        }
    }

    /** Whether the client may publish is checked before the body is read. */
    private long maxBody(HttpServerRequest request) {
        if (request.method() == HttpMethod.PUT || request.method() == HttpMethod.PATCH) {
            return maxUpload;
        }
        return ReadingsHandler.reads(request.path()) ? readings.largest() : HttpLimits.BODY;
    }
}

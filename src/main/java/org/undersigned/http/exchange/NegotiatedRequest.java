package org.undersigned.http.exchange;

import io.vertx.ext.web.RoutingContext;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.PageLanguage;
import org.undersigned.http.route.Route;

/**
 * What was negotiated for a request before its resource method is called.
 *
 * @param path without suffix; with the revision, if the URL names one
 * @param revision the number of the revision that the URL names; {@code null} if it names none
 * @param tongue the language of a page; {@code null} if the route has no page
 * @param key where the response is cached
 * @param epoch the generation of the cache before the resource method is called
 */
public record NegotiatedRequest(
        Route route,
        String path,
        Integer revision,
        MediaFormat form,
        PageLanguage tongue,
        ResponseCache.CacheKey key,
        long epoch) {

    private static final String NAME = NegotiatedRequest.class.getName();

    static void put(RoutingContext context, NegotiatedRequest request) {
        context.put(NAME, request);
    }

    /** Whether another {@code User-Agent} gets another form. */
    boolean byAgent() {
        return key.byAgent() && route.forms().size() > 1 && route.forms().contains(MediaFormat.HTML);
    }

    /** {@code null} before negotiation. */
    public static NegotiatedRequest of(RoutingContext context) {
        return context.get(NAME);
    }
}

package org.undersigned.http.exchange;

import io.vertx.ext.web.RoutingContext;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.PageLanguage;
import org.undersigned.http.route.Route;

/**
 * A request that the gate has let in: what it asks for, in which form, and where its answer goes on the shelf.
 *
 * @param tongue in which language it is wanted; {@code null} where there is no page
 * @param head whether only the headers are asked for; its resource is asked as for a GET
 */
public record NegotiatedRequest(
        Route address,
        String path,
        MediaFormat form,
        PageLanguage tongue,
        ResponseCache.CacheKey key,
        long epoch,
        boolean head) {

    private static final String NAME = NegotiatedRequest.class.getName();

    public static void begin(RoutingContext context, NegotiatedRequest request) {
        context.put(NAME, request);
    }

    /** The asking that a request was let in for; {@code null} where it wasn't yet. */
    public static NegotiatedRequest of(RoutingContext context) {
        return context.get(NAME);
    }
}

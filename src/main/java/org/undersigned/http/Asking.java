package org.undersigned.http;

import io.vertx.ext.web.RoutingContext;

/**
 * A request that the gate has let in: what it asks for, in which form, and where its answer goes on the shelf.
 *
 * @param tongue in which language it is wanted; {@code null} where there is no page
 * @param head whether only the headers are asked for; its resource is asked as for a GET
 */
record Asking(Address address, String path, Form form, Tongue tongue, Shelf.Key key, long epoch, boolean head) {

    private static final String NAME = Asking.class.getName();

    static void begin(RoutingContext context, Asking asking) {
        context.put(NAME, asking);
    }

    /** The asking that a request was let in for; {@code null} where it wasn't yet. */
    static Asking of(RoutingContext context) {
        return context.get(NAME);
    }
}

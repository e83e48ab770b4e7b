package org.undersigned.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Sends refusals, as {@code application/problem+json}. */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    static void send(RoutingContext context, Refusal refusal) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        Buffer body = Buffer.buffer(refusal.json(
                context.request().path() == null ? "/" : context.request().path()));
        Manners.on(response.headers());
        response.setStatusCode(refusal.kind().status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", refusal.kind().status() == 404 ? "public, max-age=10" : "no-store")
                .putHeader("Vary", "Accept, Accept-Encoding")
                .putHeader("Content-Length", Integer.toString(body.length()));
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }
}

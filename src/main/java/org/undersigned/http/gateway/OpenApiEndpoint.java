package org.undersigned.http.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.undersigned.http.protocol.GeneratedDocument;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.MediaFormat;

/** The OpenAPI document at the address of the extension, which the Swagger UI asks; the same as {@code /openapi}. */
@ApplicationScoped
class OpenApiEndpoint {

    /** After the headers of what Quarkus serves, and before the handlers of the extension. */
    private static final int ORDER = 2 - CachedResponseFilter.PRIORITY;

    void register(@Observes Router router) {
        router.routeWithRegex("/q/openapi(\\.json|\\.yaml|\\.yml)?")
                .order(ORDER)
                .blockingHandler(OpenApiEndpoint::handle, false);
    }

    private static void handle(RoutingContext context) {
        MediaFormat format = json(context) ? MediaFormat.JSON : MediaFormat.YAML;
        context.response().putHeader("Content-Type", format.mediaType() + ";charset=UTF-8");
        context.response().putHeader("Vary", "Accept");
        context.end(Buffer.buffer(GeneratedDocument.read(format)));
    }

    /** By the suffix, the parameter or the header, in this order. */
    private static boolean json(RoutingContext context) {
        String path = context.request().path();
        if (path.contains(".")) {
            return path.endsWith(".json");
        }
        String format = context.request().getParam("format");
        String accept = HeaderFields.joined(context.request(), "Accept");
        return format == null
                ? accept != null && accept.contains(MediaFormat.JSON.mediaType())
                : format.equalsIgnoreCase("json");
    }
}

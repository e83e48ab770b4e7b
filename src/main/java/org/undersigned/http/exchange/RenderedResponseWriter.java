package org.undersigned.http.exchange;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.undersigned.http.cache.CachedResponse;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.RenderedResponse;

/** Finishes a resource's answer, puts it on the shelf, and sends it as the shelf would. */
@Provider
public class RenderedResponseWriter implements ServerMessageBodyWriter<Object> {

    private final ResponseCache cache;
    private final CurrentVertxRequest current;

    @Inject
    RenderedResponseWriter(ResponseCache cache, CurrentVertxRequest current) {
        this.cache = cache;
        this.current = current;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return type == RenderedResponse.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == RenderedResponse.class;
    }

    @Override
    public void writeResponse(Object answer, Type generic, ServerRequestContext context) {
        send((RenderedResponse) answer);
    }

    @Override
    public void writeTo(
            Object answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body) {
        send((RenderedResponse) answer);
    }

    private void send(RenderedResponse response) {
        if (response.sent()) {
            return;
        }
        RoutingContext context = current.getCurrent();
        NegotiatedRequest request = NegotiatedRequest.of(context);
        boolean zipped = ContentNegotiation.gzip(HeaderFields.joined(context.request(), "Accept-Encoding"));
        CachedResponse cachedResponse = CachedResponse.of(response, zipped);
        cache.keep(request.key(), cachedResponse, request.epoch());
        // The headers are made already; REST would add its own idea of the content type at the last moment.
        context.response().headersEndHandler(headers -> {});
        cachedResponse.send(context.request(), context.response(), request.head());
    }
}

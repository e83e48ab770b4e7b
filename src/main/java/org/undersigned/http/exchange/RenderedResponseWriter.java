package org.undersigned.http.exchange;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.serialization.EntityWriter;
import org.undersigned.http.cache.CachedResponse;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.RenderedResponse;

/**
 * Writes the response of a resource method, with its headers, and caches it; evaluates the request's preconditions.
 * {@link NegotiationFilter} makes it the writer of a request. A {@code MessageBodyWriter} would cost more: Quarkus REST looks for
 * it with each response, and copies its headers twice. docs/decisions/0013
 */
@ApplicationScoped
class RenderedResponseWriter implements EntityWriter {

    private final ResponseCache cache;
    private final CurrentVertxRequest current;
    private final ResponseFactory responses;

    @Inject
    RenderedResponseWriter(ResponseCache cache, CurrentVertxRequest current, ResponseFactory responses) {
        this.cache = cache;
        this.current = current;
        this.responses = responses;
    }

    /** Leaves other responses, such as a problem, to the writers of Quarkus REST. */
    @Override
    public void write(ResteasyReactiveRequestContext context, Object entity) throws IOException {
        if (entity instanceof RenderedResponse rendered) {
            write(context, rendered);
        } else {
            context.getDeployment().getDynamicEntityWriter().write(context, entity);
        }
    }

    private void write(ResteasyReactiveRequestContext context, RenderedResponse rendered) throws IOException {
        RenderedResponse shown = responses.showing(rendered);
        RenderedResponse response =
                NegotiatedRequest.of(current.getCurrent()).byAgent() ? shown.negotiatedByAgent() : shown;
        if (response.deferred() == null) {
            writeWhole(response);
            return;
        }
        ChunkedBody[] chunked = new ChunkedBody[1];
        ThresholdingOutputStream body = new ThresholdingOutputStream(cache.largest(), first -> {
            chunked[0] = begin(response, first, context.getOrCreateOutputStream());
            return chunked[0].stream();
        });
        response.deferred().writer().write(body);
        if (body.overflowed()) {
            chunked[0].end(body.rows());
            context.getOrCreateOutputStream().close();
        } else {
            writeWhole(new RenderedResponse(body.bytes(), body.rows(), response.about()));
        }
    }

    /** Sends body and headers as the cache does. */
    private void writeWhole(RenderedResponse response) {
        RoutingContext context = current.getCurrent();
        HttpServerRequest request = context.request();
        boolean zipped = ContentNegotiation.gzip(HeaderFields.joined(request, "Accept-Encoding"));
        CachedResponse cached = keep(CachedResponse.of(response, zipped));
        cached.send(request, context.response(), request.method() == HttpMethod.HEAD);
    }

    private ChunkedBody begin(RenderedResponse response, byte[] first, OutputStream out) throws IOException {
        RoutingContext context = current.getCurrent();
        String etag = ChunkedBody.etag(first, response.deferred().version());
        CachedResponse head = keep(CachedResponse.withoutBytes(response.about(), etag));
        refuseBody(context.request(), head);
        head.describe(context.request(), context.response());
        return ChunkedBody.begin(context, out, head.zipped(context.request()), first);
    }

    private CachedResponse keep(CachedResponse response) {
        NegotiatedRequest request = NegotiatedRequest.of(current.getCurrent());
        cache.keep(request.key(), response, request.epoch());
        return response;
    }

    /** Ends, by an exception, the rendering of a body for a request that has none. */
    private static void refuseBody(HttpServerRequest request, CachedResponse cached) {
        if (cached.unchanged(request)) {
            throw new WebApplicationException(response(Response.Status.NOT_MODIFIED, cached.unchangedHeaders(request)));
        }
        if (request.method() == HttpMethod.HEAD) {
            throw new WebApplicationException(response(Response.Status.OK, cached.headers(request)));
        }
    }

    private static Response response(Response.Status status, MultivaluedMap<String, Object> headers) {
        return Response.status(status).replaceAll(headers).build();
    }
}

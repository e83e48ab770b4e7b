package org.undersigned.http.exchange;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.undersigned.http.cache.CachedResponse;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.RenderedResponse;

/** Writes the response of a resource method, with its headers, and caches it; evaluates the request's preconditions. */
@Provider
public class RenderedResponseWriter implements MessageBodyWriter<RenderedResponse> {

    private final ResponseCache cache;
    private final CurrentVertxRequest current;
    private final ResponseFactory responses;

    @Inject
    RenderedResponseWriter(ResponseCache cache, CurrentVertxRequest current, ResponseFactory responses) {
        this.cache = cache;
        this.current = current;
        this.responses = responses;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == RenderedResponse.class;
    }

    @Override
    public void writeTo(
            RenderedResponse rendered,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        RenderedResponse shown = responses.showing(rendered);
        RenderedResponse response =
                NegotiatedRequest.of(current.getCurrent()).byAgent() ? shown.negotiatedByAgent() : shown;
        if (response.deferred() == null) {
            writeWhole(response, headers, out);
            return;
        }
        ChunkedBody[] chunked = new ChunkedBody[1];
        ThresholdingOutputStream body = new ThresholdingOutputStream(cache.largest(), first -> {
            chunked[0] = begin(response, first, headers, out);
            return chunked[0].stream();
        });
        response.deferred().writer().write(body);
        if (body.overflowed()) {
            chunked[0].end(body.rows());
        } else {
            writeWhole(new RenderedResponse(body.bytes(), body.rows(), response.about()), headers, out);
        }
    }

    private void writeWhole(RenderedResponse response, MultivaluedMap<String, Object> headers, OutputStream out)
            throws IOException {
        HttpServerRequest request = current.getCurrent().request();
        boolean zipped = ContentNegotiation.gzip(HeaderFields.joined(request, "Accept-Encoding"));
        CachedResponse cached = keep(CachedResponse.of(response, zipped));
        refuseBody(request, cached);
        headers.putAll(cached.headers(request));
        cached.write(request, out);
    }

    private ChunkedBody begin(
            RenderedResponse response, byte[] first, MultivaluedMap<String, Object> headers, OutputStream out)
            throws IOException {
        RoutingContext context = current.getCurrent();
        String etag = ChunkedBody.etag(first, response.deferred().version());
        CachedResponse head = keep(CachedResponse.withoutBytes(response.about(), etag));
        refuseBody(context.request(), head);
        headers.putAll(head.headers(context.request()));
        return ChunkedBody.begin(context, out, head.zipped(context.request()), first);
    }

    private CachedResponse keep(CachedResponse response) {
        NegotiatedRequest request = NegotiatedRequest.of(current.getCurrent());
        cache.keep(request.key(), response, request.epoch());
        return response;
    }

    /**
     * Ends a request that has no body for an answer. Headers are known only here, where Jakarta REST lets nobody set a status
     * but by an exception.
     */
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

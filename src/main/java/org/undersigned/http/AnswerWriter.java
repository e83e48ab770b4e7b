package org.undersigned.http;

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

/** Finishes a resource's answer, puts it on the shelf, and sends it as the shelf would. */
@Provider
public class AnswerWriter implements ServerMessageBodyWriter<Object> {

    private final Shelf shelf;
    private final CurrentVertxRequest current;

    @Inject
    AnswerWriter(Shelf shelf, CurrentVertxRequest current) {
        this.shelf = shelf;
        this.current = current;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return type == Answer.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Answer.class;
    }

    @Override
    public void writeResponse(Object answer, Type generic, ServerRequestContext context) {
        send((Answer) answer);
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
        send((Answer) answer);
    }

    private void send(Answer answer) {
        if (answer.sent()) {
            return;
        }
        RoutingContext context = current.getCurrent();
        Asking asking = Asking.of(context);
        boolean zipped = Negotiation.gzip(Fields.joined(context.request(), "Accept-Encoding"));
        Finished finished = Finished.of(answer, zipped);
        shelf.keep(asking.key(), finished, asking.epoch());
        // The headers are made already; REST would add its own idea of the content type at the last moment.
        context.response().headersEndHandler(headers -> {});
        finished.send(context.request(), context.response(), asking.head());
    }
}

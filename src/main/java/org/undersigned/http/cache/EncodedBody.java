package org.undersigned.http.cache;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.ByteBuffer;

/** A body in one content coding, or none, with the headers of its 200 and its 304. */
final class EncodedBody {

    private final String etag;
    private final HeaderList headers;
    private final HeaderList unchanged;
    private volatile Buffer body;
    private volatile boolean sent;
    private volatile boolean outside;

    /**
     * @param body {@code null} where there are only headers
     * @param etag with its quotation marks
     */
    EncodedBody(ByteBuffer body, String etag, HeaderList headers, HeaderList unchanged) {
        this.body = body == null ? null : over(body);
        this.etag = etag;
        this.headers = headers;
        this.unchanged = unchanged;
    }

    String etag() {
        return etag;
    }

    boolean made() {
        return body != null;
    }

    /** How many bytes there are; 0 for none. */
    int length() {
        return made() ? body.length() : 0;
    }

    byte[] bytes() {
        return body.getBytes();
    }

    MultivaluedMap<String, Object> headers() {
        return headers.toMap();
    }

    MultivaluedMap<String, Object> unchangedHeaders() {
        return unchanged.toMap();
    }

    /** Puts the headers of a 200 onto a response. */
    void describe(HttpServerResponse response) {
        headers.onto(response);
    }

    void send(HttpServerResponse response) {
        headers.onto(response);
        response.end(next());
    }

    /** Sends a 304. */
    void sendUnchanged(HttpServerResponse response) {
        unchanged.onto(response.setStatusCode(304));
        response.end();
    }

    /**
     * The bytes to send. Most are sent once, from the heap. What is sent again moves to direct memory, where the socket takes it
     * from; else each response would copy it there.
     */
    private Buffer next() {
        if (sent && !outside) {
            // Two at once may both do it: either's bytes will do.
            body = over(outsideTheHeap(body.getBytes()));
            outside = true;
        }
        sent = true;
        return body;
    }

    private static ByteBuffer outsideTheHeap(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    @SuppressWarnings("deprecation") // Vert.x 4 has no other way to a buffer over given memory.
    private static Buffer over(ByteBuffer bytes) {
        return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes)));
    }
}

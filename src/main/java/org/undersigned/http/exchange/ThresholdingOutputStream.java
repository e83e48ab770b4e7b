package org.undersigned.http.exchange;

import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.jboss.logging.Logger;
import org.undersigned.http.cache.CachedResponse;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.protocol.RenderedResponse;

/**
 * Bytes on their way: gathered while they are few, so that they can be kept and sent again; sent as they come once they are
 * many, in constant memory, with their digest and number behind them.
 */
public final class ThresholdingOutputStream extends OutputStream {

    private static final Logger LOG = Logger.getLogger("org.undersigned.http");

    private final RoutingContext context;
    private final RenderedResponse.ResponseMetadata metadata;
    private final String version;
    private final int largest;
    private final ResponseCache cache;
    private Gathered few = new Gathered(32);
    private ChunkedResponse many;
    private int rows = -1;
    /** Whether all that was asked for is sent: what a roll still writes as it is closed is for nobody. */
    private boolean over;

    /**
     * @param version as of what the bytes are: whatever changes when they do
     * @param largest the most bytes that are gathered
     * @param cache where the headers of what is longer are kept
     */
    ThresholdingOutputStream(
            RoutingContext context,
            RenderedResponse.ResponseMetadata metadata,
            String version,
            int largest,
            ResponseCache cache) {
        this.context = context;
        this.metadata = metadata;
        this.version = version;
        this.largest = largest;
        this.cache = cache;
    }

    /** Bytes that need not be copied once they are whole. */
    private static final class Gathered extends ByteArrayOutputStream {

        Gathered(int room) {
            super(room);
        }

        /** All of them, where they are; or copied where more than an eighth of that room would be kept for nothing. */
        ByteBuffer bytes() {
            return buf.length - count > count / 8 ? ByteBuffer.wrap(toByteArray()) : ByteBuffer.wrap(buf, 0, count);
        }
    }

    /** Writes a content and gives what is left to send. */
    RenderedResponse of(BodyWriter body) throws IOException {
        try {
            body.write(this);
            if (many == null) {
                return new RenderedResponse(few.bytes(), rows < 0 ? null : rows, metadata);
            }
            many.end(rows);
        } catch (ChunkedResponse.HeadersOnlyException headSaysAll) {
            // To HEAD, and to whoever has the bytes, there is nothing more to say.
        } catch (IOException | RuntimeException failed) {
            if (many == null) {
                throw failed;
            }
            LOG.errorf(failed, "%s was cut off", context.request().path());
            many.cutOff();
        }
        return new RenderedResponse(null, null, metadata);
    }

    /** Keeps what is known of the answer, so that whoever asks for no more needs no second making, and begins to send. */
    private void begin() throws IOException {
        byte[] first = few.toByteArray();
        CachedResponse head = CachedResponse.withoutBytes(metadata, ChunkedResponse.tag(first, version));
        NegotiatedRequest request = NegotiatedRequest.of(context);
        cache.keep(request.key(), head, request.epoch());
        over = true;
        many = ChunkedResponse.begin(context, head, first);
        over = false;
        few = null;
    }

    /** Makes room for about so many bytes, before the first is written, so that they need not move as they become more. */
    public void expecting(int bytes) {
        few = new Gathered(Math.min(bytes, largest));
    }

    /** One more member is written. */
    public void count() {
        rows = Math.max(0, rows) + 1;
    }

    /** Members are counted, even if there is none. */
    public void counting() {
        rows = Math.max(0, rows);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (over) {
            return;
        }
        if (many == null && few.size() + length > largest) {
            begin();
        }
        if (many == null) {
            few.write(bytes, from, length);
        } else {
            many.write(bytes, from, length);
        }
    }
}

package org.undersigned.http;

import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.jboss.logging.Logger;

/**
 * Bytes on their way: gathered while they are few, so that they can be kept and sent again; sent as they come once they are
 * many, in constant memory, with their digest and number behind them.
 */
final class Delivery extends OutputStream {

    private static final Logger LOG = Logger.getLogger("org.undersigned.http");

    private final RoutingContext context;
    private final Answer.About about;
    private final String version;
    private final int largest;
    private final Shelf shelf;
    private Gathered few = new Gathered(32);
    private Streaming many;
    private int rows = -1;
    /** Whether all that was asked for is sent: what a roll still writes as it is closed is for nobody. */
    private boolean over;

    /**
     * @param version as of what the bytes are: whatever changes when they do
     * @param largest the most bytes that are gathered
     * @param shelf where the headers of what is longer are kept
     */
    Delivery(RoutingContext context, Answer.About about, String version, int largest, Shelf shelf) {
        this.context = context;
        this.about = about;
        this.version = version;
        this.largest = largest;
        this.shelf = shelf;
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
    Answer of(Content content) throws IOException {
        try {
            content.write(this);
            if (many == null) {
                return new Answer(few.bytes(), rows < 0 ? null : rows, about);
            }
            many.end(rows);
        } catch (Streaming.Enough headSaysAll) {
            // To HEAD, and to whoever has the bytes, there is nothing more to say.
        } catch (IOException | RuntimeException failed) {
            if (many == null) {
                throw failed;
            }
            LOG.errorf(failed, "%s was cut off", context.request().path());
            many.cutOff();
        }
        return new Answer(null, null, about);
    }

    /** Keeps what is known of the answer, so that whoever asks for no more needs no second making, and begins to send. */
    private void begin() throws IOException {
        byte[] first = few.toByteArray();
        Finished head = Finished.withoutBytes(about, Streaming.tag(first, version));
        Asking asking = Asking.of(context);
        shelf.keep(asking.key(), head, asking.epoch());
        over = true;
        many = Streaming.begin(context, head, first);
        over = false;
        few = null;
    }

    /** Makes room for about so many bytes, before the first is written, so that they need not move as they become more. */
    void expecting(int bytes) {
        few = new Gathered(Math.min(bytes, largest));
    }

    /** One more member is written. */
    void count() {
        rows = Math.max(0, rows) + 1;
    }

    /** Members are counted, even if there is none. */
    void counting() {
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

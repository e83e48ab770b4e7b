package org.undersigned.http.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.undersigned.http.protocol.RepresentationOutputStream;

/**
 * Gathers bytes up to a threshold, so that they can be cached and sent with their digest and length; once there are more, passes
 * them on, in constant memory.
 */
final class ThresholdingOutputStream extends RepresentationOutputStream {

    /** Where more bytes than the threshold are expected, they are not gathered up to it. */
    private static final int SENT_AT_ONCE = 32 * 1024;

    private int threshold;
    private final Overflow overflow;
    private Gathered gathered = new Gathered(32);
    private OutputStream target;
    private int rows = -1;
    /** Whether the overflow was refused: what a writer still writes as it is closed is for nobody. */
    private boolean refused;

    ThresholdingOutputStream(int threshold, Overflow overflow) {
        this.threshold = threshold;
        this.overflow = overflow;
    }

    /** Called once, when there are more bytes than the threshold. */
    @FunctionalInterface
    interface Overflow {

        /** Writes the first bytes and returns where all others go. */
        OutputStream begin(byte[] first) throws IOException;
    }

    /** Bytes that need not be copied once they are whole, and no lock for each write as in {@code ByteArrayOutputStream}. */
    private static final class Gathered {

        private byte[] room;
        private int count;

        Gathered(int room) {
            this.room = new byte[room];
        }

        void add(byte[] bytes, int from, int length) {
            if (length > room.length - count) {
                room = Arrays.copyOf(room, Math.max(2 * room.length, count + length));
            }
            System.arraycopy(bytes, from, room, count, length);
            count += length;
        }

        byte[] copy() {
            return Arrays.copyOf(room, count);
        }

        /** All of them, where they are; or copied where more than an eighth of that room would be kept for nothing. */
        ByteBuffer bytes() {
            return room.length - count > count / 8 ? ByteBuffer.wrap(copy()) : ByteBuffer.wrap(room, 0, count);
        }
    }

    boolean overflowed() {
        return target != null;
    }

    /** All bytes, unless there was an overflow. */
    ByteBuffer bytes() {
        return gathered.bytes();
    }

    /** {@code null} where rows are not counted. */
    Integer rows() {
        return rows < 0 ? null : rows;
    }

    @Override
    public void expecting(long bytes) {
        threshold = bytes > threshold ? Math.min(SENT_AT_ONCE, threshold) : threshold;
        gathered = new Gathered((int) Math.min(bytes, threshold));
    }

    @Override
    public void count() {
        rows = Math.max(0, rows) + 1;
    }

    @Override
    public void counting() {
        rows = Math.max(0, rows);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (refused) {
            return;
        }
        if (target != null) {
            target.write(bytes, from, length);
            return;
        }
        gathered.add(bytes, from, length);
        if (gathered.count > threshold) {
            refused = true;
            target = overflow.begin(gathered.copy());
            refused = false;
            gathered = null;
        }
    }
}

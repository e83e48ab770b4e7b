package org.undersigned.http.protocol;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the bytes of a representation, and the number of its rows. */
public abstract class RepresentationOutputStream extends OutputStream {

    /** A line of text with a name, or a row in a compressed file. */
    private static final int LEAST_BYTES_OF_ROW = 50;

    /** One more row is written. */
    public abstract void count();

    /** Rows are counted, even if there are none. */
    public abstract void counting();

    /** About this many bytes follow, or more; called before the first. If they are too many to cache, they are sent at once. */
    public abstract void expecting(long bytes);

    /** This many rows or lines follow, in whichever format; called before the first byte. */
    public void expectingRows(long rows) {
        expecting(LEAST_BYTES_OF_ROW * rows);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }
}

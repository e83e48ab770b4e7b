package org.undersigned.http.protocol;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the bytes of a representation, and the number of its rows. */
public abstract class RepresentationOutputStream extends OutputStream {

    /** One more row is written. */
    public abstract void count();

    /** Rows are counted, even if there are none. */
    public abstract void counting();

    /** About this many bytes follow; called before the first. */
    public abstract void expecting(int bytes);

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }
}

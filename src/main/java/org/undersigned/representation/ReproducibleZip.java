package org.undersigned.representation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file without timestamps: the same files always give the same bytes. */
public final class ReproducibleZip implements AutoCloseable {

    /** The earliest date that ZIP supports. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    public ReproducibleZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Starts a file; its bytes are then written to {@link #stream()}. */
    public void file(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
    }

    public void file(String name, byte[] bytes) throws IOException {
        file(name);
        zip.write(bytes);
    }

    public OutputStream stream() {
        return zip;
    }

    /** Writes the directory at the end; the underlying stream stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}

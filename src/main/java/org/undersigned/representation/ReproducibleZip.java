package org.undersigned.representation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP in which nothing tells when it was made: the same files always give the same bytes. */
public final class ReproducibleZip implements AutoCloseable {

    /** The first moment that a ZIP can name. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    public ReproducibleZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Begins a file, whose bytes are then written to {@link #stream()}. */
    public void file(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    public void file(String name, byte[] bytes) throws IOException {
        file(name);
        zip.write(bytes);
    }

    public OutputStream stream() {
        return zip;
    }

    /** Writes what comes behind the last file; the stream below stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}

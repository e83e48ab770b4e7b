package org.undersigned.http.collection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary file that is written once per version; one request writes it, the others wait. */
final class KeptFile {

    private String version;
    private Path file;

    /** Writes a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    /** Opens the file of a version. On Unix, readers of the version before keep their file. */
    synchronized InputStream open(String wanted, Content content) throws IOException {
        if (!wanted.equals(version)) {
            Path fresh = Files.createTempFile("undersigned", ".data");
            fresh.toFile().deleteOnExit();
            try {
                content.writeTo(fresh);
            } catch (IOException | RuntimeException | Error failed) {
                Files.deleteIfExists(fresh);
                throw failed;
            }
            delete();
            file = fresh;
            version = wanted;
        }
        return Files.newInputStream(file);
    }

    synchronized void delete() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        version = null;
        file = null;
    }
}

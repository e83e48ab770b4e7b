package org.undersigned.http.collection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/** A temporary file that is written once per version; one request writes it, the others wait. */
final class KeptFile {

    private final ReentrantLock lock = new ReentrantLock();
    private String version;
    private Path file;

    /** Writes a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    /** Opens the file of a version. On Unix, readers of the version before keep their file. */
    InputStream open(String wanted, Content content) throws IOException {
        lock.lock();
        try {
            if (!wanted.equals(version)) {
                replace(wanted, content);
            }
            return Files.newInputStream(file);
        } finally {
            lock.unlock();
        }
    }

    private void replace(String wanted, Content content) throws IOException {
        Path fresh = Files.createTempFile("undersigned", ".data");
        fresh.toFile().deleteOnExit();
        try {
            content.writeTo(fresh);
        } catch (IOException | RuntimeException | Error failed) {
            Files.deleteIfExists(fresh);
            throw failed;
        }
        deleteFile();
        file = fresh;
        version = wanted;
    }

    /** Deletes the file, unless a request is writing another one, which replaces it. */
    void delete() {
        if (lock.tryLock()) {
            try {
                deleteFile();
            } finally {
                lock.unlock();
            }
        }
    }

    private void deleteFile() {
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

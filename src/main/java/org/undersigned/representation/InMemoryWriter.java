package org.undersigned.representation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a complete collection to memory. */
public final class InMemoryWriter {

    private InMemoryWriter() {}

    /** Opens a writer on a stream. */
    @FunctionalInterface
    public interface WriterFactory<T> {
        CollectionWriter<T> open(OutputStream out) throws IOException;
    }

    public static <T> byte[] bytes(WriterFactory<T> format, List<CollectionItem<T>> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CollectionWriter<T> writer = format.open(bytes)) {
            for (CollectionItem<T> item : members) {
                writer.write(item);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static <T> String text(WriterFactory<T> format, List<CollectionItem<T>> members) {
        return new String(bytes(format, members), StandardCharsets.UTF_8);
    }
}

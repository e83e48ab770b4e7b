package org.undersigned.representation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A whole roll in memory, for lists that are. */
public final class InMemoryWriter {

    private InMemoryWriter() {}

    /** Begins a roll on a stream. */
    @FunctionalInterface
    public interface WriterFactory<T> {
        CollectionWriter<T> open(OutputStream out) throws IOException;
    }

    public static <T> byte[] bytes(WriterFactory<T> form, List<CollectionItem<T>> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CollectionWriter<T> writer = form.open(bytes)) {
            for (CollectionItem<T> item : members) {
                writer.write(item);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static <T> String text(WriterFactory<T> form, List<CollectionItem<T>> members) {
        return new String(bytes(form, members), StandardCharsets.UTF_8);
    }
}

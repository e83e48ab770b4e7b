package org.undersigned.representation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;

/** Newline-delimited JSON: one item per line, with the same properties as in the JSON collection. */
public final class NdJsonWriter<T> implements CollectionWriter<T> {

    private final ValueCodec<CollectionItem<T>> codec;
    private final OutputStream out;

    private NdJsonWriter(ResourceType<T> type, OutputStream out) {
        this.codec = type.valueCodec();
        this.out = out;
    }

    public static <T> CollectionWriter<T> open(ResourceType<T> type, OutputStream out) {
        return new NdJsonWriter<>(type, out);
    }

    public static <T> String writeAll(ResourceType<T> type, List<CollectionItem<T>> members) {
        return InMemoryWriter.text(out -> open(type, out), members);
    }

    @Override
    public void write(CollectionItem<T> item) throws IOException {
        JsonMapping.write(codec, item, out);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}

package org.undersigned.representation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;

/** Newline-delimited JSON: one member a line, with the same keys as in the collection's JSON. */
public final class Lines<T> implements Roll<T> {

    private final ValueCodec<Member<T>> codec;
    private final OutputStream out;

    private Lines(Family<T> family, OutputStream out) {
        this.codec = family.kind();
        this.out = out;
    }

    public static <T> Roll<T> to(Family<T> family, OutputStream out) {
        return new Lines<>(family, out);
    }

    public static <T> String of(Family<T> family, List<Member<T>> members) {
        return Rolled.text(out -> to(family, out), members);
    }

    @Override
    public void add(Member<T> member) throws IOException {
        JsonMapping.write(codec, member, out);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}

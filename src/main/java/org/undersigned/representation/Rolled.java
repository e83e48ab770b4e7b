package org.undersigned.representation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A whole roll in memory, for lists that are. */
public final class Rolled {

    private Rolled() {}

    /** Begins a roll on a stream. */
    @FunctionalInterface
    public interface Making<T> {
        Roll<T> to(OutputStream out) throws IOException;
    }

    public static <T> byte[] bytes(Making<T> form, List<Member<T>> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Roll<T> roll = form.to(bytes)) {
            for (Member<T> member : members) {
                roll.add(member);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static <T> String text(Making<T> form, List<Member<T>> members) {
        return new String(bytes(form, members), StandardCharsets.UTF_8);
    }
}

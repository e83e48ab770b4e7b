package org.undersigned.representation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text that is appended to, and written on as soon as there is enough of it, so that a long one is never whole in memory. */
public final class SpillingText {

    private static final int PORTION = 8192;

    private final Writer out;
    private final StringBuilder pending = new StringBuilder();
    private boolean empty = true;

    public SpillingText(Writer out) {
        this.out = out;
    }

    /** Writes to the stream that is collected as a string. */
    @FunctionalInterface
    public interface TextWriter {
        void write(Writer out) throws IOException;
    }

    /** What a writer writes, as a string. */
    public static String collect(TextWriter writer) {
        StringWriter out = new StringWriter();
        try {
            writer.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** Writes characters in UTF-8; the stream stays open. */
    public static void encode(TextWriter writer, OutputStream out) throws IOException {
        Writer characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(characters);
        characters.flush();
    }

    public boolean isEmpty() {
        return empty;
    }

    public SpillingText append(CharSequence text) {
        empty &= text.isEmpty();
        pending.append(text);
        return spillIfFull();
    }

    public SpillingText append(char c) {
        return appendCodePoint(c);
    }

    public SpillingText appendCodePoint(int c) {
        empty = false;
        pending.appendCodePoint(c);
        return spillIfFull();
    }

    private SpillingText spillIfFull() {
        if (pending.length() >= PORTION) {
            spill();
        }
        return this;
    }

    /** Writes what is pending. */
    void spill() {
        try {
            out.append(pending);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        pending.setLength(0);
    }

    /** Writes the rest; the stream stays open. */
    public void finish() throws IOException {
        out.append(pending);
        pending.setLength(0);
        out.flush();
    }
}

package org.undersigned.interchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The canonical JSON of an object, in UTF-8. One of its values may be stored apart from it; both are written without a copy of
 * the whole.
 */
public final class JsonDocument {

    private static final byte[] NOTHING = {};

    private final byte[] object;
    private final byte[] value;
    private final int start;
    private final int end;

    public JsonDocument(byte[] object) {
        this(object, NOTHING, object.length - 1, object.length - 1);
    }

    private JsonDocument(byte[] object, byte[] value, int start, int end) {
        this.object = object;
        this.value = value;
        this.start = start;
        this.end = end;
    }

    /** A document with another value in place of some bytes. */
    public static JsonDocument withValue(byte[] object, int start, int end, byte[] value) {
        return new JsonDocument(object, value, start, end);
    }

    public int length() {
        return object.length - (end - start) + value.length;
    }

    /** The whole document. */
    public byte[] bytes() {
        if (value == NOTHING) {
            return object;
        }
        byte[] whole = new byte[length()];
        System.arraycopy(object, 0, whole, 0, start);
        System.arraycopy(value, 0, whole, start, value.length);
        System.arraycopy(object, end, whole, start + value.length, object.length - end);
        return whole;
    }

    /** Writes the properties, without the braces. */
    void writeProperties(OutputStream out) throws IOException {
        out.write(object, 1, start - 1);
        if (value != NOTHING) {
            out.write(value, 0, value.length);
            out.write(object, end, object.length - 1 - end);
        }
    }
}

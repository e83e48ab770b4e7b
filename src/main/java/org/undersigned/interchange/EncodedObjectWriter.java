package org.undersigned.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes an object of properties that are JSON already, in pieces. To copy their bytes is many times faster than to encode
 * characters.
 */
public final class EncodedObjectWriter {

    private final JsonGenerator json;

    /** {@code null} where the generator writes characters. */
    private final OutputStream out;

    private EncodedObjectWriter(JsonGenerator json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    public static EncodedObjectWriter begin(JsonGenerator json) throws IOException {
        json.writeRawValue("{");
        OutputStream out = json.getOutputTarget() instanceof OutputStream bytes ? bytes : null;
        if (out != null) {
            json.flush();
        }
        return new EncodedObjectWriter(json, out);
    }

    public EncodedObjectWriter write(SerializableString piece) throws IOException {
        if (out == null) {
            json.writeRaw(piece);
        } else {
            out.write(piece.asUnquotedUTF8());
        }
        return this;
    }

    public EncodedObjectWriter write(String piece) throws IOException {
        if (out == null) {
            json.writeRaw(piece);
        } else {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Writes all properties of another object. */
    public EncodedObjectWriter write(JsonDocument object) throws IOException {
        if (out == null) {
            byte[] bytes = object.bytes();
            json.writeRaw(new String(bytes, 1, bytes.length - 2, StandardCharsets.UTF_8));
        } else {
            object.writeProperties(out);
        }
        return this;
    }

    public void end() throws IOException {
        json.writeRaw('}');
    }
}

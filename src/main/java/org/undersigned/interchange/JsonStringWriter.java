package org.undersigned.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;

/** Writes one JSON string value whose characters come in portions. */
final class JsonStringWriter extends Writer {

    private final JsonGenerator json;
    private final StringBuilder escaped = new StringBuilder();

    JsonStringWriter(JsonGenerator json) throws IOException {
        this.json = json;
        json.writeRawValue("\"");
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        write(new String(characters, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        escaped.setLength(0);
        JsonStringEncoder.getInstance().quoteAsString(text.subSequence(from, from + length), escaped);
        json.writeRaw(escaped.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        json.writeRaw('"');
    }
}

package org.undersigned.interchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Jackson, set up once: numbers keep their digits, and a stored letter may be long. */
public final class JsonMapping {

    /** A stored letter's plain text is one string, which Jackson would otherwise cut off at 20 million characters. */
    private static final int LONGEST_STRING = 200_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonMapping() {}

    public static JsonFactory factory() {
        return FACTORY;
    }

    /** The JSON of one value, without white space. The same value always gives the same characters. */
    public static <V> String write(ValueCodec<V> codec, V value) {
        StringWriter characters = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(characters)) {
            codec.write(json, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return characters.toString();
    }

    /** The same JSON as bytes of UTF-8; {@code out} stays open. */
    public static <V> void write(ValueCodec<V> codec, V value, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            codec.write(json, value);
        }
    }

    public static <V> V read(ValueCodec<V> codec, String json) {
        return read(codec, () -> MAPPER.readTree(json));
    }

    /** Reads JSON in UTF-8. */
    public static <V> V read(ValueCodec<V> codec, byte[] json) {
        return read(codec, () -> MAPPER.readTree(json));
    }

    private static <V> V read(ValueCodec<V> codec, Tree tree) {
        try {
            return codec.read(tree.parse());
        } catch (IOException malformed) {
            throw new IllegalArgumentException("not JSON: " + malformed.getMessage(), malformed);
        }
    }

    @FunctionalInterface
    private interface Tree {
        JsonNode parse() throws IOException;
    }

    /**
     * Writes an object that is JSON already, in bytes of UTF-8, with further keys around its own. Bytes are copied many times
     * faster than characters are written.
     *
     * @param before the keys to put before the object's own, each with a comma behind it
     * @param behind those to put behind, each with a comma before it
     */
    public static void writeWithExtraProperties(JsonGenerator json, String before, byte[] object, String behind)
            throws IOException {
        json.writeRawValue("{");
        if (json.getOutputTarget() instanceof OutputStream out) {
            json.flush();
            out.write(before.getBytes(StandardCharsets.UTF_8));
            out.write(object, 1, object.length - 2);
            out.write(behind.getBytes(StandardCharsets.UTF_8));
        } else {
            json.writeRaw(before);
            json.writeRaw(new String(object, 1, object.length - 2, StandardCharsets.UTF_8));
            json.writeRaw(behind);
        }
        json.writeRaw('}');
    }

    /** A JSON value as a tree. */
    public static JsonNode tree(String json) {
        return read(new ValueCodec<>(null, null, node -> node), json);
    }
}

package org.undersigned.interchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.undersigned.letter.PlainText;

/** The Jackson configuration: decimals keep their digits, and strings may be long. */
public final class JsonMapping {

    /** A letter's plain text is one string; Jackson's default limit is 20 million characters. */
    private static final int MAX_STRING_LENGTH = 200_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MAX_STRING_LENGTH)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonMapping() {}

    public static JsonFactory factory() {
        return FACTORY;
    }

    /** Writes a value as JSON without white space. Equal values give equal strings. */
    public static <V> String write(ValueCodec<V> codec, V value) {
        StringWriter characters = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(characters)) {
            codec.write(json, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return characters.toString();
    }

    /** The same JSON in UTF-8. */
    public static <V> byte[] bytes(ValueCodec<V> codec, V value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try {
            write(codec, value, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes the same JSON in UTF-8; {@code out} stays open. */
    public static <V> void write(ValueCodec<V> codec, V value, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            codec.write(json, value);
        }
    }

    /** Writes the same JSON; {@code out} stays open. */
    public static <V> void write(ValueCodec<V> codec, V value, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            codec.write(json, value);
        }
    }

    /** Writes a text as one JSON string, in portions; {@code out} stays open. */
    public static void writeText(PlainText text, Writer out) throws IOException {
        write(LetterCodec.TEXT, text, out);
    }

    /** Writes a text as one JSON string, in portions. */
    public static void writeText(PlainText text, JsonGenerator json) throws IOException {
        LetterCodec.TEXT.write(json, text);
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

    /** Parses JSON to a tree. */
    public static JsonNode tree(String json) {
        return read(new ValueCodec<>(null, null, node -> node), json);
    }
}

package org.undersigned.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    private static final JsonDocument WHOLE = new JsonDocument("{\"name\":\"Åsa\"}".getBytes(UTF_8));

    /** The object with a value in place of its null. */
    private static JsonDocument document(String object, String value) {
        byte[] bytes = object.getBytes(UTF_8);
        int start = object.substring(0, object.indexOf("null")).getBytes(UTF_8).length;
        return JsonDocument.withValue(bytes, start, start + 4, value.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"é\":null}", "{\"é\":null,\"b\":1}", "{\"a\":\"é\",\"q\":null,\"b\":[]}"})
    void putsTheValueInItsPlace(String object) {
        String whole = object.replace("null", "{\"exact\":\"ü\"}");
        JsonDocument document = document(object, "{\"exact\":\"ü\"}");
        assertThat(new String(document.bytes(), UTF_8)).isEqualTo(whole);
        assertThat(document.length()).isEqualTo(whole.getBytes(UTF_8).length);
    }

    @Test
    void writesTheSameBytesAndCharacters() throws IOException {
        String expected =
                "[{\"letter\":\"a\",\"name\":\"Åsa\",\"self\":\"é\"},{\"letter\":\"a\",\"q\":{\"e\":1},\"b\":2,\"self\":\"é\"},7]";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(JsonMapping.factory().createGenerator(bytes));
        assertThat(bytes.toString(UTF_8)).isEqualTo(expected);
        StringWriter characters = new StringWriter();
        write(JsonMapping.factory().createGenerator(characters));
        assertThat(characters).hasToString(expected);
    }

    private static void write(JsonGenerator generator) throws IOException {
        try (generator) {
            generator.writeStartArray();
            for (JsonDocument document : new JsonDocument[] {WHOLE, document("{\"q\":null,\"b\":2}", "{\"e\":1}")}) {
                EncodedObjectWriter.begin(generator)
                        .write(new SerializedString("\"letter\":\"a\","))
                        .write(document)
                        .write(",\"self\":\"é\"")
                        .end();
            }
            generator.writeNumber(7);
            generator.writeEndArray();
        }
    }
}

package org.undersigned.representation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Summary;

/** A letter at a glance and some of its collections, whole, in one JSON object. */
public final class Embed {

    private final Family<Summary> family;
    private final Member<Summary> letter;
    private final Map<String, Writing> parts = new LinkedHashMap<>();

    public Embed(Family<Summary> family, Member<Summary> letter) {
        this.family = family;
        this.letter = letter;
    }

    @FunctionalInterface
    private interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    /** Adds a collection under its name. */
    public <T> Embed with(Family<T> collection, List<Member<T>> members) {
        parts.put(
                collection.name(), json -> ValueCodec.listOf(collection.kind()).write(json, members));
        return this;
    }

    /** Adds the letter's plain text. */
    public Embed with(String text) {
        parts.put("text", json -> json.writeString(text));
        return this;
    }

    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapping.factory().createGenerator(text)) {
            json.writeStartObject();
            for (var property : family.shape().keys()) {
                // What is asked for whole stands in the place of what is there at a glance.
                if (!parts.containsKey(property.name())) {
                    family.shape().only(List.of(property.name())).writeKeys(json, letter);
                }
            }
            for (Map.Entry<String, Writing> part : parts.entrySet()) {
                json.writeFieldName(part.getKey());
                part.getValue().write(json);
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

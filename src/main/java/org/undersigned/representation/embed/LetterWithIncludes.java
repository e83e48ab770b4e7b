package org.undersigned.representation.embed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.ResourceType;

/** A letter's summary and some complete collections in one JSON object. */
public final class LetterWithIncludes {

    private final ResourceType<Summary> type;
    private final CollectionItem<Summary> letter;
    private final Map<String, Writing> parts = new LinkedHashMap<>();

    public LetterWithIncludes(ResourceType<Summary> type, CollectionItem<Summary> letter) {
        this.type = type;
        this.letter = letter;
    }

    @FunctionalInterface
    private interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    /** Passes the members of a collection on, one by one. */
    @FunctionalInterface
    public interface Members<T> {
        void forEach(Consumer<CollectionItem<T>> consumer);
    }

    /** Adds a collection as a property. */
    public <T> LetterWithIncludes include(ResourceType<T> collection, Members<T> members) {
        parts.put(collection.name(), json -> {
            json.writeStartArray();
            members.forEach(member -> write(collection.valueCodec(), member, json));
            json.writeEndArray();
        });
        return this;
    }

    private static <V> void write(ValueCodec<V> codec, V value, JsonGenerator json) {
        try {
            codec.write(json, value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds the letter's plain text. */
    public LetterWithIncludes include(PlainText text) {
        parts.put("text", json -> JsonMapping.writeText(text, json));
        return this;
    }

    /** Writes the object in UTF-8; {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        try (JsonGenerator json =
                JsonMapping.factory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            for (var property : type.codec().properties()) {
                // A complete collection replaces the property of the same name in the summary.
                if (!parts.containsKey(property.name())) {
                    type.codec().select(List.of(property.name())).writeProperties(json, letter);
                }
            }
            for (Map.Entry<String, Writing> part : parts.entrySet()) {
                json.writeFieldName(part.getKey());
                part.getValue().write(json);
            }
            json.writeEndObject();
        }
    }
}

package org.undersigned.representation.embed;

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

    /** Adds a collection as a property. */
    public <T> LetterWithIncludes include(ResourceType<T> collection, List<CollectionItem<T>> members) {
        parts.put(collection.name(), json -> ValueCodec.listOf(collection.valueCodec())
                .write(json, members));
        return this;
    }

    /** Adds the letter's plain text. */
    public LetterWithIncludes include(String text) {
        parts.put("text", json -> json.writeString(text));
        return this;
    }

    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapping.factory().createGenerator(text)) {
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
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

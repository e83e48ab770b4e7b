package org.undersigned.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.undersigned.letter.Coded;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Slug;

/** A kind of JSON value: how it is written, how it is read back, and what the schema says of it. */
public record Kind<V>(Schema schema, Writing<V> writing, Function<JsonNode, V> reading) {

    public static final Kind<String> TEXT =
            new Kind<>(new Schema.Text(null, null), (json, text) -> json.writeString(text), JsonNode::textValue);

    public static final Kind<Integer> INTEGER =
            new Kind<>(new Schema.Number(true, 0), (json, number) -> json.writeNumber(number), JsonNode::intValue);

    public static final Kind<Long> LONG =
            new Kind<>(new Schema.Number(true, 0), (json, number) -> json.writeNumber(number), JsonNode::longValue);

    public static final Kind<BigDecimal> NUMBER = new Kind<>(
            new Schema.Number(false, null),
            (json, number) -> json.writeNumber(number.toPlainString()),
            JsonNode::decimalValue);

    public static final Kind<Boolean> FLAG =
            new Kind<>(new Schema.Flag(), (json, flag) -> json.writeBoolean(flag), JsonNode::booleanValue);

    public static final Kind<Slug> SLUG =
            TEXT.as(Slug::new, Slug::value).described(new Schema.Text(null, "^[a-z0-9]+(-[a-z0-9]+)*$"));

    /** A date as precise as the letter is; JSON Schema has no format for that, so it is a pattern. */
    public static final Kind<PartialDate> DATE = TEXT.as(PartialDate::parse, PartialDate::toString)
            .described(new Schema.Text(null, "^\\d{4}(-\\d{2}(-\\d{2})?)?$"));

    public static final Kind<URI> ADDRESS = TEXT.as(URI::create, URI::toString).described(new Schema.Text("uri", null));

    public static <E extends Enum<E> & Coded> Kind<E> oneOf(Class<E> list) {
        return TEXT.as(label -> Coded.of(list, label).orElseThrow(), Coded::label)
                .described(Schema.Choice.of(list));
    }

    public static <V> Kind<List<V>> listOf(Kind<V> items) {
        return new Kind<>(
                new Schema.ListOf(items.schema),
                (json, list) -> {
                    json.writeStartArray();
                    for (V item : list) {
                        items.write(json, item);
                    }
                    json.writeEndArray();
                },
                node -> {
                    List<V> list = new ArrayList<>(node.size());
                    node.forEach(item -> list.add(items.read(item)));
                    return List.copyOf(list);
                });
    }

    /** An object with a value of one kind under each of its names. */
    public static <V> Kind<Map<String, V>> named(Kind<V> values) {
        return new Kind<>(
                new Schema.Named(values.schema),
                (json, map) -> {
                    json.writeStartObject();
                    for (Map.Entry<String, V> entry : map.entrySet()) {
                        json.writeFieldName(entry.getKey());
                        values.write(json, entry.getValue());
                    }
                    json.writeEndObject();
                },
                node -> {
                    Map<String, V> map = new LinkedHashMap<>();
                    node.properties().forEach(entry -> map.put(entry.getKey(), values.read(entry.getValue())));
                    return map;
                });
    }

    public static <V> Kind<V> objectOf(Shape<V> shape) {
        return new Kind<>(new Schema.ObjectOf(shape), (json, value) -> shape.write(json, value), shape::read);
    }

    /** A kind of value that is never read back. */
    public static <V> Kind<V> writtenOnly(Schema schema, Writing<V> writing) {
        return new Kind<>(schema, writing, node -> {
            throw new UnsupportedOperationException("it is only written");
        });
    }

    /** The same, or {@code null}. */
    public Kind<V> orNull() {
        return new Kind<>(
                new Schema.OrNull(schema),
                (json, value) -> {
                    if (value == null) {
                        json.writeNull();
                    } else {
                        writing.write(json, value);
                    }
                },
                node -> node == null || node.isNull() ? null : reading.apply(node));
    }

    /** The same JSON for another type. */
    public <W> Kind<W> as(Function<V, W> from, Function<W, V> to) {
        return new Kind<>(
                schema, (json, value) -> writing.write(json, to.apply(value)), node -> from.apply(reading.apply(node)));
    }

    private Kind<V> described(Schema schema) {
        return new Kind<>(schema, writing, reading);
    }

    public void write(JsonGenerator json, V value) throws IOException {
        writing.write(json, value);
    }

    public V read(JsonNode node) {
        return reading.apply(node);
    }

    /** Writes one value. */
    @FunctionalInterface
    public interface Writing<V> {
        void write(JsonGenerator json, V value) throws IOException;
    }
}

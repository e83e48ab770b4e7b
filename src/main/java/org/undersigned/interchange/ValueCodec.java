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
public record ValueCodec<V>(JsonSchemaType schema, Encoder<V> writing, Function<JsonNode, V> reading) {

    public static final ValueCodec<String> TEXT = new ValueCodec<>(
            new JsonSchemaType.StringType(null, null), (json, text) -> json.writeString(text), JsonNode::textValue);

    public static final ValueCodec<Integer> INTEGER = new ValueCodec<>(
            new JsonSchemaType.NumberType(true, 0), (json, number) -> json.writeNumber(number), JsonNode::intValue);

    public static final ValueCodec<Long> LONG = new ValueCodec<>(
            new JsonSchemaType.NumberType(true, 0), (json, number) -> json.writeNumber(number), JsonNode::longValue);

    public static final ValueCodec<BigDecimal> NUMBER = new ValueCodec<>(
            new JsonSchemaType.NumberType(false, null),
            (json, number) -> json.writeNumber(number.toPlainString()),
            JsonNode::decimalValue);

    public static final ValueCodec<Boolean> FLAG = new ValueCodec<>(
            new JsonSchemaType.BooleanType(), (json, flag) -> json.writeBoolean(flag), JsonNode::booleanValue);

    public static final ValueCodec<Slug> SLUG =
            TEXT.as(Slug::new, Slug::value).described(new JsonSchemaType.StringType(null, "^[a-z0-9]+(-[a-z0-9]+)*$"));

    /** A date as precise as the letter is; JSON Schema has no format for that, so it is a pattern. */
    public static final ValueCodec<PartialDate> DATE = TEXT.as(PartialDate::parse, PartialDate::toString)
            .described(new JsonSchemaType.StringType(null, "^\\d{4}(-\\d{2}(-\\d{2})?)?$"));

    public static final ValueCodec<URI> ADDRESS =
            TEXT.as(URI::create, URI::toString).described(new JsonSchemaType.StringType("uri", null));

    public static <E extends Enum<E> & Coded> ValueCodec<E> oneOf(Class<E> list) {
        return TEXT.as(label -> Coded.of(list, label).orElseThrow(), Coded::label)
                .described(JsonSchemaType.EnumType.of(list));
    }

    public static <V> ValueCodec<List<V>> listOf(ValueCodec<V> items) {
        return new ValueCodec<>(
                new JsonSchemaType.ArrayType(items.schema),
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
    public static <V> ValueCodec<Map<String, V>> named(ValueCodec<V> values) {
        return new ValueCodec<>(
                new JsonSchemaType.MapType(values.schema),
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

    public static <V> ValueCodec<V> objectOf(ObjectCodec<V> codec) {
        return new ValueCodec<>(
                new JsonSchemaType.ObjectType(codec), (json, value) -> codec.write(json, value), codec::read);
    }

    /** A kind of value that is never read back. */
    public static <V> ValueCodec<V> writtenOnly(JsonSchemaType schema, Encoder<V> encoder) {
        return new ValueCodec<>(schema, encoder, node -> {
            throw new UnsupportedOperationException("it is only written");
        });
    }

    /** The same, or {@code null}. */
    public ValueCodec<V> orNull() {
        return new ValueCodec<>(
                new JsonSchemaType.Nullable(schema),
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
    public <W> ValueCodec<W> as(Function<V, W> from, Function<W, V> to) {
        return new ValueCodec<>(
                schema, (json, value) -> writing.write(json, to.apply(value)), node -> from.apply(reading.apply(node)));
    }

    private ValueCodec<V> described(JsonSchemaType schema) {
        return new ValueCodec<>(schema, writing, reading);
    }

    public void write(JsonGenerator json, V value) throws IOException {
        writing.write(json, value);
    }

    public V read(JsonNode node) {
        return reading.apply(node);
    }

    /** Writes one value. */
    @FunctionalInterface
    public interface Encoder<V> {
        void write(JsonGenerator json, V value) throws IOException;
    }
}

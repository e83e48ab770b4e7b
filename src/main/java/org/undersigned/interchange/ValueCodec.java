package org.undersigned.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.undersigned.letter.Coded;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Slug;

/** How a Java value is written to JSON and read back, and its JSON Schema. */
public record ValueCodec<V>(JsonSchemaType schema, Encoder<V> encoder, Function<JsonNode, V> decoder) {

    public static final ValueCodec<String> STRING = new ValueCodec<>(
            new JsonSchemaType.StringType(null, null), (json, text) -> json.writeString(text), JsonNode::textValue);

    public static final ValueCodec<Integer> INTEGER = new ValueCodec<>(
            new JsonSchemaType.NumberType(true, 0), (json, number) -> json.writeNumber(number), JsonNode::intValue);

    public static final ValueCodec<Long> LONG = new ValueCodec<>(
            new JsonSchemaType.NumberType(true, 0), (json, number) -> json.writeNumber(number), JsonNode::longValue);

    public static final ValueCodec<BigDecimal> DECIMAL = new ValueCodec<>(
            new JsonSchemaType.NumberType(false, null),
            (json, number) -> json.writeNumber(number.toPlainString()),
            JsonNode::decimalValue);

    public static final ValueCodec<Boolean> BOOLEAN = new ValueCodec<>(
            new JsonSchemaType.BooleanType(), (json, flag) -> json.writeBoolean(flag), JsonNode::booleanValue);

    public static final ValueCodec<Slug> SLUG = STRING.convert(Slug::new, Slug::value)
            .withSchema(new JsonSchemaType.StringType(null, "^[a-z0-9]+(-[a-z0-9]+)*$"));

    /** A date with reduced precision; JSON Schema has no format for it, hence the pattern. */
    public static final ValueCodec<PartialDate> DATE = STRING.convert(PartialDate::parse, PartialDate::toString)
            .withSchema(new JsonSchemaType.StringType(null, "^\\d{4}(-\\d{2}(-\\d{2})?)?$"));

    public static final ValueCodec<Instant> TIME = STRING.convert(Instant::parse, Instant::toString)
            .withSchema(new JsonSchemaType.StringType("date-time", null));

    public static final ValueCodec<URI> ABSOLUTE_URI =
            STRING.convert(URI::create, URI::toString).withSchema(new JsonSchemaType.StringType("uri", null));

    public static <E extends Enum<E> & Coded> ValueCodec<E> enumOf(Class<E> list) {
        return STRING.convert(label -> Coded.of(list, label).orElseThrow(), Coded::label)
                .withSchema(JsonSchemaType.EnumType.enumOf(list));
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

    /** An object with values of one type and arbitrary names. */
    public static <V> ValueCodec<Map<String, V>> mapOf(ValueCodec<V> values) {
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

    /** A codec that cannot read. */
    public static <V> ValueCodec<V> writeOnly(JsonSchemaType schema, Encoder<V> encoder) {
        return new ValueCodec<>(schema, encoder, node -> {
            throw new UnsupportedOperationException("write-only");
        });
    }

    /** This codec, also for {@code null}. */
    public ValueCodec<V> nullable() {
        return new ValueCodec<>(
                new JsonSchemaType.Nullable(schema),
                (json, value) -> {
                    if (value == null) {
                        json.writeNull();
                    } else {
                        encoder.write(json, value);
                    }
                },
                node -> node == null || node.isNull() ? null : decoder.apply(node));
    }

    /** This codec, which reads a property that earlier versions did not write as a default value. */
    public ValueCodec<V> orElse(V absent) {
        return new ValueCodec<>(schema, encoder, node -> node == null ? absent : decoder.apply(node));
    }

    /** A codec with the same JSON for another Java type. */
    public <W> ValueCodec<W> convert(Function<V, W> from, Function<W, V> to) {
        return new ValueCodec<>(
                schema, (json, value) -> encoder.write(json, to.apply(value)), node -> from.apply(decoder.apply(node)));
    }

    private ValueCodec<V> withSchema(JsonSchemaType schema) {
        return new ValueCodec<>(schema, encoder, decoder);
    }

    public void write(JsonGenerator json, V value) throws IOException {
        encoder.write(json, value);
    }

    public V read(JsonNode node) {
        return decoder.apply(node);
    }

    /** Writes one value. */
    @FunctionalInterface
    public interface Encoder<V> {
        void write(JsonGenerator json, V value) throws IOException;
    }
}

package org.undersigned.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The keys of one type's JSON object, in order. Every key is always present; what is absent is {@code null} or {@code []}.
 *
 * <pre>{@code
 * Shape.<Span>named("Span", "A place in the text.")
 *     .key("start", Kind.INTEGER, Span::start, "The first code point.")
 *     .key("end", Kind.INTEGER, Span::end, "The code point after the last.")
 *     .made(values -> new Span(values.of("start"), values.of("end")));
 * }</pre>
 */
public final class ObjectCodec<T> {

    private final String name;
    private final String about;
    private final List<Property<T, ?>> keys;
    private final Function<PropertyValues, T> making;

    private ObjectCodec(String name, String about, List<Property<T, ?>> keys, Function<PropertyValues, T> making) {
        this.name = name;
        this.about = about;
        this.keys = List.copyOf(keys);
        this.making = making;
    }

    /** One key: its kind of value, where the value comes from, and one sentence for the schema. */
    public record Property<T, V>(String name, ValueCodec<V> kind, Function<T, V> value, String about) {

        void write(JsonGenerator json, T owner) throws IOException {
            json.writeFieldName(name);
            kind.write(json, value.apply(owner));
        }
    }

    public static <T> Builder<T> named(String name, String about) {
        return new Builder<>(name, about);
    }

    /** The name in the schema: "Signatory". */
    public String name() {
        return name;
    }

    public String about() {
        return about;
    }

    public List<Property<T, ?>> keys() {
        return keys;
    }

    public void write(JsonGenerator json, T value) throws IOException {
        json.writeStartObject();
        writeKeys(json, value);
        json.writeEndObject();
    }

    /** Writes the keys into an object that is already open. */
    public void writeKeys(JsonGenerator json, T value) throws IOException {
        for (Property<T, ?> property : keys) {
            property.write(json, value);
        }
    }

    /** The same with some of its keys, to be written. */
    public ObjectCodec<T> only(Collection<String> chosen) {
        List<Property<T, ?>> some = keys.stream()
                .filter(property -> chosen.contains(property.name()))
                .toList();
        return new ObjectCodec<>(name, about, some, making);
    }

    /** The value that an object of this shape stands for. */
    public T read(JsonNode object) {
        Map<String, Object> values = new HashMap<>();
        for (Property<T, ?> property : keys) {
            values.put(property.name(), property.kind().read(object.get(property.name())));
        }
        return making.apply(new PropertyValues(values));
    }

    /** The values of one object by their keys. */
    public static final class PropertyValues {

        private final Map<String, Object> values;

        private PropertyValues(Map<String, Object> values) {
            this.values = values;
        }

        /** The value of a key. Its type is that of the key's kind, which the caller's constructor asks for. */
        @SuppressWarnings("unchecked")
        public <V> V of(String key) {
            if (!values.containsKey(key)) {
                throw new IllegalArgumentException("no key " + key);
            }
            return (V) values.get(key);
        }
    }

    /** A shape in the making. */
    public static final class Builder<T> {

        private final String name;
        private final String about;
        private final List<Property<T, ?>> keys = new ArrayList<>();

        private Builder(String name, String about) {
            this.name = name;
            this.about = about;
        }

        public <V> Builder<T> key(String name, ValueCodec<V> codec, Function<T, V> value, String about) {
            keys.add(new Property<>(name, codec, value, about));
            return this;
        }

        /** Takes over the keys of a part, so that a grouped value stands flat in the JSON. */
        public <P> Builder<T> keys(Builder<P> part, Function<T, P> owner) {
            for (Property<P, ?> property : part.keys) {
                keys.add(lifted(property, owner));
            }
            return this;
        }

        /** Takes over all keys of another shape. */
        public <P> Builder<T> keys(ObjectCodec<P> part, Function<T, P> owner) {
            for (Property<P, ?> property : part.keys) {
                keys.add(lifted(property, owner));
            }
            return this;
        }

        private static <T, P, V> Property<T, V> lifted(Property<P, V> property, Function<T, P> owner) {
            return new Property<>(property.name(), property.kind(), owner.andThen(property.value()), property.about());
        }

        public ObjectCodec<T> made(Function<PropertyValues, T> making) {
            return new ObjectCodec<>(name, about, keys, making);
        }

        /** A shape that is only ever written. */
        public ObjectCodec<T> writtenOnly() {
            return made(values -> {
                throw new UnsupportedOperationException(name + " is only written");
            });
        }
    }
}

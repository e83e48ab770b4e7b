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
public final class Shape<T> {

    private final String name;
    private final String about;
    private final List<Key<T, ?>> keys;
    private final Function<Values, T> making;

    private Shape(String name, String about, List<Key<T, ?>> keys, Function<Values, T> making) {
        this.name = name;
        this.about = about;
        this.keys = List.copyOf(keys);
        this.making = making;
    }

    /** One key: its kind of value, where the value comes from, and one sentence for the schema. */
    public record Key<T, V>(String name, Kind<V> kind, Function<T, V> value, String about) {

        void write(JsonGenerator json, T owner) throws IOException {
            json.writeFieldName(name);
            kind.write(json, value.apply(owner));
        }
    }

    public static <T> Keys<T> named(String name, String about) {
        return new Keys<>(name, about);
    }

    /** The name in the schema: "Signatory". */
    public String name() {
        return name;
    }

    public String about() {
        return about;
    }

    public List<Key<T, ?>> keys() {
        return keys;
    }

    public void write(JsonGenerator json, T value) throws IOException {
        json.writeStartObject();
        writeKeys(json, value);
        json.writeEndObject();
    }

    /** Writes the keys into an object that is already open. */
    public void writeKeys(JsonGenerator json, T value) throws IOException {
        for (Key<T, ?> key : keys) {
            key.write(json, value);
        }
    }

    /** The same with some of its keys, to be written. */
    public Shape<T> only(Collection<String> chosen) {
        List<Key<T, ?>> some =
                keys.stream().filter(key -> chosen.contains(key.name())).toList();
        return new Shape<>(name, about, some, making);
    }

    /** The value that an object of this shape stands for. */
    public T read(JsonNode object) {
        Map<String, Object> values = new HashMap<>();
        for (Key<T, ?> key : keys) {
            values.put(key.name(), key.kind().read(object.get(key.name())));
        }
        return making.apply(new Values(values));
    }

    /** The values of one object by their keys. */
    public static final class Values {

        private final Map<String, Object> values;

        private Values(Map<String, Object> values) {
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
    public static final class Keys<T> {

        private final String name;
        private final String about;
        private final List<Key<T, ?>> keys = new ArrayList<>();

        private Keys(String name, String about) {
            this.name = name;
            this.about = about;
        }

        public <V> Keys<T> key(String name, Kind<V> kind, Function<T, V> value, String about) {
            keys.add(new Key<>(name, kind, value, about));
            return this;
        }

        /** Takes over the keys of a part, so that a grouped value stands flat in the JSON. */
        public <P> Keys<T> keys(Keys<P> part, Function<T, P> owner) {
            for (Key<P, ?> key : part.keys) {
                keys.add(lifted(key, owner));
            }
            return this;
        }

        /** Takes over all keys of another shape. */
        public <P> Keys<T> keys(Shape<P> part, Function<T, P> owner) {
            for (Key<P, ?> key : part.keys) {
                keys.add(lifted(key, owner));
            }
            return this;
        }

        private static <T, P, V> Key<T, V> lifted(Key<P, V> key, Function<T, P> owner) {
            return new Key<>(key.name(), key.kind(), owner.andThen(key.value()), key.about());
        }

        public Shape<T> made(Function<Values, T> making) {
            return new Shape<>(name, about, keys, making);
        }

        /** A shape that is only ever written. */
        public Shape<T> writtenOnly() {
            return made(values -> {
                throw new UnsupportedOperationException(name + " is only written");
            });
        }
    }
}

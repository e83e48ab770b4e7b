package org.undersigned.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The properties of one type's JSON object, in order. Every property is always present; an absent value is {@code null} or
 * {@code []}.
 *
 * <pre>{@code
 * ObjectCodec.<Span>builder("Span", "A range of the text.")
 *     .property("start", ValueCodec.INTEGER, Span::start, "The first code point.")
 *     .property("end", ValueCodec.INTEGER, Span::end, "The code point after the last.")
 *     .readWith(values -> new Span(values.get("start"), values.get("end")));
 * }</pre>
 */
public final class ObjectCodec<T> {

    private final String name;
    private final String description;
    private final List<Property<T, ?>> properties;
    private final Function<PropertyValues, T> constructor;

    private ObjectCodec(
            String name, String description, List<Property<T, ?>> keys, Function<PropertyValues, T> constructor) {
        this.name = name;
        this.description = description;
        this.properties = List.copyOf(keys);
        this.constructor = constructor;
    }

    /**
     * One property: its codec, its getter, and one sentence for the schema.
     *
     * @param added whether a later version added it, so that its columns are the last of a table
     */
    public record Property<T, V>(
            String name, ValueCodec<V> codec, Function<T, V> getter, String description, boolean added) {

        void write(JsonGenerator json, T owner) throws IOException {
            json.writeFieldName(name);
            codec.write(json, getter.apply(owner));
        }
    }

    public static <T> Builder<T> builder(String name, String description) {
        return new Builder<>(name, description);
    }

    /** The name in the schema: "Signatory". */
    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public List<Property<T, ?>> properties() {
        return properties;
    }

    public void write(JsonGenerator json, T value) throws IOException {
        json.writeStartObject();
        writeProperties(json, value);
        json.writeEndObject();
    }

    /** Writes the properties into an object that is already started. */
    public void writeProperties(JsonGenerator json, T value) throws IOException {
        for (Property<T, ?> property : properties) {
            property.write(json, value);
        }
    }

    /** A codec that writes only the chosen properties. */
    public ObjectCodec<T> select(Collection<String> names) {
        List<Property<T, ?>> some = properties.stream()
                .filter(property -> names.contains(property.name()))
                .toList();
        return new ObjectCodec<>(name, description, some, constructor);
    }

    /** Reads the value back from its JSON object. */
    public T read(JsonNode object) {
        Map<String, Object> values = new HashMap<>();
        for (Property<T, ?> property : properties) {
            values.put(property.name(), property.codec().read(object.get(property.name())));
        }
        return constructor.apply(new PropertyValues(values));
    }

    /** The values of all properties of an object, by name. */
    public Map<String, Object> valuesOf(T owner) {
        Map<String, Object> values = new LinkedHashMap<>();
        properties.forEach(
                property -> values.put(property.name(), property.getter().apply(owner)));
        return values;
    }

    /** The object with the values of all properties. */
    public T build(Map<String, Object> values) {
        return constructor.apply(new PropertyValues(values));
    }

    /** The values of one object by property name. */
    public static final class PropertyValues {

        private final Map<String, Object> values;

        private PropertyValues(Map<String, Object> values) {
            this.values = values;
        }

        /** The value of a property. The caller has to ask for the type that the property's codec reads. */
        @SuppressWarnings("unchecked")
        public <V> V get(String key) {
            if (!values.containsKey(key)) {
                throw new IllegalArgumentException("no property " + key);
            }
            return (V) values.get(key);
        }
    }

    /** A shape in the constructor. */
    public static final class Builder<T> {

        private final String name;
        private final String description;
        private final List<Property<T, ?>> properties = new ArrayList<>();

        private Builder(String name, String description) {
            this.name = name;
            this.description = description;
        }

        public <V> Builder<T> property(String name, ValueCodec<V> codec, Function<T, V> getter, String description) {
            properties.add(new Property<>(name, codec, getter, description, false));
            return this;
        }

        /** Adds a property that earlier versions did not have. */
        public <V> Builder<T> addedProperty(
                String name, ValueCodec<V> codec, Function<T, V> getter, String description) {
            properties.add(new Property<>(name, codec, getter, description, true));
            return this;
        }

        /** Adds the properties of a part of the value, so that the part is flat in the JSON. */
        public <P> Builder<T> flatten(Builder<P> part, Function<T, P> owner) {
            for (Property<P, ?> property : part.properties) {
                properties.add(lifted(property, owner));
            }
            return this;
        }

        /** Adds all properties of another codec. */
        public <P> Builder<T> flatten(ObjectCodec<P> part, Function<T, P> owner) {
            for (Property<P, ?> property : part.properties) {
                properties.add(lifted(property, owner));
            }
            return this;
        }

        private static <T, P, V> Property<T, V> lifted(Property<P, V> property, Function<T, P> owner) {
            return new Property<>(
                    property.name(),
                    property.codec(),
                    owner.andThen(property.getter()),
                    property.description(),
                    property.added());
        }

        public ObjectCodec<T> readWith(Function<PropertyValues, T> constructor) {
            return new ObjectCodec<>(name, description, properties, constructor);
        }

        /** Builds a codec that cannot read. */
        public ObjectCodec<T> writeOnly() {
            return readWith(values -> {
                throw new UnsupportedOperationException(name + " cannot be read back");
            });
        }
    }
}

package org.undersigned.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes the difference between the JSON of two values as a JSON Patch (RFC 6902). The values are compared and not their JSON,
 * so that what is equal, such as ten thousand signatories, is never written.
 */
public final class JsonPatch {

    /** A list is written item by item if at most one of so many properties of its items is different: else the whole is shorter. */
    private static final int FEW = 4;

    private final JsonGenerator json;

    private JsonPatch(JsonGenerator json) {
        this.json = json;
    }

    /** The patch, in UTF-8, that makes the JSON of {@code after} from that of {@code before}. */
    public static <T> byte[] between(ObjectCodec<T> codec, T before, T after) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator json = JsonMapping.factory().createGenerator(bytes)) {
            json.writeStartArray();
            new JsonPatch(json).writeObject(codec, "", before, after);
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private <T> void writeObject(ObjectCodec<T> codec, String path, T before, T after) throws IOException {
        for (ObjectCodec.Property<T, ?> property : codec.properties()) {
            writeProperty(property, path, before, after);
        }
    }

    private <T, V> void writeProperty(ObjectCodec.Property<T, V> property, String path, T before, T after)
            throws IOException {
        V earlier = property.getter().apply(before);
        V later = property.getter().apply(after);
        writeValue(property.codec(), path + "/" + pointerToken(property.name()), earlier, later);
    }

    private <V> void writeValue(ValueCodec<V> codec, String path, V before, V after) throws IOException {
        if (Objects.equals(before, after)) {
            return;
        }
        JsonSchemaType type =
                codec.schema() instanceof JsonSchemaType.Nullable nullable ? nullable.schema() : codec.schema();
        if (before != null && after != null) {
            if (type instanceof JsonSchemaType.ObjectType object) {
                writeObject(codecOf(object), path, before, after);
                return;
            }
            if (type instanceof JsonSchemaType.ArrayType array
                    && array.items() instanceof JsonSchemaType.ObjectType items
                    && writeItems(codecOf(items), path, (List<?>) before, (List<?>) after)) {
                return;
            }
        }
        begin("replace", path);
        codec.write(json, after);
        json.writeEndObject();
    }

    /** The codec of the values of an object type. */
    @SuppressWarnings("unchecked")
    private static <V> ObjectCodec<V> codecOf(JsonSchemaType.ObjectType type) {
        return (ObjectCodec<V>) type.codec();
    }

    /** Writes the difference item by item; false, and nothing is written, if the whole list is shorter. */
    @SuppressWarnings("unchecked")
    private <E> boolean writeItems(ObjectCodec<E> codec, String path, List<?> earlier, List<?> later)
            throws IOException {
        List<E> before = (List<E>) earlier;
        List<E> after = (List<E>) later;
        int common = Math.min(before.size(), after.size());
        int at = before.size() == after.size() ? common : firstMoved(codec, before, after);
        int gone = before.size() - common;
        int come = after.size() - common;
        long different = (long) (gone + come) * codec.properties().size();
        for (int i = 0; i < common; i++) {
            different += different(codec, before.get(i < at ? i : i + gone), after.get(i < at ? i : i + come));
        }
        if (different * FEW > (long) after.size() * codec.properties().size()) {
            return false;
        }
        for (int i = at + gone - 1; i >= at; i--) {
            begin("remove", path + "/" + i);
            json.writeEndObject();
        }
        for (int i = at; i < at + come; i++) {
            begin("add", path + "/" + i);
            codec.write(json, after.get(i));
            json.writeEndObject();
        }
        for (int i = 0; i < after.size(); i++) {
            int old = i < at ? i : i - come + gone;
            if ((i < at || i >= at + come) && !before.get(old).equals(after.get(i))) {
                writeObject(codec, path + "/" + i, before.get(old), after.get(i));
            }
        }
        return true;
    }

    /** Where items are gone, or new: at the first one that is more like the one behind them than like the one at its place. */
    private static <E> int firstMoved(ObjectCodec<E> codec, List<E> before, List<E> after) {
        int common = Math.min(before.size(), after.size());
        int gone = before.size() - common;
        int come = after.size() - common;
        int at = 0;
        while (at < common
                && different(codec, before.get(at), after.get(at))
                        <= different(codec, before.get(at + gone), after.get(at + come))) {
            at++;
        }
        return at;
    }

    /** The number of properties that are different. */
    private static <T> long different(ObjectCodec<T> codec, T before, T after) {
        return before.equals(after)
                ? 0
                : codec.properties().stream()
                        .filter(property -> !Objects.equals(
                                property.getter().apply(before),
                                property.getter().apply(after)))
                        .count();
    }

    private void begin(String operation, String path) throws IOException {
        json.writeStartObject();
        json.writeStringField("op", operation);
        json.writeStringField("path", path);
        if (!operation.equals("remove")) {
            json.writeFieldName("value");
        }
    }

    /** A name in a JSON Pointer (RFC 6901). */
    private static String pointerToken(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

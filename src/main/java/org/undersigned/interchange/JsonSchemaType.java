package org.undersigned.interchange;

import java.util.Arrays;
import java.util.List;
import org.undersigned.letter.Coded;
import org.undersigned.letter.SearchHit;

/** The subset of JSON Schema 2020-12 that describes the canonical JSON. */
public sealed interface JsonSchemaType {

    /** A string; {@code format} and {@code pattern} may be {@code null}. */
    record StringType(String format, String pattern) implements JsonSchemaType {}

    /** A number; {@code minimum} may be {@code null}. */
    record NumberType(boolean integer, Integer minimum) implements JsonSchemaType {}

    /** True or false. */
    record BooleanType() implements JsonSchemaType {}

    /** A named enumeration of strings: "SignatoryKind". */
    record EnumType(String name, List<String> labels) implements JsonSchemaType {

        public static <E extends Enum<E> & Coded> EnumType enumOf(Class<E> list) {
            Class<?> owner = list.getEnclosingClass();
            String name = (owner == null ? "" : schemaName(owner)) + list.getSimpleName();
            return new EnumType(
                    name,
                    Arrays.stream(list.getEnumConstants()).map(Coded::label).toList());
        }

        /** The published name of a search hit's enumerations is older than the type's. */
        private static String schemaName(Class<?> owner) {
            return owner == SearchHit.class ? "Hit" : owner.getSimpleName();
        }
    }

    /** An array. */
    record ArrayType(JsonSchemaType items) implements JsonSchemaType {}

    /** A named object type. */
    record ObjectType(ObjectCodec<?> codec) implements JsonSchemaType {}

    /** An object whose values are URIs. */
    record LinkMap() implements JsonSchemaType {}

    /** An object with values of one type and arbitrary names. */
    record MapType(JsonSchemaType values) implements JsonSchemaType {}

    /** A type that also allows {@code null}. */
    record Nullable(JsonSchemaType schema) implements JsonSchemaType {}
}

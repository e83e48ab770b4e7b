package org.undersigned.interchange;

import java.util.Arrays;
import java.util.List;
import org.undersigned.letter.Coded;

/** What JSON a value may be: the part of JSON Schema 2020-12 that the interchange form needs. */
public sealed interface JsonSchemaType {

    /** A string; {@code format} and {@code pattern} are JSON Schema's, {@code null} where there is none. */
    record StringType(String format, String pattern) implements JsonSchemaType {}

    /** A number; {@code whole} for an integer, {@code least} its minimum or {@code null}. */
    record NumberType(boolean integer, Integer minimum) implements JsonSchemaType {}

    /** True or false. */
    record BooleanType() implements JsonSchemaType {}

    /** One of a closed list of strings, which has a name: "SignatoryKind". */
    record EnumType(String name, List<String> labels) implements JsonSchemaType {

        public static <E extends Enum<E> & Coded> EnumType enumOf(Class<E> list) {
            Class<?> owner = list.getEnclosingClass();
            String name = (owner == null ? "" : owner.getSimpleName()) + list.getSimpleName();
            return new EnumType(
                    name,
                    Arrays.stream(list.getEnumConstants()).map(Coded::label).toList());
        }
    }

    /** An array. */
    record ArrayType(JsonSchemaType items) implements JsonSchemaType {}

    /** An object of a named shape. */
    record ObjectType(ObjectCodec<?> codec) implements JsonSchemaType {}

    /** An object of addresses by name. */
    record LinkMap() implements JsonSchemaType {}

    /** An object with values of one kind under names that are not known beforehand. */
    record MapType(JsonSchemaType values) implements JsonSchemaType {}

    /** This or {@code null}. */
    record Nullable(JsonSchemaType schema) implements JsonSchemaType {}
}

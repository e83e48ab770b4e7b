package org.undersigned.interchange;

import java.util.Arrays;
import java.util.List;
import org.undersigned.letter.Coded;

/** What JSON a value may be: the part of JSON Schema 2020-12 that the interchange form needs. */
public sealed interface Schema {

    /** A string; {@code format} and {@code pattern} are JSON Schema's, {@code null} where there is none. */
    record Text(String format, String pattern) implements Schema {}

    /** A number; {@code whole} for an integer, {@code least} its minimum or {@code null}. */
    record Number(boolean whole, Integer least) implements Schema {}

    /** True or false. */
    record Flag() implements Schema {}

    /** One of a closed list of strings, which has a name: "SignatoryKind". */
    record Choice(String name, List<String> labels) implements Schema {

        public static <E extends Enum<E> & Coded> Choice of(Class<E> list) {
            Class<?> owner = list.getEnclosingClass();
            String name = (owner == null ? "" : owner.getSimpleName()) + list.getSimpleName();
            return new Choice(
                    name,
                    Arrays.stream(list.getEnumConstants()).map(Coded::label).toList());
        }
    }

    /** An array. */
    record ListOf(Schema items) implements Schema {}

    /** An object of a named shape. */
    record ObjectOf(Shape<?> shape) implements Schema {}

    /** An object of addresses by name. */
    record Links() implements Schema {}

    /** An object with values of one kind under names that are not known beforehand. */
    record Named(Schema values) implements Schema {}

    /** This or {@code null}. */
    record OrNull(Schema schema) implements Schema {}
}

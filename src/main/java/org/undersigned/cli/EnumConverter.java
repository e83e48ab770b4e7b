package org.undersigned.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts an option value to an enum constant. */
record EnumConverter<E extends Enum<E>>(Class<E> list) implements ITypeConverter<E> {

    @Override
    public E convert(String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(member -> member.toString().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' is not one of %s".formatted(word, labels())));
    }

    private String labels() {
        return Arrays.stream(list.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}

package org.undersigned.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a closed list of words, as an option's value. */
record EnumConverter<E extends Enum<E>>(Class<E> list) implements ITypeConverter<E> {

    @Override
    public E convert(String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(member -> member.toString().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' is none of %s".formatted(word, words())));
    }

    private String words() {
        return Arrays.stream(list.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}

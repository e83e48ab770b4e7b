package org.undersigned.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum constant with a label for data: {@code AT_LEAST} is {@code at-least}. */
public interface Coded {

    String name();

    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this label. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> list, String label) {
        return Arrays.stream(list.getEnumConstants())
                .filter(member -> member.label().equals(label))
                .findFirst();
    }
}

package org.undersigned.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A member of a closed list with the word that stands for it in data: {@code AT_LEAST} is {@code at-least}. */
public interface Coded {

    String name();

    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The member of a list that bears this label. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> list, String label) {
        return Arrays.stream(list.getEnumConstants())
                .filter(member -> member.label().equals(label))
                .findFirst();
    }
}

package org.undersigned.letter;

import java.util.regex.Pattern;

/**
 * An id that can stand in an address: {@code joseph-biden}, {@code 2022-07-11-biden-lopez-obrador}, {@code 2}.
 *
 * <p>Lower-case ASCII letters, digits and single hyphens, at most {@value #LONGEST} characters.
 */
public record Slug(String value) implements Comparable<Slug> {

    /** The most characters that a slug has. */
    public static final int LONGEST = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug (a-z, 0-9 and single hyphens, at most %d characters): \"%s\""
                    .formatted(LONGEST, value));
        }
    }

    /** Whether these characters, as they are, make a slug. */
    public static boolean isSlug(String value) {
        return value != null && value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

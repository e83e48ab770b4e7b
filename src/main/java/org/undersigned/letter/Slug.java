package org.undersigned.letter;

/**
 * An id that can stand in an address: {@code joseph-biden}, {@code 2022-07-11-biden-lopez-obrador}, {@code 2}.
 *
 * <p>Lower-case ASCII letters, digits and single hyphens, at most {@value #LONGEST} characters.
 */
public record Slug(String value) implements Comparable<Slug> {

    /** The most characters that a slug has. */
    public static final int LONGEST = 80;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug (a-z, 0-9 and single hyphens, at most %d characters): \"%s\""
                    .formatted(LONGEST, value));
        }
    }

    /** Whether these characters, as they are, make a slug. */
    public static boolean isSlug(String value) {
        if (value == null || value.isEmpty() || value.length() > LONGEST) {
            return false;
        }
        boolean hyphen = true;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '-' ? hyphen : !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen;
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

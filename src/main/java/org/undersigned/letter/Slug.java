package org.undersigned.letter;

/**
 * An id that can be used in a URI: {@code joseph-biden}, {@code 2022-07-11-biden-lopez-obrador}, {@code 2}.
 *
 * <p>Lower-case ASCII letters, digits and single hyphens, at most {@value #MAX_LENGTH} characters.
 */
public record Slug(String value) implements Comparable<Slug> {

    /** The maximum length. */
    public static final int MAX_LENGTH = 80;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug (a-z, 0-9 and single hyphens, at most %d characters): \"%s\""
                    .formatted(MAX_LENGTH, value));
        }
    }

    /** Whether the value is a slug as it is. */
    public static boolean isSlug(String value) {
        if (value == null || value.isEmpty() || value.length() > MAX_LENGTH) {
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

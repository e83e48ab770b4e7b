package org.undersigned.letter;

/**
 * One to whom the letter is written, or copied.
 *
 * @param name the person or body addressed; {@code null} where only an office is named
 * @param office what they are addressed as: "President of Mexico"; {@code null} where the letter names none
 * @param text the whole line as written
 */
public record Recipient(
        Slug id, int position, Role role, String name, String office, String text, Quote quote, Basis basis) {

    /** The name, else the office, else the whole line. */
    public String displayName() {
        return name != null ? name : office != null ? office : text;
    }

    /** {@code to} or {@code cc}. */
    public enum Role implements Coded {
        TO,
        CC
    }
}

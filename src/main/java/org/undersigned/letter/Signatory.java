package org.undersigned.letter;

import java.util.List;

/**
 * One who signed.
 *
 * @param role what a person is: "President"; {@code null} where not said
 * @param affiliation where a person belongs; {@code null} where not said
 * @param onBehalfOf for whom they sign; {@code null} where not said
 * @param place the country or town given with the name; {@code null} where not said
 * @param group the label the letter's list puts them under; {@code null} where the list has none
 * @param text the line as written; a list kept in a file of its own stands at the end of the letter's plain text
 */
public record Signatory(
        Slug id,
        int position,
        Naming naming,
        Kind kind,
        String role,
        String affiliation,
        String onBehalfOf,
        String place,
        String group,
        String text,
        Quote quote,
        Basis basis) {

    /**
     * What a signatory is called.
     *
     * @param abbreviation "CGRS"; {@code null} where the letter gives none
     * @param alternateNames further names of the same signatory, as in another language (schema.org alternateName)
     */
    public record Naming(String name, String abbreviation, List<String> alternateNames) {

        public Naming {
            if (name == null || name.isBlank()) {
                throw new IllegalArgumentException("a signatory has a name");
            }
            alternateNames = List.copyOf(alternateNames);
        }
    }

    /** The same signatory, of whom a publisher says what kind they are. */
    public Signatory withKind(Kind annotated) {
        Basis also = basis.plus("kind");
        return new Signatory(
                id, position, naming, annotated, role, affiliation, onBehalfOf, place, group, text, quote, also);
    }

    /** What a signatory is. {@code unknown} is an answer: it is not guessed. */
    public enum Kind implements Coded {
        ORGANIZATION,
        PERSON,
        UNKNOWN
    }
}

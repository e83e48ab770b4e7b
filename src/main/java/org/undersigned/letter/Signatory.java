package org.undersigned.letter;

import java.net.URI;
import java.util.List;

/**
 * A person or organization that signed the letter.
 *
 * @param role a person's office: "President"; {@code null} if not stated
 * @param affiliation a person's organization; {@code null} if not stated
 * @param onBehalfOf for whom the signatory signs; {@code null} if not stated
 * @param place the country or town next to the name; {@code null} if not stated
 * @param group the heading in the list of signatories; {@code null} if the list has none
 * @param text the line as written; the lines of a separate list are at the end of the letter's plain text
 * @param sameAs URIs that identify the signatory, in the publisher's words: Wikidata, ROR, ISNI, ORCID, a website
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
        Basis basis,
        List<URI> sameAs) {

    public Signatory {
        sameAs = List.copyOf(sameAs);
    }

    /** A signatory without identifiers. */
    public Signatory(
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
        this(id, position, naming, kind, role, affiliation, onBehalfOf, place, group, text, quote, basis, List.of());
    }

    /**
     * The names of a signatory.
     *
     * @param abbreviation "CGRS"; {@code null} if the letter gives none
     * @param alternateNames other names, such as those in another language (schema.org alternateName)
     */
    public record Naming(String name, String abbreviation, List<String> alternateNames) {

        public Naming {
            if (name == null || name.isBlank()) {
                throw new IllegalArgumentException("a signatory must have a name");
            }
            alternateNames = List.copyOf(alternateNames);
        }
    }

    /** This signatory without its quote, as it is stored: the text of the list is stored apart. */
    public Signatory withoutQuote() {
        return new Signatory(
                id, position, naming, kind, role, affiliation, onBehalfOf, place, group, text, null, basis, sameAs);
    }

    /** This signatory with a kind that the publisher set. */
    public Signatory withKind(Kind annotated) {
        Basis also = basis.plus("kind");
        return new Signatory(
                id,
                position,
                naming,
                annotated,
                role,
                affiliation,
                onBehalfOf,
                place,
                group,
                text,
                quote,
                also,
                sameAs);
    }

    /** The type of a signatory; {@code UNKNOWN} if the letter does not tell. */
    public enum Kind implements Coded {
        ORGANIZATION,
        PERSON,
        UNKNOWN
    }
}

package org.undersigned.letter;

import java.net.URI;
import java.util.List;

/**
 * A person or body that the letter addresses or copies.
 *
 * @param name {@code null} if only an office is named
 * @param office the office or title: "President of Mexico"; {@code null} if none is named
 * @param text the whole line as written
 * @param sameAs URIs that identify the recipient, in the publisher's words: Wikidata, a website
 */
public record Recipient(
        Slug id,
        int position,
        Role role,
        String name,
        String office,
        String text,
        Quote quote,
        Basis basis,
        List<URI> sameAs) {

    public Recipient {
        sameAs = List.copyOf(sameAs);
    }

    /** A recipient without identifiers. */
    public Recipient(
            Slug id, int position, Role role, String name, String office, String text, Quote quote, Basis basis) {
        this(id, position, role, name, office, text, quote, basis, List.of());
    }

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

package org.undersigned.letter;

import java.net.URI;
import java.util.List;

/**
 * An organization across letters: all signatories of that kind whose names differ only in case and accents.
 *
 * @param name as in the newest letter
 * @param names all spellings
 * @param signed its signatures, newest letter first
 * @param places what its signatures say of where it is
 * @param sameAs URIs that identify it, in the publishers' words: Wikidata, ROR, ISNI, a website
 */
public record Organization(
        Slug id, String name, List<String> names, List<Signed> signed, List<String> places, List<URI> sameAs) {

    public Organization {
        names = List.copyOf(names);
        signed = List.copyOf(signed);
        places = List.copyOf(places);
        sameAs = List.copyOf(sameAs);
    }

    /**
     * One signature.
     *
     * @param date {@code null} if the letter states none
     * @param signatory the organization's id within the letter
     * @param text the line as written
     */
    public record Signed(Slug letter, String title, PartialDate date, Slug signatory, String text) {}

    /** The letters that it signed, without duplicates. */
    public List<Slug> letters() {
        return signed.stream().map(Signed::letter).distinct().toList();
    }
}

package org.undersigned.letter;

import java.util.List;

/**
 * An organization across letters: all signatories of that kind whose names are the same without regard to case and accents.
 *
 * @param name as the newest of the letters has it
 * @param names every way in which it is written
 * @param signed what it signed, the newest letter first
 */
public record Organization(Slug id, String name, List<String> names, List<Signed> signed) {

    public Organization {
        names = List.copyOf(names);
        signed = List.copyOf(signed);
    }

    /**
     * One signature.
     *
     * @param date {@code null} where the letter states none
     * @param signatory the organization's id within the letter
     * @param text the line as written
     */
    public record Signed(Slug letter, String title, PartialDate date, Slug signatory, String text) {}

    /** The letters that it signed, each once. */
    public List<Slug> letters() {
        return signed.stream().map(Signed::letter).distinct().toList();
    }
}

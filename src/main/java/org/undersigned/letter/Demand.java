package org.undersigned.letter;

import java.util.List;

/**
 * What the letter asks for, of whom.
 *
 * @param addressees the ids of the recipients it is asked of; empty where the letter asks somebody it is not written to
 * @param text the sentence
 */
public record Demand(
        Slug id, int position, List<Slug> addressees, String text, Location place, Quote quote, Basis basis) {

    public Demand {
        addressees = List.copyOf(addressees);
    }
}

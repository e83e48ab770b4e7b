package org.undersigned.letter;

import java.util.List;

/**
 * A request that the letter makes, and to whom.
 *
 * @param addressees the ids of the recipients that the demand addresses; empty if it addresses someone else
 * @param text the sentence
 */
public record Demand(
        Slug id, int position, List<Slug> addressees, String text, Location place, Quote quote, Basis basis) {

    public Demand {
        addressees = List.copyOf(addressees);
    }
}

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

    /** This demand with other addressees. */
    public Demand withAddressees(List<Slug> other) {
        return new Demand(id, position, other, text, place, quote, basis);
    }
}

package org.undersigned.reading.quantity.mention;

import org.undersigned.letter.Quantity;

/**
 * A quantity and its tokens: from the qualifier to the end of the number, and the end of the unit. Ends are exclusive.
 *
 * @param nested whether it belongs to what the quantity before it counts: "people who live on less than 2 euros"
 */
public record QuantityMention(Quantity quantity, int from, int to, int unitEnd, boolean nested) {

    public QuantityMention(Quantity quantity, int from, int to, int unitEnd) {
        this(quantity, from, to, unitEnd, false);
    }

    public QuantityMention asNested() {
        return new QuantityMention(quantity, from, to, unitEnd, true);
    }
}

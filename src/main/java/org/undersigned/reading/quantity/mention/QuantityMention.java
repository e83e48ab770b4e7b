package org.undersigned.reading.quantity.mention;

import org.undersigned.letter.Quantity;

/**
 * A quantity and its tokens: from the qualifier to the end of the number, and the end of the unit. Ends are exclusive.
 */
public record QuantityMention(Quantity quantity, int from, int to, int unitEnd) {}

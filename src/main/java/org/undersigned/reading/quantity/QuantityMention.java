package org.undersigned.reading.quantity;

import org.undersigned.letter.Quantity;

/**
 * A figure and where its words stand: qualifier and number from one token to another, and up to where the unit runs; ends
 * exclusive.
 */
record QuantityMention(Quantity quantity, int from, int to, int unitEnd) {}

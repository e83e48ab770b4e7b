package org.undersigned.reading.quantity;

import java.math.BigDecimal;

/**
 * A number in the text, from one token to another, end exclusive.
 *
 * @param unit "percent" or a currency code if it is part of the number; else {@code null}
 */
record NumberMention(BigDecimal value, Notation notation, String unit, int from, int to) {

    /** The ways in which a number can be written. */
    enum Notation {
        DIGITS,
        WORDS,
        MAGNITUDE
    }
}

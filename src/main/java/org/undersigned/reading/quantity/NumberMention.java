package org.undersigned.reading.quantity;

import java.math.BigDecimal;

/**
 * A number as it is written, from one token to another, end exclusive.
 *
 * @param unit "percent" or a currency code where the number itself says so; else {@code null}
 */
record NumberMention(BigDecimal value, Notation notation, String unit, int from, int to) {

    /** How a number can be written. */
    enum Notation {
        DIGITS,
        WORDS,
        MAGNITUDE
    }
}

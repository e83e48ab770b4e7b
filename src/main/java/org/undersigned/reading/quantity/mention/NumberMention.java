package org.undersigned.reading.quantity.mention;

import java.math.BigDecimal;

/**
 * A number in the text, from one token to another, end exclusive.
 *
 * @param alternative another value that the words may mean; {@code null} if they mean only one
 * @param scale the scale word of the number as a factor: a million in "5 million"
 * @param unit "percent" or a currency code if it is part of the number; else {@code null}
 */
public record NumberMention(
        BigDecimal value, BigDecimal alternative, BigDecimal scale, Notation notation, String unit, int from, int to) {

    /** The ways in which a number can be written. */
    public enum Notation {
        DIGITS,
        WORDS,
        MAGNITUDE
    }

    public NumberMention(BigDecimal value, Notation notation, String unit, int from, int to) {
        this(value, null, BigDecimal.ONE, notation, unit, from, to);
    }

    public boolean isOpen() {
        return alternative != null;
    }

    public BigDecimal lowest() {
        return isOpen() ? value.min(alternative) : value;
    }

    public BigDecimal highest() {
        return isOpen() ? value.max(alternative) : value;
    }

    /** The lower end of a range without a scale, with the scale of the upper end: 3 in "3 to 5 million". */
    public NumberMention withScaleOf(NumberMention other) {
        return new NumberMention(value.multiply(other.scale), alternative, other.scale, notation, unit, from, to);
    }

    public NumberMention withUnit(String ownUnit, int end) {
        return new NumberMention(value, alternative, scale, notation, ownUnit, from, end);
    }

    public NumberMention or(BigDecimal other) {
        return new NumberMention(value, other, scale, notation, unit, from, to);
    }

    /** "Deux heures et demie": a half after the unit. */
    public NumberMention plusHalf() {
        return new NumberMention(value.add(new BigDecimal("0.5")), alternative, scale, notation, unit, from, to);
    }

    public NumberMention negated(int signAt) {
        return new NumberMention(
                value.negate(), isOpen() ? alternative.negate() : null, scale, notation, unit, signAt, to);
    }
}

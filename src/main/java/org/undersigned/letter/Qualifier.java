package org.undersigned.letter;

/** The precision of a figure: "at least", "some", "over", or exact. */
public enum Qualifier implements Coded {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    BETWEEN,
    /** "Thousands of": an order of magnitude without a value. */
    MAGNITUDE
}

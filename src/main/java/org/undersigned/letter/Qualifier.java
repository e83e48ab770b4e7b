package org.undersigned.letter;

/** How a figure is meant: "at least", "some", "over", or plainly. */
public enum Qualifier implements Coded {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    BETWEEN,
    /** "Thousands of": no value, only the order of it. */
    MAGNITUDE
}

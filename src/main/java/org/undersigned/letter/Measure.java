package org.undersigned.letter;

/** The kind of a quantity. Two quantities can be compared if their measure and unit are equal. */
public enum Measure implements Coded {
    /** A number of things: 36 flights. */
    COUNT,
    /** A percentage: 63%. */
    PERCENT,
    /** An amount of money: €89. */
    MONEY,
    /** A number without a unit. */
    NUMBER
}

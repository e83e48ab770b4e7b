package org.undersigned.letter;

/** What kind of number a figure is: whether two figures can be compared is asked of this and of the unit. */
public enum Measure implements Coded {
    /** So many of something: 36 flights. */
    COUNT,
    /** So many of a hundred: 63%. */
    PERCENT,
    /** So much money: €89. */
    MONEY,
    /** A number of which the letter doesn't say what it counts. */
    NUMBER
}

package org.undersigned.letter;

/**
 * The time a figure speaks of: "in the month of May alone".
 *
 * @param text the letter's words; {@code null} where only a publisher says it
 * @param start {@code null} where it isn't known
 * @param end {@code null} where it isn't known
 */
public record Period(String text, PartialDate start, PartialDate end) {}

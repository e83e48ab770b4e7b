package org.undersigned.letter;

/**
 * The period that a figure covers: "in the month of May alone".
 *
 * @param text the letter's words; {@code null} if only the publisher states the period
 * @param start {@code null} if unknown
 * @param end {@code null} if unknown
 */
public record Period(String text, PartialDate start, PartialDate end) {}

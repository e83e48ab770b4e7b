package org.undersigned.letter;

/** The date that the letter states, and its words: 2022-07-11, "July 11, 2022". */
public record LetterDate(PartialDate date, String text) {}

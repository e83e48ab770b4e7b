package org.undersigned.letter;

/** When the letter says it was written, and in which words: 2022-07-11, "July 11, 2022". */
public record LetterDate(PartialDate date, String text) {}

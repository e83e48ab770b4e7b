package org.undersigned.letter;

/** A location in the letter's body: section id and paragraph number. */
public record Location(Slug section, int paragraph) {}

package org.undersigned.letter;

/** Where in the letter's body something stands: the section's id and the number of the paragraph. */
public record Location(Slug section, int paragraph) {}

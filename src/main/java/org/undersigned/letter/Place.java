package org.undersigned.letter;

/** Where in the letter's body something stands: the section's id and the number of the paragraph. */
public record Place(Slug section, int paragraph) {}

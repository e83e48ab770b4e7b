package org.undersigned.store;

import org.undersigned.letter.Slug;

/** A part of a letter, the letter it is of, and the revision it was taken from. */
public record Item<T>(Slug letter, int revision, T value) {}

package org.undersigned.store;

import org.undersigned.letter.Slug;

/**
 * The publication of a revision, or another change of a letter. The {@code id} numbers those of all letters in order.
 *
 * @param revision the number of the letter's current revision after it
 */
public record RevisionChange(long id, Slug letter, int revision) {}

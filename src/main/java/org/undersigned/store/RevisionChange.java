package org.undersigned.store;

import org.undersigned.letter.Slug;

/** The publication of a revision. The {@code id} numbers the revisions of all letters in the order of publication. */
public record RevisionChange(long id, Slug letter, int revision) {}

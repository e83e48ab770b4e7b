package org.undersigned.store;

import org.undersigned.letter.Slug;

/** That a letter got a new revision. {@code id} counts revisions over all letters, in the order they were published. */
public record RevisionChange(long id, Slug letter, int revision) {}

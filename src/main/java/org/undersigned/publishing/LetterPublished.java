package org.undersigned.publishing;

import org.undersigned.letter.Slug;

/** CDI event: a new revision of a letter is committed. */
public record LetterPublished(Slug letter, int revision) {}

package org.undersigned.publishing;

import org.undersigned.letter.Slug;

/** An event: a letter has a new revision, and whoever asks sees it. */
public record LetterPublished(Slug letter, int revision) {}

package org.undersigned.publishing.change;

import org.undersigned.letter.Slug;

/** CDI event: the withdrawal or restoration of a letter, or an erasure from it, is committed. */
public record LetterChanged(Slug letter) {}

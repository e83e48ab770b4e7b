package org.undersigned.store;

import java.util.Optional;
import org.undersigned.letter.Letter;

/** A revision of a letter, and the letter of the previous revision; empty for the first. */
public record RevisionPair(LetterRevision current, Optional<Letter> previous) {}

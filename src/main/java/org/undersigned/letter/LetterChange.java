package org.undersigned.letter;

import java.time.Instant;

/**
 * What happened to a letter besides the publication of a revision.
 *
 * @param revision the number of the revision that was current
 * @param reason {@code null} if none is given
 */
public record LetterChange(Slug letter, int revision, LetterEvent.Type type, Instant at, String reason) {}

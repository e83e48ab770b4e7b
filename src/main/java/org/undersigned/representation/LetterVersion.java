package org.undersigned.representation;

import java.time.Instant;

/**
 * Which revision of a letter an item shows.
 *
 * @param revision the number of the revision
 * @param modified when it was published; later if its content was changed since, since a name was erased
 */
public record LetterVersion(int revision, Instant modified) {}

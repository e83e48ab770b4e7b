package org.undersigned.letter;

import java.time.Instant;

/**
 * A revision of a letter, and how much it changes.
 *
 * @param number from 1
 * @param digest the SHA-256 of the canonical JSON of the letter and of its findings, hexadecimal
 * @param added the parts whose ids the revision before does not have
 * @param changed the parts that are not the same as in the revision before
 * @param removed the parts of the revision before whose ids this one does not have
 * @param note what the publisher says about the revision; {@code null} if nothing
 */
public record RevisionSummary(
        int number,
        Instant publishedAt,
        String digest,
        Summary.Counts counts,
        PartCounts added,
        PartCounts changed,
        PartCounts removed,
        String note) {}

package org.undersigned.letter;

import java.net.URI;

/**
 * A link in the letter, or a link whose target was lost.
 *
 * @param label the linked words
 * @param occurrence 1 for the first citation with this label, 2 for the second
 * @param url {@code null} if the target was lost
 * @param place {@code null} for a link in the line of a signatory
 */
public record Citation(
        Slug id, int position, String label, int occurrence, URI url, Status status, Location place, Quote quote) {

    /** Whether the link still has a target. */
    public enum Status implements Coded {
        /** The link has a target. */
        LINKED,
        /** The link has no target: {@code [label](#)}. */
        TARGET_LOST
    }
}

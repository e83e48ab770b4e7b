package org.undersigned.letter;

import java.net.URI;

/**
 * A link that the letter makes, or once made.
 *
 * @param label the words that are linked
 * @param occurrence 1 for the first citation with this label, 2 for the second
 * @param url {@code null} where the target was lost
 */
public record Citation(
        Slug id, int position, String label, int occurrence, URI url, Status status, Location place, Quote quote) {

    /** What became of the link. */
    public enum Status implements Coded {
        /** The letter gives an address. */
        LINKED,
        /** The letter shows a link whose address is gone: {@code [label](#)}. */
        TARGET_LOST
    }
}

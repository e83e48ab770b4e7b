package org.undersigned.letter;

import java.net.URI;

/**
 * A link in the letter, or a link whose target was lost.
 *
 * @param label the linked words
 * @param occurrence 1 for the first citation with this label, 2 for the second
 * @param url {@code null} if the target was lost
 * @param place {@code null} for a link in the line of a signatory
 * @param work what the publisher states about the target
 */
public record Citation(
        Slug id,
        int position,
        String label,
        int occurrence,
        URI url,
        Status status,
        Location place,
        Quote quote,
        Work work,
        Basis basis) {

    /** A citation as the letter has it. */
    public Citation(
            Slug id, int position, String label, int occurrence, URI url, Status status, Location place, Quote quote) {
        this(id, position, label, occurrence, url, status, place, quote, Work.UNKNOWN, Basis.TEXT);
    }

    /**
     * The cited work; each is {@code null} if it is not stated.
     *
     * @param archivedAt the URL of a copy in a web archive
     */
    public record Work(String title, String publisher, PartialDate date, URI archivedAt) {

        /** A work of which nothing is stated. */
        public static final Work UNKNOWN = new Work(null, null, null, null);
    }

    /** Whether the link still has a target. */
    public enum Status implements Coded {
        /** The link has a target. */
        LINKED,
        /** The link has no target: {@code [label](#)}. */
        TARGET_LOST
    }
}

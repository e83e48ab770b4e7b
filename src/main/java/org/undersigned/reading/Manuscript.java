package org.undersigned.reading;

import org.undersigned.letter.Slug;

/**
 * What is to be read: the letter, and what may lie beside it.
 *
 * @param annotations {@code letter.yaml}; {@code null} where there is none
 * @param signatories {@code signatories.csv}; {@code null} where there is none
 */
public record Manuscript(Slug id, Part letter, Part annotations, Part signatories) {

    /** The most bytes that a letter or its annotations may have: 2 MiB. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** The most bytes that a list of signatories in a file of its own may have: 64 MiB. */
    public static final int MOST_LIST_BYTES = 64 * 1024 * 1024;

    /** A file by its name, whole. */
    public record Part(String file, byte[] bytes) {}
}

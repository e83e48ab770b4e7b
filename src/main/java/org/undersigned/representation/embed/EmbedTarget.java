package org.undersigned.representation.embed;

import org.undersigned.letter.Coded;

/** The parts of a letter that can be embedded. */
public enum EmbedTarget implements Coded {
    /** Sender, recipients and counts. */
    SUMMARY("", 300),
    /** The number of signatories. */
    COUNTER("", 300),
    SIGNATORIES("/signatories", 620),
    STATISTICS("/statistics", 640),
    /** One statistic. */
    STATISTIC("/statistics/", 400),
    RECIPIENTS("/recipients", 420),
    DEMANDS("/demands", 640);

    private final String path;
    private final int height;

    EmbedTarget(String path, int height) {
        this.path = path;
        this.height = height;
    }

    /** The path below the letter's URI; for a statistic without its id. */
    String path() {
        return path;
    }

    /** The height of the frame until the page reports its own, in pixels. */
    public int height() {
        return height;
    }
}

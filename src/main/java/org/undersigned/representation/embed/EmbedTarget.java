package org.undersigned.representation.embed;

import org.undersigned.letter.Coded;

/** What of a letter can be embedded on another site. */
public enum EmbedTarget implements Coded {
    /** Who writes to whom, and how much of what is in it. */
    SUMMARY("", 300),
    /** How many have signed. */
    COUNTER("", 300),
    SIGNATORIES("/signatories", 620),
    STATISTICS("/statistics", 640),
    /** One figure. */
    STATISTIC("/statistics/", 400),
    RECIPIENTS("/recipients", 420),
    DEMANDS("/demands", 640);

    private final String path;
    private final int height;

    EmbedTarget(String path, int height) {
        this.path = path;
        this.height = height;
    }

    /** Behind the letter's own address; that of a statistic lacks its id. */
    String path() {
        return path;
    }

    /** How high a frame is until it says so itself, in pixels. */
    public int height() {
        return height;
    }
}

package org.undersigned.publishing.startup;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the import of letters at startup is. */
@ApplicationScoped
public class ImportProgress {

    private volatile int total;
    private volatile int done;
    private volatile boolean finished;
    private volatile boolean first;

    /** The database is new: before the end of the import, letters are missing that the server is to serve. */
    void expectFirst() {
        first = true;
    }

    void begin(int letters) {
        total = letters;
    }

    void letterDone() {
        done++;
    }

    void finish() {
        finished = true;
    }

    /** The letters in the configured folder and in the program. */
    public int total() {
        return total;
    }

    /** Those that were published, unchanged or refused. */
    public int done() {
        return done;
    }

    public boolean finished() {
        return finished;
    }

    /** Whether the server serves letters: those of an earlier import, or all. */
    public boolean serves() {
        return finished || !first;
    }
}

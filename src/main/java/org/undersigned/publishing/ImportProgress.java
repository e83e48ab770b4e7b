package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the import of letters at startup is. */
@ApplicationScoped
public class ImportProgress {

    private volatile int total;
    private volatile int done;
    private volatile boolean finished;

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
}

package org.undersigned.cli;

import org.undersigned.letter.Coded;

/** When a command writes in colour. */
enum ColorMode implements Coded {
    AUTO,
    ALWAYS,
    NEVER;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return label();
    }
}

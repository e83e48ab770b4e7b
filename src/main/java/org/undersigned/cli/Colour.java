package org.undersigned.cli;

import org.undersigned.letter.Labelled;

/** When a command writes in colour. */
enum Colour implements Labelled {
    AUTO,
    ALWAYS,
    NEVER;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return label();
    }
}

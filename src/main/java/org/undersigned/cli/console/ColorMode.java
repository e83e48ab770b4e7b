package org.undersigned.cli.console;

import org.undersigned.letter.Coded;

/** When to use colour. */
public enum ColorMode implements Coded {
    AUTO,
    ALWAYS,
    NEVER;

    /** The value on the command line. */
    @Override
    public String toString() {
        return label();
    }
}

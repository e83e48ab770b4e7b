package org.undersigned.reading.file;

import java.util.function.IntConsumer;

/** Counts the characters of a UTF-8 text that are malformed, and the intact ones that are not ASCII, and finds the first one. */
final class DamagedCharacters implements IntConsumer {

    private static final char REPLACEMENT = '\uFFFD';

    private long lost;
    private long intact;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    private DamagedCharacters() {}

    static DamagedCharacters find(DecodedText text) {
        DamagedCharacters damaged = new DamagedCharacters();
        text.forEachDecoded(damaged);
        return damaged;
    }

    @Override
    public void accept(int c) {
        if (c == REPLACEMENT) {
            lost++;
        } else if (c >= 0x80) {
            intact++;
        }
        if (lost == 0) {
            advance(c);
        }
    }

    private void advance(int c) {
        boolean ends = c == '\r' || c == '\u0085' || c == '\n' && !afterReturn;
        if (ends) {
            line++;
            column = 1;
        } else if (c != '\n') {
            column++;
        }
        afterReturn = c == '\r';
    }

    long lost() {
        return lost;
    }

    long intact() {
        return intact;
    }

    /** The line of the first one, from 1 on. */
    int line() {
        return line;
    }

    /** The column of the first one, from 1 on. */
    int column() {
        return column;
    }
}

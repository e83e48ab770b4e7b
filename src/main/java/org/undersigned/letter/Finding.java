package org.undersigned.letter;

import java.util.Comparator;

/**
 * Something that the reader noticed and that a person should know.
 *
 * @param message what was found, in one sentence
 * @param hint what to do about it; {@code null} where nothing needs doing
 */
public record Finding(FindingCode code, Position position, String message, String hint) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::position)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    public Severity severity() {
        return code.severity();
    }

    /** The gravest first, then in the order of the files. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** What follows from a finding. */
    public enum Severity implements Coded {
        /** The letter is not publishable. */
        REFUSED,
        /** It is published, but somebody should look. */
        DOUBTFUL,
        /** It is published, and it is good to know. */
        NOTE
    }

    /**
     * A place in a source file: line and column count from 1; both are 0 where the whole file is meant.
     *
     * @param file its name; of a PDF with the page, {@code letter.pdf#page=3}
     * @param line of a text or a page the line; of a Word document the number of the paragraph or the row of a table; of
     *     a PDF the line on the page
     */
    public record Position(String file, int line, int column) implements Comparable<Position> {

        /** No place in any file. */
        public static final Position NOWHERE = new Position("", 0, 0);

        private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
                .thenComparingInt(Position::line)
                .thenComparingInt(Position::column);

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }

        /** {@code letter.md:12:3}, as compilers write it. */
        @Override
        public String toString() {
            return line == 0 ? file : file + ":" + line + ":" + column;
        }
    }
}

package org.undersigned.letter;

import java.util.Comparator;

/**
 * A problem or remark that the parser reports.
 *
 * @param message one sentence
 * @param hint how to fix it; {@code null} if nothing needs to be done
 */
public record Finding(FindingCode code, Position position, String message, String hint) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::position)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    public Severity severity() {
        return code.severity();
    }

    /** Most severe first, then by position. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The consequence of a finding. */
    public enum Severity implements Coded {
        /** The letter cannot be published. */
        REFUSED,
        /** The letter is published, but a person should check it. */
        DOUBTFUL,
        /** The letter is published; for information only. */
        NOTE
    }

    /**
     * A position in a source file. Line and column start at 1; both are 0 for the whole file.
     *
     * @param file its name; for a PDF with the page, {@code letter.pdf#page=3}
     * @param line the line of a text or web page; the paragraph or table row of a Word document; the line on the page of
     *     a PDF
     */
    public record Position(String file, int line, int column) implements Comparable<Position> {

        /** No position. */
        public static final Position NOWHERE = new Position("", 0, 0);

        private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
                .thenComparingInt(Position::line)
                .thenComparingInt(Position::column);

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }

        /** {@code letter.md:12:3}, as compilers print it. */
        @Override
        public String toString() {
            return line == 0 ? file : file + ":" + line + ":" + column;
        }
    }
}

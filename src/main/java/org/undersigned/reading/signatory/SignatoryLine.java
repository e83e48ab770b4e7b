package org.undersigned.reading.signatory;

import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Signatory.Kind;

/**
 * One line of a list of signatories, as written.
 *
 * @param group the label it stands under; {@code null} where there is none
 * @param columns what the columns of a list in a file of its own say; {@code null} where the words of the line have to
 */
public record SignatoryLine(String text, Position position, String group, ColumnValues columns) {

    /** A line of the letter itself. */
    public SignatoryLine(String text, Position position, String group) {
        this(text, position, group, null);
    }

    /**
     * A row, column by column; {@code null} where a cell is empty.
     *
     * @param kind what the publisher says that the signatory is
     */
    public record ColumnValues(String name, Kind kind, String role, String affiliation, String place) {}
}

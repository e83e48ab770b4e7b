package org.undersigned.reading.signatory;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public record ColumnValues(String name, Kind kind, String role, String affiliation, String place) {

        /** The values as one line of the letter's plain text: "name, role, affiliation, place". */
        public String text() {
            return Stream.of(name, role, affiliation, place)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }
}

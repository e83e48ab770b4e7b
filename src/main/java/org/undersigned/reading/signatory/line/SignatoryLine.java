package org.undersigned.reading.signatory.line;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Signatory.Kind;

/**
 * One line of a list of signatories, as written.
 *
 * @param group the label above it; {@code null} if there is none
 * @param columns the values of a row of a table or file; {@code null} if the line has to be parsed
 * @param affiliation what a mark behind the name refers to: "¹ University of Oslo"; {@code null} if there is none
 */
public record SignatoryLine(String text, Position position, String group, ColumnValues columns, String affiliation) {

    /** A line of the letter itself. */
    public SignatoryLine(String text, Position position, String group) {
        this(text, position, group, null);
    }

    public SignatoryLine(String text, Position position, String group, ColumnValues columns) {
        this(text, position, group, columns, null);
    }

    public SignatoryLine withAffiliation(String marked) {
        return new SignatoryLine(text, position, group, columns, marked);
    }

    /**
     * The values of a row; {@code null} for an empty cell.
     *
     * @param kind the kind of signatory that the publisher states
     * @param asStated whether the publisher states that a column has affiliations, whatever its words are
     */
    public record ColumnValues(
            String name, Kind kind, String role, String affiliation, String place, boolean asStated) {

        public ColumnValues(String name, Kind kind, String role, String affiliation, String place) {
            this(name, kind, role, affiliation, place, false);
        }

        public static ColumnValues ofName(String name) {
            return new ColumnValues(name, null, null, null, null);
        }

        /** The values without e-mail addresses and telephone numbers; a value that is only that becomes {@code null}. */
        public ColumnValues withoutPrivateData() {
            return new ColumnValues(clean(name), kind, clean(role), clean(affiliation), clean(place), asStated);
        }

        private static String clean(String value) {
            String bare = value == null ? "" : PrivateData.removeFrom(value);
            return bare.isEmpty() ? null : bare;
        }

        /** The values as one line of the letter's plain text: "name, role, affiliation, place". */
        public String text() {
            return Stream.of(name, role, affiliation, place)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }
}

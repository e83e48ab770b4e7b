package org.undersigned.reading.signatory.convention;

/**
 * What dashes mean in one list.
 *
 * @param behindName whether a dash ends the names, most of which are of persons
 * @param behindPerson whether persons, with or without a role, stand before most dashes
 * @param beforePlace whether lines end with a dash and a place: "Lake Watch - Norway"
 * @param beforePerson whether a person stands behind most dashes: "Lake Watch – Ana Ruiz, Chair"
 * @param mark another mark that most lines have in the place of the dash; {@code null} if there is none
 */
public record DashConvention(
        boolean behindName, boolean behindPerson, boolean beforePlace, boolean beforePerson, String mark) {

    static final DashConvention NONE = new DashConvention(false, false, false, false, null);

    private static final int MAX_PLACE_WORDS = 5;

    /** The index of the dash before the place at the end of a line; less than 1 if there is none. */
    public int indexBeforePlace(String line) {
        int dash = beforePlace ? DashSeparator.lastIndexIn(line) : -1;
        boolean place = dash > 0
                && line.substring(dash + 3).strip().split(" ").length <= MAX_PLACE_WORDS
                && Character.isUpperCase(line.codePointAt(Math.min(dash + 3, line.length() - 1)));
        return place ? dash : -1;
    }

    /** A line with dashes in the place of the list's own mark. */
    public String normalize(String line) {
        return mark == null ? line : FieldSeparator.toDash(line, mark);
    }
}

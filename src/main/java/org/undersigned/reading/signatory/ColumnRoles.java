package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.language.CountryNames;

/**
 * The roles of the columns of a list of signatories, from their headers in any language, else from their cells.
 *
 * <p>Without headers, a column of digits is the number, the first column of words the name, and a column of countries
 * the place.
 */
public final class ColumnRoles {

    /** The roles of a column. */
    enum ColumnRole {
        NAME,
        FAMILY_NAME,
        GIVEN_NAME,
        KIND,
        ROLE,
        AFFILIATION,
        PLACE,
        GROUP,
        NUMBER,
        OTHER
    }

    private final List<ColumnRole> roles;

    private ColumnRoles(List<ColumnRole> contents) {
        this.roles = contents;
    }

    /**
     * Detects the roles of the columns of a table.
     *
     * @param heads the first row, empty if the table has no header
     */
    public static ColumnRoles detect(List<String> heads, List<List<String>> rows, CountryNames countryNames) {
        int width =
                Math.max(heads.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        List<ColumnRole> contents = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            ColumnRole fromHeader = i < heads.size() ? ColumnHeaders.roleOf(heads.get(i)) : ColumnRole.OTHER;
            contents.add(fromHeader == ColumnRole.OTHER ? inferRole(i, rows, countryNames) : fromHeader);
        }
        ensureNameColumn(contents, heads);
        return new ColumnRoles(contents);
    }

    private static ColumnRole inferRole(int column, List<List<String>> rows, CountryNames countryNames) {
        int filled = 0;
        int numbers = 0;
        int places = 0;
        for (List<String> row : rows) {
            String cell = column < row.size() ? row.get(column).strip() : "";
            filled += cell.isEmpty() ? 0 : 1;
            numbers += !cell.isEmpty() && cell.chars().noneMatch(Character::isLetter) ? 1 : 0;
            places += countryNames.contains(cell) ? 1 : 0;
        }
        if (filled == 0 || numbers * 10 >= filled * 9) {
            return ColumnRole.NUMBER;
        }
        return places * 2 > filled ? ColumnRole.PLACE : ColumnRole.OTHER;
    }

    /**
     * Ensures a column of names: that of the organizations if there are no persons, else the first column of words.
     */
    private static void ensureNameColumn(List<ColumnRole> contents, List<String> heads) {
        if (contents.contains(ColumnRole.NAME) || contents.contains(ColumnRole.FAMILY_NAME)) {
            ensureAffiliationColumn(contents);
            return;
        }
        int at = contents.indexOf(ColumnRole.AFFILIATION);
        if (at < 0) {
            at = contents.indexOf(ColumnRole.OTHER);
        }
        if (at < 0) {
            at = contents.indexOf(ColumnRole.PLACE);
        }
        if (at >= 0) {
            contents.set(at, ColumnRole.NAME);
        }
        ensureAffiliationColumn(contents);
    }

    /** A column of words without a known header is the affiliation. */
    private static void ensureAffiliationColumn(List<ColumnRole> contents) {
        int named = Math.max(contents.indexOf(ColumnRole.NAME), contents.indexOf(ColumnRole.FAMILY_NAME));
        int other = contents.indexOf(ColumnRole.OTHER);
        if (other > named && named >= 0 && !contents.contains(ColumnRole.AFFILIATION)) {
            contents.set(other, ColumnRole.AFFILIATION);
        }
    }

    /** The values of one row. */
    public SignatoryLine.ColumnValues valuesOf(List<String> cells) {
        String name = cellOf(cells, ColumnRole.NAME);
        String family = cellOf(cells, ColumnRole.FAMILY_NAME);
        String given = cellOf(cells, ColumnRole.GIVEN_NAME);
        if (name == null && family != null) {
            name = given == null ? family : given + " " + family;
        } else if (name != null && given != null) {
            name = given + " " + name;
        }
        String affiliation = cellOf(cells, ColumnRole.AFFILIATION);
        boolean only = name == null && affiliation != null;
        return new SignatoryLine.ColumnValues(
                only ? affiliation : name,
                kindOf(cells),
                cellOf(cells, ColumnRole.ROLE),
                only ? null : affiliation,
                cellOf(cells, ColumnRole.PLACE));
    }

    /** The group that a row names; {@code null} if it names none. */
    public String groupOf(List<String> cells) {
        return cellOf(cells, ColumnRole.GROUP);
    }

    /** The words of a row for the kind of signatory, as written. */
    String kindText(List<String> cells) {
        return cellOf(cells, ColumnRole.KIND);
    }

    private Kind kindOf(List<String> cells) {
        String text = kindText(cells);
        return text == null ? null : ColumnHeaders.kindNamed(text);
    }

    private String cellOf(List<String> cells, ColumnRole columnRole) {
        for (int at = 0; at < Math.min(roles.size(), cells.size()); at++) {
            String cell = roles.get(at) == columnRole ? cells.get(at).strip().replaceAll("\\s+", " ") : "";
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return null;
    }
}

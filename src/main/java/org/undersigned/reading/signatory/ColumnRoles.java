package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.language.CountryNames;

/**
 * What each column of a list of signatories holds: told by its head in any of the languages, else by what is in it. A
 * column of numbers numbers; the first of words holds the names; one of countries the places.
 */
public final class ColumnRoles {

    /** What a column can hold. */
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

    /** The columns of a table whose first row, perhaps empty, is {@code heads}. */
    public static ColumnRoles detect(List<String> heads, List<List<String>> rows, CountryNames countryNames) {
        int width =
                Math.max(heads.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        List<ColumnRole> contents = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            ColumnRole told = i < heads.size() ? ColumnHeaders.roleOf(heads.get(i)) : ColumnRole.OTHER;
            contents.add(told == ColumnRole.OTHER ? inferRole(i, rows, countryNames) : told);
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
            places += countryNames.has(cell) ? 1 : 0;
        }
        if (filled == 0 || numbers * 10 >= filled * 9) {
            return ColumnRole.NUMBER;
        }
        return places * 2 > filled ? ColumnRole.PLACE : ColumnRole.OTHER;
    }

    /** Names there must be: an organization's where no person's are, else the first column of words. */
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

    /** A column of words that no head names says what the signatory is. */
    private static void ensureAffiliationColumn(List<ColumnRole> contents) {
        int named = Math.max(contents.indexOf(ColumnRole.NAME), contents.indexOf(ColumnRole.FAMILY_NAME));
        int other = contents.indexOf(ColumnRole.OTHER);
        if (other > named && named >= 0 && !contents.contains(ColumnRole.AFFILIATION)) {
            contents.set(other, ColumnRole.AFFILIATION);
        }
    }

    /** What one row says. */
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

    /** The label that a row gives itself; {@code null} where it gives none. */
    public String groupOf(List<String> cells) {
        return cellOf(cells, ColumnRole.GROUP);
    }

    /** What a row says of the kind, as written. */
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

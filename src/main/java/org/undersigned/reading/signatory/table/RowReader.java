package org.undersigned.reading.signatory.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.signatory.RoleAndAffiliation;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLine;

/** Reads the values of a signatory from the cells of a row. */
final class RowReader {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<ColumnRole> roles;
    private final Set<Integer> stated;

    /** @param stated the columns whose role is stated in {@code letter.yaml} */
    RowReader(List<ColumnRole> roles, Set<Integer> stated) {
        this.roles = roles;
        this.stated = stated;
    }

    SignatoryLine.ColumnValues read(List<String> cells) {
        String name = nameOf(cells);
        Details details = detailsOf(cells);
        boolean only = name == null && details.affiliation() != null;
        return new SignatoryLine.ColumnValues(
                only ? details.affiliation() : name,
                kindOf(cells),
                details.role(),
                only ? null : details.affiliation(),
                details.place(),
                statesAffiliation(cells));
    }

    private boolean statesAffiliation(List<String> cells) {
        return stated.stream()
                .anyMatch(column -> roles.get(column) == ColumnRole.AFFILIATION
                        && column < cells.size()
                        && !cells.get(column).isBlank());
    }

    private record Details(String role, String affiliation, String place) {}

    /** What a column has together fills what no column has by itself. */
    private Details detailsOf(List<String> cells) {
        String role = joined(cells, ColumnRole.ROLE, ", ");
        String place = placeOf(cells);
        String affiliation = affiliationOf(cells);
        String together = first(cells, ColumnRole.ROLE_AND_AFFILIATION);
        String placed = first(cells, ColumnRole.ROLE_AND_PLACE);
        if (together == null && placed == null || role != null && affiliation != null) {
            return new Details(role, affiliation, place);
        }
        List<String> parts = new ArrayList<>(CommaSegments.split(together == null ? placed : together));
        if (together == null && place == null && parts.size() > 1) {
            place = parts.remove(parts.size() - 1);
        }
        RoleAndAffiliation parsed = RoleAndAffiliation.parse(parts);
        return new Details(
                role == null ? parsed.role() : role, affiliation == null ? parsed.affiliation() : affiliation, place);
    }

    /** "Department of Physics, University of Holm". */
    private String affiliationOf(List<String> cells) {
        String affiliation = joined(cells, ColumnRole.AFFILIATION, ", ");
        String department = joined(cells, ColumnRole.DEPARTMENT, ", ");
        if (affiliation == null || department == null) {
            return affiliation == null ? department : affiliation;
        }
        return contains(affiliation, department) ? affiliation : department + ", " + affiliation;
    }

    private String nameOf(List<String> cells) {
        String name = first(cells, ColumnRole.NAME);
        name = name == null ? first(cells, ColumnRole.LINE) : name;
        String family = joined(cells, ColumnRole.FAMILY_NAME, " ");
        String given = joined(cells, ColumnRole.GIVEN_NAME, " ");
        String middle = first(cells, ColumnRole.MIDDLE_NAME);
        String whole = join(join(given, middle), family);
        if (name != null) {
            boolean complete = contains(name, family) && contains(name, given);
            String parts = given == null
                    ? join(join(name, middle), family)
                    : family == null ? join(join(given, middle), name) : whole;
            whole = complete ? name : parts;
        }
        String prefix = first(cells, ColumnRole.NAME_PREFIX);
        boolean title = whole != null
                && prefix != null
                && !ColumnLexicon.contains("courtesies", ColumnLexicon.fold(prefix))
                && !whole.startsWith(prefix);
        return title ? prefix + " " + whole : whole;
    }

    private static boolean contains(String name, String part) {
        return part == null || (" " + ColumnLexicon.fold(name) + " ").contains(" " + ColumnLexicon.fold(part) + " ");
    }

    private static String join(String one, String other) {
        return one == null ? other : other == null ? one : one + " " + other;
    }

    /** Whether a row has a place with digits, which is left out as an address unless its column is stated to have places. */
    boolean hasAddress(List<String> cells) {
        for (int column = 0; column < Math.min(roles.size(), cells.size()); column++) {
            if (roles.get(column) == ColumnRole.PLACE && isAddress(column, cells.get(column))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAddress(int column, String cell) {
        return !stated.contains(column) && cell.chars().anyMatch(Character::isDigit);
    }

    /** The places of a row, the most precise first. */
    private String placeOf(List<String> cells) {
        Set<String> places = new LinkedHashSet<>();
        for (int column = 0; column < Math.min(roles.size(), cells.size()); column++) {
            String cell = roles.get(column) == ColumnRole.PLACE ? text(cells.get(column)) : "";
            if (!cell.isEmpty() && !isAddress(column, cell)) {
                places.add(cell);
            }
        }
        return places.isEmpty() ? null : String.join(", ", places);
    }

    private Kind kindOf(List<String> cells) {
        String text = first(cells, ColumnRole.KIND);
        if (text != null) {
            return ColumnLexicon.kindNamed(text).orElse(null);
        }
        boolean family = first(cells, ColumnRole.FAMILY_NAME) != null;
        boolean given = first(cells, ColumnRole.GIVEN_NAME) != null;
        boolean name = first(cells, ColumnRole.NAME) != null;
        boolean person = family && given || name && (family || given || first(cells, ColumnRole.NAME_PREFIX) != null);
        return person ? Kind.PERSON : null;
    }

    /** The first filled cell of a role; {@code null} if there is none. */
    String first(List<String> cells, ColumnRole role) {
        for (int column = 0; column < Math.min(roles.size(), cells.size()); column++) {
            String cell = roles.get(column) == role ? text(cells.get(column)) : "";
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return null;
    }

    private String joined(List<String> cells, ColumnRole role, String separator) {
        Set<String> parts = new LinkedHashSet<>();
        for (int column = 0; column < Math.min(roles.size(), cells.size()); column++) {
            String cell = roles.get(column) == role ? text(cells.get(column)) : "";
            if (!cell.isEmpty()) {
                parts.add(cell);
            }
        }
        return parts.isEmpty() ? null : String.join(separator, parts);
    }

    /** The words of a cell; none of one that a dash fills. */
    private static String text(String cell) {
        String text = SPACES.matcher(cell.strip()).replaceAll(" ");
        return text.equals("-") || text.equals("–") || text.equals("—") ? "" : text;
    }
}

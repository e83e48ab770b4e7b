package org.undersigned.reading.signatory.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.signatory.line.SignatoryLine;

/**
 * The roles of the columns of a list of signatories, from their headers in any language, else from their cells.
 *
 * <p>Without headers, a column of digits is the number, the first column of words the name, and a column of countries
 * the place. In a list of its own, a column whose header is unknown is not published.
 */
public final class ColumnRoles {

    private final List<String> heads;
    private final List<ColumnRole> roles;
    private final RowReader rowReader;

    private ColumnRoles(List<String> heads, List<ColumnRole> roles, Set<Integer> stated) {
        this.heads = heads;
        this.roles = List.copyOf(roles);
        this.rowReader = new RowReader(this.roles, stated);
    }

    /** Whether the cells of a row are the names of columns. */
    public static boolean isHeader(List<String> cells) {
        return ColumnHeaders.isHeader(cells);
    }

    /** Whether words are the name of a column and nothing else. */
    public static boolean isColumn(String head) {
        return ColumnHeaders.isExact(head);
    }

    /**
     * Detects the roles of the columns of a table in a letter, or of a list without header.
     *
     * @param heads the first row, empty if the table has no header
     */
    public static ColumnRoles detect(List<String> heads, List<List<String>> rows, CountryNames countryNames) {
        List<ColumnRole> roles = new ArrayList<>();
        List<ColumnSample> samples = new ArrayList<>();
        for (int column = 0; column < width(heads, rows); column++) {
            ColumnSample sample = ColumnSample.of(column, rows, countryNames);
            samples.add(sample);
            ColumnRole headed = roleOf(head(heads, column), sample);
            ColumnRole inferred = headed == ColumnRole.OTHER ? sample.inferRole() : headed;
            boolean address = inferred == ColumnRole.OTHER && roles.contains(ColumnRole.OTHER) && sample.isAddresses();
            roles.add(address ? ColumnRole.PRIVATE : inferred);
        }
        if (heads.isEmpty()) {
            NameColumns.mark(roles, samples);
        }
        ensureNameColumn(roles);
        ensureAffiliationColumn(roles);
        return new ColumnRoles(heads, roles, Set.of());
    }

    /**
     * Detects the roles of the columns of a list with a header.
     *
     * @param mapping the roles of columns by header or number, from {@code letter.yaml}
     */
    static ColumnRoles ofList(
            List<String> heads, List<List<String>> rows, CountryNames countryNames, Map<String, ColumnRole> mapping) {
        Map<String, ColumnRole> stated = new HashMap<>();
        mapping.forEach((head, role) -> stated.put(ColumnLexicon.fold(head), role));
        List<ColumnRole> roles = new ArrayList<>();
        Set<Integer> mappedColumns = new HashSet<>();
        for (int column = 0; column < width(heads, rows); column++) {
            ColumnSample sample = ColumnSample.of(column, rows, countryNames);
            String head = head(heads, column);
            String number = Integer.toString(column + 1);
            ColumnRole mapped = stated.getOrDefault(ColumnLexicon.fold(head), stated.get(number));
            if (mapped != null) {
                mappedColumns.add(column);
            }
            roles.add(mapped != null ? mapped : sample.isEmpty() ? ColumnRole.IGNORE : roleOf(head, sample));
        }
        if (!stated.containsValue(ColumnRole.NAME)) {
            keepOneName(roles, heads);
        } else {
            dropDetectedNames(roles, heads, stated);
        }
        if (roles.stream().noneMatch(ColumnRole::isName) && roles.contains(ColumnRole.AFFILIATION)) {
            roles.set(roles.indexOf(ColumnRole.AFFILIATION), ColumnRole.NAME);
        }
        return new ColumnRoles(heads, roles, mappedColumns);
    }

    private static int width(List<String> heads, List<List<String>> rows) {
        return Math.max(heads.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    }

    private static String head(List<String> heads, int column) {
        return column < heads.size() ? heads.get(column) : "";
    }

    /** The role that a header names, unless the cells contradict it. */
    private static ColumnRole roleOf(String head, ColumnSample sample) {
        ColumnRole consent = ColumnHeaders.consentOf(head);
        if (consent != null && sample.isAnswers()) {
            return consent;
        }
        ColumnRole role = ColumnHeaders.roleOf(head);
        if (role == ColumnRole.ROLE && ColumnHeaders.mayBeTitles(head) && sample.isTitles()) {
            return ColumnRole.NAME_PREFIX;
        }
        if (role == ColumnRole.KIND && !ColumnHeaders.isExact(head) && !sample.isKinds()) {
            return ColumnRole.OTHER;
        }
        if (role == ColumnRole.PLACE && sample.isAddresses()) {
            return ColumnRole.PRIVATE;
        }
        ColumnRole guarded = sample.guardedRole();
        boolean contradicted = guarded == ColumnRole.PRIVATE
                || guarded == ColumnRole.HOUSEKEEPING && !(role == ColumnRole.GROUP && ColumnHeaders.isExact(head))
                || guarded != null && role.isPublished() && !ColumnHeaders.isExact(head);
        return contradicted && (role.isPublished() || role == ColumnRole.OTHER) ? guarded : role;
    }

    /** Leaves out the columns of names other than those that are stated. */
    private static void dropDetectedNames(List<ColumnRole> roles, List<String> heads, Map<String, ColumnRole> stated) {
        for (int column = 0; column < roles.size(); column++) {
            boolean known = stated.containsKey(ColumnLexicon.fold(head(heads, column)))
                    || stated.containsKey(Integer.toString(column + 1));
            ColumnRole role = roles.get(column);
            boolean name = role.isName() || role == ColumnRole.GIVEN_NAME;
            roles.set(column, !known && name ? ColumnRole.HOUSEKEEPING : role);
        }
    }

    /** Of several columns of names, keeps that with the longest header: "Your full name" beside "Name" of the account. */
    private static void keepOneName(List<ColumnRole> roles, List<String> heads) {
        int best = -1;
        for (int column = 0; column < roles.size(); column++) {
            boolean longer =
                    best < 0 || head(heads, column).length() > head(heads, best).length();
            best = roles.get(column) == ColumnRole.NAME && longer ? column : best;
        }
        for (int column = 0; column < roles.size() && best >= 0; column++) {
            boolean other = roles.get(column) == ColumnRole.NAME && column != best;
            roles.set(
                    column,
                    other || roles.get(column) == ColumnRole.LINE ? ColumnRole.HOUSEKEEPING : roles.get(column));
        }
    }

    /**
     * Ensures a column of names: that of the organizations if there are no persons, else the first column of words.
     */
    private static void ensureNameColumn(List<ColumnRole> roles) {
        if (roles.stream().anyMatch(ColumnRole::isName)) {
            return;
        }
        for (ColumnRole next : List.of(ColumnRole.AFFILIATION, ColumnRole.OTHER, ColumnRole.PLACE)) {
            if (roles.contains(next)) {
                roles.set(roles.indexOf(next), ColumnRole.NAME);
                return;
            }
        }
    }

    /** A column of words without a known header is the affiliation. */
    private static void ensureAffiliationColumn(List<ColumnRole> roles) {
        int named = Math.max(roles.indexOf(ColumnRole.NAME), roles.indexOf(ColumnRole.FAMILY_NAME));
        int other = roles.indexOf(ColumnRole.OTHER);
        if (other > named && named >= 0 && !roles.contains(ColumnRole.AFFILIATION)) {
            roles.set(other, ColumnRole.AFFILIATION);
        }
    }

    /** The headers of the columns with one of some roles, as written; "column 3" for a column without a header. */
    Set<String> headsOf(Set<ColumnRole> wanted) {
        Set<String> found = new LinkedHashSet<>();
        for (int column = 0; column < roles.size(); column++) {
            if (wanted.contains(roles.get(column))) {
                found.add(headOf(column));
            }
        }
        return found;
    }

    /** The header of a column, as written; "column 3" if it has none. */
    String headOf(int column) {
        String head = head(heads, column).strip().replaceAll("\\s+", " ");
        return head.isEmpty() ? "column " + (column + 1) : head;
    }

    /** The role of each column with a header, as {@code letter.yaml} states it. */
    Map<String, String> proposal() {
        Map<String, String> proposal = new LinkedHashMap<>();
        for (int column = 0; column < roles.size(); column++) {
            String head = head(heads, column).strip();
            ColumnRole role = roles.get(column);
            String label = role.label();
            proposal.putIfAbsent(
                    head.isEmpty() ? Integer.toString(column + 1) : head,
                    ColumnRole.annotations().contains(label) ? label : ColumnRole.IGNORE.label());
        }
        return proposal;
    }

    List<ColumnRole> roles() {
        return roles;
    }

    /** Whether there is a column of names. */
    boolean hasNames() {
        return roles.stream().anyMatch(ColumnRole::isName);
    }

    /** Whether a place of a row is left out, as it may be an address. */
    boolean hasAddress(List<String> cells) {
        return rowReader.hasAddress(cells);
    }

    /** The names and numbers of {@code columns} that are those of no column. */
    List<String> unknown(Set<String> names) {
        Set<String> known = new HashSet<>();
        for (int column = 0; column < roles.size(); column++) {
            known.add(Integer.toString(column + 1));
            known.add(ColumnLexicon.fold(head(heads, column)));
        }
        return names.stream()
                .filter(name -> !known.contains(name) && !known.contains(ColumnLexicon.fold(name)))
                .toList();
    }

    /** Whether a column says who may be named, and a row does not allow it. */
    boolean refusesConsent(List<String> cells) {
        for (int column = 0; column < roles.size(); column++) {
            ColumnRole role = roles.get(column);
            String cell = column < cells.size() ? cells.get(column) : "";
            if ((role == ColumnRole.CONSENT || role == ColumnRole.ANONYMITY) && !ConsentAnswer.allows(cell, role)) {
                return true;
            }
        }
        return false;
    }

    /** The values of one row. */
    public SignatoryLine.ColumnValues valuesOf(List<String> cells) {
        return rowReader.read(cells);
    }

    /** The group that a row names; {@code null} if it names none. */
    public String groupOf(List<String> cells) {
        return rowReader.first(cells, ColumnRole.GROUP);
    }

    /** The words of a row for the kind of signatory, as written. */
    String kindText(List<String> cells) {
        return rowReader.first(cells, ColumnRole.KIND);
    }

    /** Whether the names are whole lines: "Ana Ruiz, teacher, Alpine Club". */
    boolean hasLines() {
        return roles.contains(ColumnRole.LINE);
    }
}

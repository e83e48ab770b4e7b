package org.undersigned.reading.signatory.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.DecodedText;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.signatory.line.SignatoryLine;

/** A list of signatories in CSV, row by row, with what each column has: for programs that change the list. */
public final class WrittenTable {

    /** The rows in which the names of columns in {@code letter.yaml} are looked for. */
    private static final int HEADER_ROWS = 6;

    private final HeaderRows header;
    private final List<ListRow> rows;
    private final ColumnRoles columns;
    private final char delimiter;

    private WrittenTable(HeaderRows header, List<ListRow> rows, ColumnRoles columns, char delimiter) {
        this.header = header;
        this.rows = rows;
        this.columns = columns;
        this.delimiter = delimiter;
    }

    /**
     * Reads a list.
     *
     * @param mapping the roles of columns by header or number, from {@code letter.yaml}
     */
    public static WrittenTable parse(
            DecodedText csv, String file, String language, Map<String, ColumnRole> mapping, FindingCollector findings) {
        List<ListRow> rows = SignatoryCsv.parse(csv, file, SignatoryFile.MAX_ROWS, findings);
        HeaderRows header = HeaderRows.find(rows, SignatoryFile.heads(mapping));
        List<List<String>> cells = rows.subList(header.count(), rows.size()).stream()
                .map(ListRow::cells)
                .toList();
        CountryNames countries = CountryNames.forLists(language);
        ColumnRoles columns = header.heads().isEmpty() && mapping.isEmpty()
                ? ColumnRoles.detect(List.of(), cells, countries)
                : ColumnRoles.ofList(header.heads(), cells, countries, mapping);
        return new WrittenTable(header, rows, columns, SignatoryCsv.delimiter(csv));
    }

    /**
     * Reads a list that extends another one.
     *
     * @param mapping as of the other list; only what it says of columns of this one by their names counts
     */
    public static WrittenTable parseBatch(
            DecodedText csv, String file, String language, Map<String, ColumnRole> mapping, FindingCollector findings) {
        Set<String> heads = SignatoryCsv.parse(csv, file, HEADER_ROWS, new FindingCollector()).stream()
                .flatMap(row -> row.cells().stream())
                .map(ColumnLexicon::fold)
                .collect(Collectors.toSet());
        Map<String, ColumnRole> own = new HashMap<>(mapping);
        own.keySet().removeIf(head -> !heads.contains(ColumnLexicon.fold(head)) || isNumber(head));
        return parse(csv, file, language, own, findings);
    }

    private static boolean isNumber(String head) {
        return head.chars().noneMatch(Character::isLetter);
    }

    /** The names of the columns; empty if the list has no header. */
    public List<String> heads() {
        return header.heads();
    }

    /** All rows, with those of the header. */
    public List<ListRow> rows() {
        return rows;
    }

    /** The number of rows up to the first row of data. */
    public int headerRows() {
        return header.count();
    }

    /** The first row of the header; -1 if there is none. */
    public int firstHeaderRow() {
        return header.first();
    }

    public char delimiter() {
        return delimiter;
    }

    /** What each column has, by its cells; by its name alone if it has none. */
    public List<ColumnRole> roles() {
        List<ColumnRole> roles = new ArrayList<>(columns.roles());
        for (int column = 0; column < Math.min(roles.size(), heads().size()); column++) {
            int at = column;
            boolean empty = rows.stream()
                    .skip(headerRows())
                    .allMatch(row ->
                            at >= row.cells().size() || row.cells().get(at).isBlank());
            if (roles.get(column) == ColumnRole.IGNORE && empty) {
                roles.set(column, ColumnHeaders.roleOf(heads().get(column)));
            }
        }
        return roles;
    }

    /** A name of a column without regard to case, accents and punctuation. */
    public static String fold(String head) {
        return ColumnLexicon.fold(head);
    }

    public SignatoryLine.ColumnValues valuesOf(List<String> cells) {
        return columns.valuesOf(cells);
    }

    /** Whether a column says who may be named, and a row does not allow it. */
    public boolean refusesConsent(List<String> cells) {
        return columns.refusesConsent(cells);
    }
}

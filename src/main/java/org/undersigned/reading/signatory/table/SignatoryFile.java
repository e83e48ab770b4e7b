package org.undersigned.reading.signatory.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.DecodedText;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.signatory.line.SignatoryLine;

/**
 * Parses a list of signatories in a file of its own: CSV, YAML or a spreadsheet.
 *
 * <p>The roles of the columns are stated in {@code letter.yaml}, else detected from their headers in any language, else from
 * their cells. In the plain text of the letter a row becomes a line: "name, role, affiliation, place".
 */
public final class SignatoryFile {

    static final int MAX_ROWS = 1_000_000;

    private final String file;
    private final CountryNames countryNames;
    private final Map<String, ColumnRole> mapping;
    private final FindingCollector findings;

    /** @param mapping the roles of columns by header, from {@code letter.yaml} */
    public SignatoryFile(String file, String language, Map<String, ColumnRole> mapping, FindingCollector findings) {
        this.file = file;
        this.countryNames = CountryNames.forLists(language);
        this.mapping = mapping;
        this.findings = findings;
    }

    /** Whether a file is a spreadsheet by its name. */
    public static boolean isWorkbook(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** The signatories of a list in CSV or YAML. */
    public List<SignatoryLine> parse(DecodedText text) {
        return toLines(table(text));
    }

    /** The signatories of a spreadsheet. */
    public List<SignatoryLine> parse(byte[] workbook) {
        return toLines(table(SignatoryWorkbook.parse(workbook, file, MAX_ROWS, findings)));
    }

    /** What each column of a list in CSV or YAML contains, as {@code letter.yaml} states it: "Your full name": "name". */
    public Map<String, String> proposeColumns(DecodedText text) {
        return proposal(table(text));
    }

    /** The same for a spreadsheet. */
    public Map<String, String> proposeColumns(byte[] workbook) {
        return proposal(table(SignatoryWorkbook.parse(workbook, file, MAX_ROWS, findings)));
    }

    /** The text of all cells of a list in CSV or YAML. */
    public String cellText(DecodedText text) {
        return cellText(table(text));
    }

    /** The same for a spreadsheet. */
    public String cellText(byte[] workbook) {
        return cellText(table(SignatoryWorkbook.parse(workbook, file, MAX_ROWS, findings)));
    }

    private static String cellText(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).collect(Collectors.joining("\n"));
    }

    /** The cells of each row of a list in CSV or YAML, with those of its header. */
    public List<List<String>> allCells(DecodedText text) {
        if (isYaml()) {
            Table table = yamlTable(text.toString());
            return Stream.concat(Stream.of(table.heads()), table.rows().stream().map(ListRow::cells))
                    .toList();
        }
        return SignatoryCsv.parse(text, file, MAX_ROWS, findings).stream()
                .map(ListRow::cells)
                .toList();
    }

    /** The same for a spreadsheet. */
    public List<List<String>> allCells(byte[] workbook) {
        return SignatoryWorkbook.parse(workbook, file, MAX_ROWS, findings).stream()
                .map(ListRow::cells)
                .toList();
    }

    private record Table(Position header, List<String> heads, List<ListRow> rows) {}

    private Table table(DecodedText text) {
        return isYaml() ? yamlTable(text.toString()) : table(SignatoryCsv.parse(text, file, MAX_ROWS, findings));
    }

    private boolean isYaml() {
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private Table yamlTable(String characters) {
        List<SignatoryYaml.YamlRow> entries = SignatoryYaml.parse(characters, file, findings);
        Set<String> heads = new LinkedHashSet<>();
        entries.forEach(entry -> heads.addAll(entry.cells().keySet()));
        List<ListRow> rows = entries.stream()
                .map(entry -> new ListRow(
                        heads.stream()
                                .map(head -> entry.cells().getOrDefault(head, ""))
                                .toList(),
                        entry.position()))
                .toList();
        return new Table(new Position(file, 1, 1), new ArrayList<>(heads), rows);
    }

    /** The folded names of columns, without numbers of columns. */
    static Set<String> heads(Map<String, ColumnRole> mapping) {
        return mapping.keySet().stream()
                .map(ColumnLexicon::fold)
                .filter(head -> head.chars().anyMatch(Character::isLetter))
                .collect(Collectors.toSet());
    }

    private Table table(List<ListRow> rows) {
        HeaderRows header = HeaderRows.find(rows, heads(mapping));
        Position position = header.count() == 0
                ? new Position(file, 1, 1)
                : rows.get(header.count() - 1).position();
        return new Table(position, header.heads(), rows.subList(header.count(), rows.size()));
    }

    private List<SignatoryLine> toLines(Table table) {
        if (table.rows().size() > MAX_ROWS) {
            findings.add(
                    FindingCode.TOO_MANY_ENTRIES,
                    table.rows().get(MAX_ROWS).position(),
                    "the list has more than %,d rows".formatted(MAX_ROWS),
                    "Publish it as several letters.");
            return List.of();
        }
        return SignatoryRows.toLines(table.header(), table.heads(), table.rows(), countryNames, mapping, findings);
    }

    private Map<String, String> proposal(Table table) {
        List<List<String>> cells = table.rows().stream().map(ListRow::cells).toList();
        ColumnRoles roles = table.heads().isEmpty()
                ? ColumnRoles.detect(List.of(), cells, countryNames)
                : ColumnRoles.ofList(table.heads(), cells, countryNames, mapping);
        return roles.proposal();
    }
}

package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.signatory.SignatoryCsv.CsvRow;
import org.undersigned.text.Suggestions;

/**
 * Parses a list of signatories in a file of its own, CSV or YAML.
 *
 * <p>The roles of the columns are detected from their headers in any language, else from their cells. In the plain text
 * of the letter a row becomes a line: "name, role, affiliation, place".
 */
public final class SignatoryFile {

    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(Coded::label).toList();
    private static final int MAX_ROWS = 1_000_000;

    private final String file;
    private final CountryNames countryNames;
    private final FindingCollector findings;

    private SignatoryFile(String file, String language, FindingCollector findings) {
        this.file = file;
        this.countryNames = CountryNames.forLanguage(language);
        this.findings = findings;
    }

    public static List<SignatoryLine> parse(
            String characters, String file, String language, FindingCollector findings) {
        SignatoryFile list = new SignatoryFile(file, language, findings);
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml")
                ? list.parseYaml(characters)
                : list.parseCsv(characters);
    }

    private List<SignatoryLine> parseYaml(String characters) {
        List<SignatoryYaml.YamlRow> entries = SignatoryYaml.parse(characters, file, findings);
        Set<String> heads = new LinkedHashSet<>();
        entries.forEach(entry -> heads.addAll(entry.cells().keySet()));
        List<CsvRow> rows = entries.stream()
                .map(entry -> new CsvRow(
                        heads.stream()
                                .map(head -> entry.cells().getOrDefault(head, ""))
                                .toList(),
                        entry.position()))
                .toList();
        return toLines(new ArrayList<>(heads), rows);
    }

    private List<SignatoryLine> parseCsv(String characters) {
        List<CsvRow> rows = SignatoryCsv.parse(characters, file, MAX_ROWS, findings);
        boolean hasHeader =
                !rows.isEmpty() && ColumnHeaders.isHeader(rows.get(0).cells());
        return hasHeader ? toLines(rows.get(0).cells(), rows.subList(1, rows.size())) : toLines(List.of(), rows);
    }

    private List<SignatoryLine> toLines(List<String> heads, List<CsvRow> rows) {
        if (rows.size() > MAX_ROWS) {
            findings.add(
                    FindingCode.TOO_MANY_ENTRIES,
                    rows.get(MAX_ROWS).position(),
                    "the list has more than %,d rows".formatted(MAX_ROWS),
                    "Publish it as several letters.");
            return List.of();
        }
        heads.stream()
                .filter(head -> ColumnHeaders.roleOf(head) == ColumnRoles.ColumnRole.OTHER && !head.isBlank())
                .forEach(this::reportUnknownColumn);
        ColumnRoles columnRoles =
                ColumnRoles.detect(heads, rows.stream().map(CsvRow::cells).toList(), countryNames);
        return rows.stream()
                .map(row -> toLine(row, columnRoles))
                .filter(Objects::nonNull)
                .toList();
    }

    private void reportUnknownColumn(String head) {
        findings.add(
                FindingCode.KEY_UNKNOWN,
                new Position(file, 1, 1),
                "the list has a column \"%s\" that is not known by its name".formatted(head),
                "Known are name, kind, role, affiliation, place, group, and what they are called in other languages.");
    }

    private SignatoryLine toLine(CsvRow row, ColumnRoles columnRoles) {
        SignatoryLine.ColumnValues columnValues = columnRoles.valuesOf(row.cells());
        if (columnValues.name() == null) {
            return null;
        }
        String line = columnValues.text();
        if (PrivateData.occursIn(line)) {
            findings.add(
                    FindingCode.PRIVATE_DATA_LEFT_OUT,
                    row.position(),
                    "a row with an e-mail address or a telephone number is left out",
                    "Take the address out of the row, and the signatory is read.");
            return null;
        }
        checkKind(columnRoles.kindText(row.cells()), columnValues.kind(), row.position());
        return new SignatoryLine(line, row.position(), columnRoles.groupOf(row.cells()), columnValues);
    }

    private void checkKind(String text, Kind kind, Position position) {
        if (text != null && kind == null) {
            findings.add(
                    FindingCode.VALUE_NOT_ALLOWED,
                    position,
                    "\"kind\" is \"%s\", not one of %s".formatted(text, String.join(", ", KINDS)),
                    "Did you mean \"%s\"?".formatted(Suggestions.nearest(text, KINDS)));
        }
    }
}

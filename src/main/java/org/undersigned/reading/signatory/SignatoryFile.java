package org.undersigned.reading.signatory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.text.Suggestions;

/**
 * A list of signatories kept in a file of its own: CSV (RFC 4180, parted by comma, semicolon, tab or bar) or YAML. Columns are
 * told by their heads in any of the languages; without heads, by what is in them. In the letter's plain text a row is a
 * line: "name, role, affiliation, place".
 */
public final class SignatoryFile {

    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(Coded::label).toList();
    private static final int MOST_ROWS = 1_000_000;

    private final String file;
    private final CountryNames countryNames;
    private final FindingCollector findings;

    private SignatoryFile(String file, String language, FindingCollector findings) {
        this.file = file;
        this.countryNames = CountryNames.of(language);
        this.findings = findings;
    }

    /** A row of the file, cell by cell, and its place. */
    private record Row(List<String> cells, Position position) {}

    public static List<SignatoryLine> read(String characters, String file, String language, FindingCollector findings) {
        SignatoryFile list = new SignatoryFile(file, language, findings);
        String lower = file.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? list.yaml(characters) : list.csv(characters);
    }

    private List<SignatoryLine> yaml(String characters) {
        List<SignatoryYaml.Row> entries = SignatoryYaml.read(characters, file, findings);
        Set<String> heads = new LinkedHashSet<>();
        entries.forEach(entry -> heads.addAll(entry.cells().keySet()));
        List<Row> rows = entries.stream()
                .map(entry -> new Row(
                        heads.stream()
                                .map(head -> entry.cells().getOrDefault(head, ""))
                                .toList(),
                        entry.position()))
                .toList();
        return lines(new ArrayList<>(heads), rows);
    }

    private List<SignatoryLine> csv(String characters) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter(characters))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(characters)) {
            for (CsvRecord row : records) {
                if (rows.size() > MOST_ROWS) {
                    break;
                }
                rows.add(new Row(row.getFields(), new Position(file, (int) row.getStartingLineNumber(), 1)));
            }
        } catch (CsvParseException | IOException malformed) {
            findings.add(
                    FindingCode.LIST_MALFORMED,
                    new Position(file, 0, 0),
                    "the list is no CSV: " + malformed.getMessage(),
                    "Save it as CSV in UTF-8, with quotation marks doubled inside quoted cells.");
            return List.of();
        }
        if (!rows.isEmpty() && unclosed(rows.get(rows.size() - 1), characters)) {
            findings.add(
                    FindingCode.LIST_MALFORMED,
                    rows.get(rows.size() - 1).position(),
                    "a quotation mark that is opened here is never closed: all that follows would be one name",
                    "Close it at the end of its cell, or double it where it belongs to the words.");
            return List.of();
        }
        boolean headed = !rows.isEmpty() && ColumnRoles.head(rows.get(0).cells());
        return headed ? lines(rows.get(0).cells(), rows.subList(1, rows.size())) : lines(List.of(), rows);
    }

    /** Whether the last cell runs over lines to the end of the file, and no quotation mark ends it. */
    private static boolean unclosed(Row last, String characters) {
        String cell =
                last.cells().isEmpty() ? "" : last.cells().get(last.cells().size() - 1);
        return cell.indexOf('\n') >= 0 && !characters.stripTrailing().endsWith("\"");
    }

    private List<SignatoryLine> lines(List<String> heads, List<Row> rows) {
        if (rows.size() > MOST_ROWS) {
            findings.add(
                    FindingCode.TOO_MANY_ENTRIES,
                    rows.get(MOST_ROWS).position(),
                    "the list has more than %,d rows".formatted(MOST_ROWS),
                    "Publish it as several letters.");
            return List.of();
        }
        heads.stream()
                .filter(head -> ColumnRoles.content(head) == ColumnRoles.Content.OTHER && !head.isBlank())
                .forEach(this::unknown);
        ColumnRoles columnRoles =
                ColumnRoles.of(heads, rows.stream().map(Row::cells).toList(), countryNames);
        return rows.stream()
                .map(row -> line(row, columnRoles))
                .filter(Objects::nonNull)
                .toList();
    }

    private void unknown(String head) {
        findings.add(
                FindingCode.KEY_UNKNOWN,
                new Position(file, 1, 1),
                "the list has a column \"%s\" that is not known by its name".formatted(head),
                "Known are name, kind, role, affiliation, place, group, and what they are called in other languages.");
    }

    private SignatoryLine line(Row row, ColumnRoles columnRoles) {
        SignatoryLine.ColumnValues columnValues = columnRoles.told(row.cells());
        if (columnValues.name() == null) {
            return null;
        }
        String line = Stream.of(
                        columnValues.name(), columnValues.role(), columnValues.affiliation(), columnValues.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (PrivateData.in(line)) {
            findings.add(
                    FindingCode.PRIVATE_DATA_LEFT_OUT,
                    row.position(),
                    "a row with an e-mail address or a telephone number is left out",
                    "Take the address out of the row, and the signatory is read.");
            return null;
        }
        checkKind(columnRoles.saidKind(row.cells()), columnValues.kind(), row.position());
        return new SignatoryLine(line, row.position(), columnRoles.group(row.cells()), columnValues);
    }

    private void checkKind(String said, Kind kind, Position position) {
        if (said != null && kind == null) {
            findings.add(
                    FindingCode.VALUE_NOT_ALLOWED,
                    position,
                    "\"kind\" is \"%s\", not one of %s".formatted(said, String.join(", ", KINDS)),
                    "Did you mean \"%s\"?".formatted(Suggestions.nearest(said, KINDS)));
        }
    }

    /** The mark that the first line has most of. */
    private static char delimiter(String csv) {
        int end = csv.indexOf('\n');
        String head = end < 0 ? csv : csv.substring(0, end);
        Map<Character, Long> counts = Stream.of(',', ';', '\t', '|')
                .collect(Collectors.toMap(
                        mark -> mark,
                        mark -> head.chars().filter(c -> c == mark).count()));
        char delimiter = ',';
        for (char mark : new char[] {';', '\t', '|'}) {
            delimiter = counts.get(mark) > counts.get(delimiter) ? mark : delimiter;
        }
        return delimiter;
    }
}

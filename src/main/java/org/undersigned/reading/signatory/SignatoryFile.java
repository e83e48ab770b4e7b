package org.undersigned.reading.signatory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Labelled;
import org.undersigned.letter.Nearest;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.Findings;

/**
 * A list of signatories kept in a file of its own: RFC 4180, parted by comma, semicolon or tab, with a header that has at
 * least {@code name}. In the letter's plain text a row is a line: "name, role, affiliation, place".
 */
public final class SignatoryFile {

    private static final List<String> COLUMNS = List.of("name", "kind", "role", "affiliation", "place", "group");
    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(Labelled::label).toList();
    private static final int MOST_ROWS = 1_000_000;

    private final String file;
    private final Findings findings;
    private final List<SignatoryLine> lines = new ArrayList<>();
    private List<String> header;

    private SignatoryFile(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    public static List<SignatoryLine> read(String csv, String file, Findings findings) {
        SignatoryFile list = new SignatoryFile(file, findings);
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(delimiter(csv))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            rows.forEach(list::read);
        } catch (CsvParseException | IOException malformed) {
            findings.add(
                    FindingCode.LIST_MALFORMED,
                    new Position(file, 0, 0),
                    "the list is no CSV: " + malformed.getMessage(),
                    "Save it as CSV in UTF-8, with quotation marks doubled inside quoted cells.");
        }
        return list.lines;
    }

    private void read(CsvRecord row) {
        Position position = new Position(file, (int) row.getStartingLineNumber(), 1);
        if (header == null) {
            header = row.getFields().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            checkHeader(position);
        } else if (lines.size() == MOST_ROWS) {
            findings.add(
                    FindingCode.TOO_MANY_ENTRIES,
                    position,
                    "the list has more than %,d rows".formatted(MOST_ROWS),
                    "Publish it as several letters.");
        } else if (cell(row, "name") != null) {
            add(row, position);
        }
    }

    private void checkHeader(Position position) {
        if (!header.contains("name")) {
            findings.add(
                    FindingCode.LIST_MALFORMED,
                    position,
                    "the list has no column \"name\"; its columns are " + header,
                    "Name the columns in the first row: " + String.join(",", COLUMNS));
        }
        header.stream()
                .filter(name -> !COLUMNS.contains(name))
                .forEach(name -> findings.add(
                        FindingCode.KEY_UNKNOWN,
                        position,
                        "the list has a column \"%s\", which is left out".formatted(name),
                        "Columns are " + String.join(", ", COLUMNS)));
    }

    private void add(CsvRecord row, Position position) {
        String line = Stream.of("name", "role", "affiliation", "place")
                .map(column -> cell(row, column))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (PrivateData.in(line)) {
            findings.add(
                    FindingCode.PRIVATE_DATA_LEFT_OUT,
                    position,
                    "a row with an e-mail address or a telephone number is left out",
                    "Take the address out of the row, and the signatory is read.");
            return;
        }
        SignatoryLine.Told told = new SignatoryLine.Told(
                cell(row, "name"),
                kind(row, position),
                cell(row, "role"),
                cell(row, "affiliation"),
                cell(row, "place"));
        lines.add(new SignatoryLine(line, position, cell(row, "group"), told));
    }

    private Kind kind(CsvRecord row, Position position) {
        String said = cell(row, "kind");
        Kind kind = said == null ? null : Labelled.of(Kind.class, said).orElse(null);
        if (said != null && kind == null) {
            findings.add(
                    FindingCode.VALUE_NOT_ALLOWED,
                    position,
                    "\"kind\" is \"%s\", not one of %s".formatted(said, String.join(", ", KINDS)),
                    "Did you mean \"%s\"?".formatted(Nearest.of(said, KINDS)));
        }
        return kind;
    }

    private String cell(CsvRecord row, String column) {
        int at = header.indexOf(column);
        String value = at < 0 || at >= row.getFieldCount()
                ? ""
                : row.getField(at).strip().replaceAll("\\s+", " ");
        return value.isEmpty() ? null : value;
    }

    private static char delimiter(String csv) {
        int end = csv.indexOf('\n');
        String header = end < 0 ? csv : csv.substring(0, end);
        char delimiter = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, delimiter)) {
                delimiter = candidate;
            }
        }
        return delimiter;
    }

    private static long count(String header, char delimiter) {
        return header.chars().filter(c -> c == delimiter).count();
    }
}

package org.undersigned.reading.signatory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.Findings;

/**
 * A list of signatories kept in a file of its own: RFC 4180, parted by comma, semicolon or tab, with a header that has at
 * least {@code name}. The columns role, affiliation, place and group are read as the line would be: "name, role,
 * affiliation".
 */
public final class SignatoryFile {

    private static final List<String> COLUMNS = List.of("name", "kind", "role", "affiliation", "place", "group");
    private static final int MOST_ROWS = 1_000_000;

    private SignatoryFile() {}

    public static List<SignatoryLine> read(String csv, String file, Findings findings) {
        List<SignatoryLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter(csv))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            List<String> header = null;
            for (CsvRecord row : records) {
                Position position = new Position(file, (int) row.getStartingLineNumber(), 1);
                if (header == null) {
                    header = header(row, position, findings);
                } else if (lines.size() < MOST_ROWS) {
                    add(lines, header, row, position);
                }
            }
        } catch (CsvParseException | java.io.IOException malformed) {
            findings.add(
                    FindingCode.LIST_MALFORMED,
                    new Position(file, 0, 0),
                    "the list is no CSV: " + malformed.getMessage(),
                    "Save it as CSV in UTF-8, with quotation marks doubled inside quoted cells.");
        }
        return lines;
    }

    private static List<String> header(CsvRecord row, Position position, Findings findings) {
        List<String> header = row.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
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
        return header;
    }

    private static void add(List<SignatoryLine> lines, List<String> header, CsvRecord row, Position position) {
        String name = cell(header, row, "name");
        if (name == null) {
            return;
        }
        StringBuilder line = new StringBuilder(name);
        for (String column : List.of("role", "affiliation", "place")) {
            String value = cell(header, row, column);
            line.append(value == null ? "" : ", " + value);
        }
        if (!PrivateData.in(line.toString())) {
            lines.add(new SignatoryLine(line.toString(), position, cell(header, row, "group")));
        }
    }

    private static String cell(List<String> header, CsvRecord row, String column) {
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

package org.undersigned.reading.signatory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;

/** A list of signatories in CSV (RFC 4180), separated by comma, semicolon, tab or bar. */
final class SignatoryCsv {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private SignatoryCsv() {}

    /** A row and its position in the file. */
    record CsvRow(List<String> cells, Position position) {}

    /** The rows, at most one more than the limit. */
    static List<CsvRow> parse(String characters, String file, int limit, FindingCollector findings) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(detectDelimiter(characters))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(characters)) {
            for (CsvRecord row : records) {
                if (rows.size() > limit) {
                    break;
                }
                rows.add(new CsvRow(row.getFields(), new Position(file, (int) row.getStartingLineNumber(), 1)));
            }
        } catch (CsvParseException | IOException malformed) {
            findings.add(
                    FindingCode.LIST_MALFORMED,
                    new Position(file, 0, 0),
                    "the list is no CSV: " + malformed.getMessage(),
                    "Save it as CSV in UTF-8, with quotation marks doubled inside quoted cells.");
            return List.of();
        }
        if (!rows.isEmpty() && hasUnclosedQuote(rows.get(rows.size() - 1), characters)) {
            findings.add(
                    FindingCode.LIST_MALFORMED,
                    rows.get(rows.size() - 1).position(),
                    "a quotation mark that is opened here is never closed: all that follows would be one name",
                    "Close it at the end of its cell, or double it where it belongs to the words.");
            return List.of();
        }
        return rows;
    }

    /** Whether the last cell extends over lines to the end of the file without a closing quotation mark. */
    private static boolean hasUnclosedQuote(CsvRow last, String characters) {
        String cell =
                last.cells().isEmpty() ? "" : last.cells().get(last.cells().size() - 1);
        return cell.indexOf('\n') >= 0 && !characters.stripTrailing().endsWith("\"");
    }

    /** The delimiter that occurs most often in the first line; the comma where none occurs more often. */
    private static char detectDelimiter(String csv) {
        int end = csv.indexOf('\n');
        String firstLine = end < 0 ? csv : csv.substring(0, end);
        char delimiter = ',';
        long most = -1;
        for (char candidate : DELIMITERS) {
            long count = firstLine.chars().filter(c -> c == candidate).count();
            if (count > most) {
                delimiter = candidate;
                most = count;
            }
        }
        return delimiter;
    }
}

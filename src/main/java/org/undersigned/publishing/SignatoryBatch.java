package org.undersigned.publishing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.store.PublicationRequest.StoredFile;

/** A table of signatories with a header, as in {@code signatories.csv}. */
public record SignatoryBatch(List<String> header, List<List<String>> rows) {

    static final String FILE = "signatories.csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    public SignatoryBatch {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @throws InvalidUploadException if it is no CSV, or has no row below its header */
    public static SignatoryBatch ofCsv(byte[] bytes) {
        String csv = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^" + BYTE_ORDER_MARK, "");
        String first = csv.lines().findFirst().orElse("");
        char delimiter = DELIMITERS.stream()
                .max(Comparator.comparingLong(
                        mark -> first.chars().filter(c -> c == mark).count()))
                .orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            records.forEach(row -> rows.add(row.getFields()));
        } catch (CsvParseException | IOException malformed) {
            throw new InvalidUploadException("the list is no CSV: " + malformed.getMessage());
        }
        return ofRows(rows);
    }

    /** The first row is the header. */
    private static SignatoryBatch ofRows(List<List<String>> rows) {
        if (rows.size() < 2) {
            throw new InvalidUploadException("the list has no row below its header");
        }
        return new SignatoryBatch(rows.get(0), rows.subList(1, rows.size()));
    }

    /** Objects whose keys are columns. */
    public static SignatoryBatch ofObjects(List<Map<String, String>> objects) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        objects.forEach(object -> object.keySet().forEach(key -> columns.putIfAbsent(key, columns.size())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.copyOf(columns.keySet()));
        objects.forEach(object -> rows.add(columns.keySet().stream()
                .map(key -> object.getOrDefault(key, ""))
                .toList()));
        return ofRows(rows);
    }

    /** The same with a column whose cells are all the same; a column of that name is replaced. */
    public SignatoryBatch withColumn(String name, String value) {
        List<String> names = new ArrayList<>(header);
        int existing = column(name);
        if (existing < 0) {
            names.add(name);
        }
        List<List<String>> filled = rows.stream()
                .map(row -> {
                    List<String> cells = padded(row, names.size());
                    cells.set(existing < 0 ? names.size() - 1 : existing, value);
                    return cells;
                })
                .toList();
        return new SignatoryBatch(names, filled);
    }

    /** The rows of another batch below these, column by column. */
    SignatoryBatch plus(SignatoryBatch added) {
        List<String> names = new ArrayList<>(header);
        added.header.stream().filter(name -> column(name) < 0).forEach(names::add);
        SignatoryBatch all = new SignatoryBatch(names, List.of());
        List<List<String>> together = new ArrayList<>();
        rows.forEach(row -> together.add(padded(row, names.size())));
        int[] columns = added.header.stream().mapToInt(all::column).toArray();
        for (List<String> row : added.rows) {
            List<String> cells = padded(List.of(), names.size());
            for (int i = 0; i < Math.min(row.size(), columns.length); i++) {
                cells.set(columns[i], row.get(i));
            }
            together.add(cells);
        }
        return new SignatoryBatch(names, together);
    }

    /** The same without a row. */
    SignatoryBatch without(int row) {
        List<List<String>> rest = new ArrayList<>(rows);
        rest.remove(row);
        return new SignatoryBatch(header, rest);
    }

    private int column(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (fold(header.get(i)).equals(fold(name))) {
                return i;
            }
        }
        return -1;
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> padded(List<String> row, int size) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < size) {
            cells.add("");
        }
        return cells;
    }

    StoredFile file() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new StoredFile(FILE, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

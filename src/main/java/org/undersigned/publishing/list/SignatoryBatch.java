package org.undersigned.publishing.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.publishing.folder.SentText;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.signatory.table.ColumnRole;
import org.undersigned.reading.signatory.table.WrittenTable;

/**
 * Signatories that come later, with a header as in {@code signatories.csv}.
 *
 * @param group of those for whom the list names none; {@code null} if there is none
 */
public record SignatoryBatch(byte[] csv, String group) {

    /**
     * A list in CSV.
     *
     * @param charset {@code null} if it is not stated, or is to be detected
     * @throws ListRefusedException if it can't be decoded, or is no CSV
     */
    public static SignatoryBatch ofCsv(byte[] bytes, Charset charset) {
        byte[] csv = SentText.inUtf8(FileFormat.TEXT, charset, bytes);
        SignatoryBatch batch = new SignatoryBatch(csv, null);
        ListFile.table(csv, text -> findings -> WrittenTable.parse(text, ListFile.NAME, "en", Map.of(), findings));
        return batch;
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
        return new SignatoryBatch(csv(rows), null);
    }

    private static byte[] csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same in one group, but for rows that name another. */
    public SignatoryBatch inGroup(String name) {
        return new SignatoryBatch(csv, name);
    }

    /**
     * The list as it is read.
     *
     * @param columns what {@code letter.yaml} says of columns
     * @throws InvalidUploadException if it has no row below a header
     */
    WrittenTable table(String language, Map<String, ColumnRole> columns) {
        WrittenTable table = ListFile.table(
                csv, text -> findings -> WrittenTable.parseBatch(text, ListFile.NAME, language, columns, findings));
        if (table.rows().isEmpty() || table.rows().size() == table.headerRows()) {
            throw new InvalidUploadException("the list has no row below its header");
        }
        if (table.heads().isEmpty() || table.roles().stream().noneMatch(ColumnRole::isName)) {
            throw new InvalidUploadException(
                    "no row is read as a signatory; the header has to say which column has the names: name");
        }
        return table;
    }
}

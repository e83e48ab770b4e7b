package org.undersigned.publishing.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.DecodedText;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.file.TextDecoder;
import org.undersigned.reading.signatory.table.ColumnRole;
import org.undersigned.reading.signatory.table.ListRow;
import org.undersigned.reading.signatory.table.WrittenTable;
import org.undersigned.store.PublicationRequest.StoredFile;

/**
 * The list of signatories beside a letter. What is changed keeps its rows, separator, line ends and header as they are written;
 * it is in UTF-8.
 */
record ListFile(String text, WrittenTable table) {

    static final String NAME = "signatories.csv";

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** A list as it is stored. */
    static ListFile of(byte[] csv, String language, Map<String, ColumnRole> columns) {
        StringBuilder text = new StringBuilder();
        WrittenTable table = table(csv, decoded -> findings -> {
            text.append(decoded.written());
            return WrittenTable.parse(decoded, NAME, language, columns, findings);
        });
        return new ListFile(text.toString(), table);
    }

    /** A new list with a header. */
    static ListFile of(List<String> heads, List<List<String>> rows, String language, Map<String, ColumnRole> columns) {
        String text = line(heads, ',', "\n")
                + String.join("", rows.stream().map(row -> line(row, ',', "\n")).toList());
        return of(text.getBytes(StandardCharsets.UTF_8), language, columns);
    }

    /** @throws ListRefusedException if a list can't be decoded, or is no CSV */
    static WrittenTable table(byte[] csv, Function<DecodedText, Function<FindingCollector, WrittenTable>> parser) {
        FindingCollector findings = new FindingCollector();
        return TextDecoder.decodeLong(new SourceFile(NAME, csv), LetterFiles.MAX_LIST_BYTES, findings)
                .map(text -> parser.apply(text).apply(findings))
                .filter(table -> !findings.refused())
                .orElseThrow(() -> new ListRefusedException(findings.all()));
    }

    private static String line(List<String> cells, char delimiter, String end) {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter).build(line)) {
            csv.writeRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString().stripTrailing() + end;
    }

    private String line(List<String> cells) {
        return line(cells, table.delimiter(), lineEnd());
    }

    private String lineEnd() {
        Matcher first = LINE_END.matcher(text);
        return first.find() ? first.group() : "\n";
    }

    /** The file with the rows of a batch below its own. */
    StoredFile plus(WrittenTable batch, String group) {
        BatchColumns columns = new BatchColumns(table, batch, group);
        StringBuilder all = new StringBuilder(withColumns(columns.added()));
        if (!text.isEmpty()
                && !LINE_END.matcher(all.substring(all.length() - 1)).matches()) {
            all.append(lineEnd());
        }
        batch.rows().stream()
                .skip(batch.headerRows())
                .map(ListRow::cells)
                .filter(cells -> !batch.refusesConsent(cells))
                .forEach(cells -> all.append(line(columns.row(cells))));
        return file(all.toString());
    }

    /** What of a batch is not in the list that has it. */
    List<Finding> leftOut(WrittenTable batch, String group) {
        return BatchFindings.of(batch, new BatchColumns(table, batch, group));
    }

    /** The text with more columns in its header, which it gets if it had none. */
    private String withColumns(List<String> heads) {
        if (heads.isEmpty()) {
            return text;
        }
        int width = table.roles().size();
        int header = table.firstHeaderRow();
        if (header < 0) {
            List<String> all = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                ColumnRole role = table.roles().get(column);
                all.add(role.isPublished() ? role.label() : "column " + (column + 1));
            }
            all.addAll(heads);
            return line(all) + text;
        }
        List<String> more = new ArrayList<>();
        for (int column = table.rows().get(header).cells().size(); column < width; column++) {
            more.add("");
        }
        more.addAll(heads);
        String line = table.delimiter() + line(more).stripTrailing();
        int end = end(header);
        return text.substring(0, end) + line + text.substring(end);
    }

    /** The file without a row of data; {@code null} if it was the only one. */
    StoredFile without(int row) {
        if (table.rows().size() == table.headerRows() + 1) {
            return null;
        }
        int at = table.headerRows() + row;
        int next = at + 1 < table.rows().size() ? start(at + 1) : text.length();
        return file(text.substring(0, start(at)) + text.substring(next));
    }

    private static StoredFile file(String text) {
        return new StoredFile(NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The cells of a row of data. */
    List<String> row(int row) {
        return table.rows().get(table.headerRows() + row).cells();
    }

    private int start(int row) {
        int line = table.rows().get(row).position().line();
        Matcher ends = LINE_END.matcher(text);
        int start = 0;
        for (int i = 1; i < line && ends.find(); i++) {
            start = ends.end();
        }
        return start;
    }

    /** Behind the last character of a row, before its line end. */
    private int end(int row) {
        int next = row + 1 < table.rows().size() ? start(row + 1) : text.length();
        int end = next;
        while (end > 0 && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}

package org.undersigned.reading.signatory.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.FindingCollector;

/**
 * A list of signatories in a spreadsheet (SpreadsheetML, .xlsx): the rows of the first visible sheet with a header. Hidden
 * sheets, rows and columns are left out; of a formula only the value that the program stored is read.
 */
final class SignatoryWorkbook {

    /** The maximum number of sheets, and of columns, that are read. */
    private static final int MAX_SHEETS = 50;

    private static final int MAX_COLUMNS = 300;
    private static final int MAX_CELLS = 8_000_000;

    private final String file;
    private final int limit;
    private final FindingCollector findings;
    private int cells;
    private int hiddenRows;

    private SignatoryWorkbook(String file, int limit, FindingCollector findings) {
        this.file = file;
        this.limit = limit;
        this.findings = findings;
    }

    /** The rows, at most one more than the limit; none if the file is refused. */
    static List<ListRow> parse(byte[] bytes, String file, int limit, FindingCollector findings) {
        WorkbookParts parts = WorkbookParts.read(bytes, file, findings);
        return parts == null ? List.of() : new SignatoryWorkbook(file, limit, findings).parse(bytes, parts);
    }

    private List<ListRow> parse(byte[] bytes, WorkbookParts parts) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(bytes), new ReadingOptions(parts.hasStyles(), true));
                Stream<Sheet> sheets = workbook.getSheets()) {
            return chooseSheet(sheets.limit(MAX_SHEETS).toList(), parts);
        } catch (IOException | RuntimeException damaged) {
            Cancellation.check();
            findings.add(
                    FindingCode.LIST_MALFORMED,
                    new Position(file, 0, 0),
                    "the list is a spreadsheet that can't be opened: it is damaged, or was cut off",
                    "Open it in the program that wrote it, and save it again as .xlsx.");
            return List.of();
        }
    }

    /** The first visible sheet with a header, else the first with rows. */
    private List<ListRow> chooseSheet(List<Sheet> sheets, WorkbookParts parts) throws IOException {
        List<ListRow> chosen = List.of();
        String name = null;
        boolean headed = false;
        List<String> others = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                others.add(sheet.getName());
                continue;
            }
            List<ListRow> rows = headed ? List.of() : rows(sheet, parts.hiddenColumns(sheet.getId()));
            boolean hasHeader = HeaderRows.find(rows).count() > 0;
            if (!headed && (name == null && !rows.isEmpty() || hasHeader)) {
                others.addAll(name == null ? List.of() : List.of(name));
                chosen = rows;
                name = sheet.getName();
                headed = hasHeader;
            } else {
                others.add(sheet.getName());
            }
        }
        report(others, "sheets", "\"" + String.join("\", \"", others) + "\"");
        if (hiddenRows > 0) {
            report(List.of(name), "hidden rows", Integer.toString(hiddenRows));
        }
        return chosen;
    }

    private void report(List<String> left, String what, String which) {
        if (!left.isEmpty()) {
            findings.add(
                    FindingCode.WORDS_LEFT_OUT,
                    new Position(file, 0, 0),
                    "%s of the spreadsheet are left out: %s".formatted(what, which),
                    null);
        }
    }

    private List<ListRow> rows(Sheet sheet, Set<Integer> hiddenColumns) throws IOException {
        List<ListRow> rows = new ArrayList<>();
        hiddenRows = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                if (rows.size() > limit || cells > MAX_CELLS) {
                    break;
                }
                if (row.isHidden()) {
                    hiddenRows++;
                } else {
                    addRow(row, hiddenColumns, rows);
                }
            }
        }
        if (cells > MAX_CELLS) {
            findings.add(
                    FindingCode.TOO_MANY_ENTRIES,
                    new Position(file, 0, 0),
                    "the spreadsheet has more than %,d cells".formatted(MAX_CELLS),
                    "Keep only the list of signatories in it.");
        }
        return rows;
    }

    private void addRow(Row row, Set<Integer> hiddenColumns, List<ListRow> rows) {
        List<String> values = new ArrayList<>();
        for (int column = 0; column < Math.min(MAX_COLUMNS, row.getCellCount()); column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            if (!hiddenColumns.contains(column)) {
                values.add(cell == null ? "" : text(cell));
            }
        }
        while (!values.isEmpty() && values.get(values.size() - 1).isBlank()) {
            values.remove(values.size() - 1);
        }
        cells += values.size();
        if (!values.isEmpty()) {
            rows.add(new ListRow(values, new Position(file, row.getRowNum(), 1)));
        }
    }

    /** The text of a cell as its program shows it, as far as that is told without its formats. */
    private static String text(Cell cell) {
        CellType type = cell.getType();
        return switch (type) {
            case EMPTY, ERROR -> "";
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "true" : "false";
            case NUMBER -> number(cell);
            case FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case STRING -> cell.getText();
        };
    }

    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        boolean date = format != null && isDateFormat(format);
        BigDecimal number = cell.asNumber();
        if (date && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(3_000_000)) < 0) {
            return cell.asDate().toString().replace('T', ' ');
        }
        return number.abs().compareTo(BigDecimal.valueOf(1e15)) < 0 && number.scale() < 20
                ? number.stripTrailingZeros().toPlainString()
                : number.toString();
    }

    private static boolean isDateFormat(String format) {
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "");
        return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0 || letters.indexOf('h') >= 0;
    }
}

package org.undersigned.representation.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.FormatLimitException;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.TableColumn;

/** Writes a sheet: a header and one row per item. */
final class WorksheetWriter<T> {

    private static final int FLUSH_ROWS = 500;
    private static final int MAX_CELL_LENGTH = 32_767;

    /** Characters that XML does not allow, and text that looks like their escape (ECMA-376, 22.9.2.19). */
    private static final Pattern ESCAPED =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    /** Column widths are of the longest text in the first rows, within these numbers of characters. */
    private static final int MIN_WIDTH = 8;

    private static final int MAX_WIDTH = 60;

    private final Worksheet sheet;
    private final int[] widths;
    private final List<TableColumn> columns;
    private final ValueCodec<CollectionItem<T>> codec;
    private int row;

    WorksheetWriter(Workbook workbook, ResourceType<T> type) {
        this.sheet = workbook.newWorksheet(type.name());
        this.columns = TableColumn.columnsOf(type.codec());
        this.codec = type.valueCodec();
        this.widths = new int[columns.size()];
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            sheet.inlineString(0, i, name);
            sheet.style(0, i).bold().set();
            widths[i] = Math.max(MIN_WIDTH, name.length() + 2);
        }
        row = 1;
    }

    void write(CollectionItem<T> member) throws IOException {
        if (row >= Worksheet.MAX_ROWS) {
            throw new FormatLimitException("a sheet has at most %d rows".formatted(Worksheet.MAX_ROWS));
        }
        var item = JsonMapping.tree(JsonMapping.write(codec, member));
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            String text = column.text(item);
            if (text.isEmpty()) {
                continue;
            }
            widths[i] = Math.max(widths[i], Math.min(text.length(), MAX_WIDTH));
            if (column.isNumber()) {
                sheet.value(row, i, new BigDecimal(text));
            } else {
                sheet.inlineString(row, i, cell(column, text));
            }
        }
        row++;
        if (row % FLUSH_ROWS == 0) {
            setWidths();
            sheet.flush();
        }
    }

    private static String cell(TableColumn column, String text) {
        String escaped = ESCAPED.matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
        if (escaped.length() > MAX_CELL_LENGTH) {
            throw new FormatLimitException("\"%s\" has %d characters; a spreadsheet cell has at most %d"
                    .formatted(column.name(), escaped.length(), MAX_CELL_LENGTH));
        }
        return escaped;
    }

    /** The first rows decide; the head of the sheet is written with them. */
    private void setWidths() {
        if (row <= FLUSH_ROWS) {
            for (int i = 0; i < widths.length; i++) {
                sheet.width(i, widths[i]);
            }
        }
    }

    void finish() throws IOException {
        setWidths();
        sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
        sheet.finish();
    }
}

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

    private final Worksheet sheet;
    private final List<TableColumn> columns;
    private final ValueCodec<CollectionItem<T>> codec;
    private int row;

    WorksheetWriter(Workbook workbook, ResourceType<T> type) {
        this.sheet = workbook.newWorksheet(type.name());
        this.columns = TableColumn.columnsOf(type.codec());
        this.codec = type.valueCodec();
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i).name());
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
            if (column.isNumber()) {
                sheet.value(row, i, new BigDecimal(text));
            } else {
                sheet.inlineString(row, i, cell(column, text));
            }
        }
        row++;
        if (row % FLUSH_ROWS == 0) {
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

    void finish() throws IOException {
        sheet.finish();
    }
}

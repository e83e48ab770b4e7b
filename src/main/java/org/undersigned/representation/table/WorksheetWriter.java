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

/** One sheet of a workbook: a header, then a row a member. */
final class WorksheetWriter<T> {

    private static final int FLUSH = 500;
    private static final int LONGEST_CELL = 32_767;

    /** What XML can't hold, and what would be taken for the escape of it (ECMA-376, 22.9.2.19). */
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
            throw new FormatLimitException("a sheet has %d rows at most".formatted(Worksheet.MAX_ROWS));
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
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    private static String cell(TableColumn column, String text) {
        String escaped = ESCAPED.matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
        if (escaped.length() > LONGEST_CELL) {
            throw new FormatLimitException("\"%s\" has %d characters; a cell of a spreadsheet has %d at most"
                    .formatted(column.name(), escaped.length(), LONGEST_CELL));
        }
        return escaped;
    }

    void finish() throws IOException {
        sheet.finish();
    }
}

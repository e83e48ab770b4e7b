package org.undersigned.representation.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.InMemoryWriter;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.TableColumn;

/** CSV (RFC 4180) in UTF-8: a header and one row per item. Columns are only added, never reordered. */
public final class CsvCollectionWriter<T> implements CollectionWriter<T> {

    /** Some spreadsheets need it to detect UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<TableColumn> columns;
    private final ValueCodec<CollectionItem<T>> codec;
    private final Writer text;
    private final CsvWriter csv;

    private CsvCollectionWriter(ResourceType<T> type, OutputStream out) {
        this.columns = TableColumn.columnsOf(type.codec());
        this.codec = type.valueCodec();
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(header(type));
    }

    /** The column names, in order. */
    public static List<String> header(ResourceType<?> type) {
        return TableColumn.columnsOf(type.codec()).stream()
                .map(TableColumn::name)
                .toList();
    }

    public static <T> CollectionWriter<T> open(ResourceType<T> type, OutputStream out) {
        return new CsvCollectionWriter<>(type, out);
    }

    public static <T> String writeAll(ResourceType<T> type, List<CollectionItem<T>> members) {
        return InMemoryWriter.text(out -> open(type, out), members);
    }

    @Override
    public void write(CollectionItem<T> member) {
        var item = JsonMapping.tree(JsonMapping.write(codec, member));
        csv.writeRecord(columns.stream().map(column -> column.cell(item)).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}

package org.undersigned.representation.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.InMemoryWriter;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.TableColumn;

/** CSV (RFC 4180) in UTF-8: a header and one row per item. Columns are only added, never reordered. */
public final class CsvCollectionWriter<T> implements CollectionWriter<T> {

    /** Some spreadsheets need it to detect UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Writer text;
    private final CsvTable<CollectionItem<T>> table;

    private CsvCollectionWriter(ResourceType<T> type, OutputStream out) {
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.table = new CsvTable<>(type.codec(), type.valueCodec(), text);
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
        table.write(member);
    }

    @Override
    public void close() throws IOException {
        table.flush();
        text.flush();
    }
}

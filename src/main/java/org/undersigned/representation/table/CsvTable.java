package org.undersigned.representation.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.representation.TableColumn;

/** CSV (RFC 4180): a header and one row per object. */
public final class CsvTable<V> {

    private final List<TableColumn> columns;
    private final ValueCodec<V> rows;
    private final CsvWriter csv;

    /** Writes the header. */
    public CsvTable(ObjectCodec<?> header, ValueCodec<V> rows, Writer out) {
        this.columns = TableColumn.columnsOf(header);
        this.rows = rows;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(columns.stream().map(TableColumn::name).toList());
    }

    public void write(V value) {
        var row = JsonMapping.tree(JsonMapping.write(rows, value));
        csv.writeRecord(columns.stream().map(column -> column.cell(row)).toList());
    }

    /** Writes the rest; the stream stays open. */
    public void flush() throws IOException {
        csv.flush();
    }
}

package org.undersigned.representation;

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

/** RFC 4180 in UTF-8: a header, then a row a member; columns are never reordered, only added. */
public final class Csv<T> implements Roll<T> {

    /** Without it, some spreadsheets take UTF-8 for something else. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Column> columns;
    private final ValueCodec<Member<T>> codec;
    private final Writer text;
    private final CsvWriter csv;

    private Csv(Family<T> family, OutputStream out) {
        this.columns = Column.of(family.shape());
        this.codec = family.kind();
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(header(family));
    }

    /** The names of a family's columns, in order. */
    public static List<String> header(Family<?> family) {
        return Column.of(family.shape()).stream().map(Column::name).toList();
    }

    public static <T> Roll<T> to(Family<T> family, OutputStream out) {
        return new Csv<>(family, out);
    }

    public static <T> String of(Family<T> family, List<Member<T>> members) {
        return Rolled.text(out -> to(family, out), members);
    }

    @Override
    public void add(Member<T> member) {
        var item = JsonMapping.tree(JsonMapping.write(codec, member));
        csv.writeRecord(columns.stream().map(column -> column.cell(item)).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}

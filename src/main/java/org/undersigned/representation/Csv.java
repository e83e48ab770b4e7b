package org.undersigned.representation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.undersigned.interchange.Json;
import org.undersigned.interchange.Kind;

/** RFC 4180: a header, then a row a member; columns are never reordered, only added. */
public final class Csv {

    /** Without it, some spreadsheets take UTF-8 for something else. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** The names of a family's columns, in order. */
    public static List<String> header(Family<?> family) {
        return Column.of(family.shape()).stream().map(Column::name).toList();
    }

    public static <T> String of(Family<T> family, List<Member<T>> members) {
        List<Column> columns = Column.of(family.shape());
        Kind<Member<T>> kind = family.kind();
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header(family));
            for (Member<T> member : members) {
                var item = Json.tree(Json.write(kind, member));
                csv.writeRecord(
                        columns.stream().map(column -> column.cell(item)).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

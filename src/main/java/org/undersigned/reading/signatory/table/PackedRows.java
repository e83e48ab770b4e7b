package org.undersigned.reading.signatory.table;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.PackedList;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.signatory.line.SignatoryLine;

/** Lists of the rows of a file and of the lines that they become, compressed. */
final class PackedRows {

    private PackedRows() {}

    /** An empty list of rows. */
    static PackedList<ListRow> rows(String file) {
        return new PackedList<>(new RowFormat(file));
    }

    /** An empty list of lines. */
    static PackedList<SignatoryLine> lines(String file) {
        return new PackedList<>(new LineFormat(file));
    }

    private static void write(Position position, DataOutputStream out) throws IOException {
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    private static Position position(String file, DataInputStream in) throws IOException {
        return new Position(file, in.readInt(), in.readInt());
    }

    private record RowFormat(String file) implements PackedList.Format<ListRow> {

        @Override
        public void write(ListRow row, DataOutputStream out) throws IOException {
            PackedRows.write(row.position(), out);
            out.writeInt(row.cells().size());
            for (String cell : row.cells()) {
                PackedList.writeText(cell, out);
            }
        }

        @Override
        public ListRow read(DataInputStream in) throws IOException {
            Position position = position(file, in);
            int count = in.readInt();
            List<String> cells = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                cells.add(PackedList.readText(in));
            }
            return new ListRow(cells, position);
        }
    }

    private record LineFormat(String file) implements PackedList.Format<SignatoryLine> {

        @Override
        public void write(SignatoryLine line, DataOutputStream out) throws IOException {
            PackedRows.write(line.position(), out);
            PackedList.writeText(line.text(), out);
            PackedList.writeText(line.group(), out);
            PackedList.writeText(line.affiliation(), out);
            SignatoryLine.ColumnValues values = line.columns();
            out.writeBoolean(values != null);
            if (values != null) {
                PackedList.writeText(values.name(), out);
                PackedList.writeText(
                        values.kind() == null ? null : values.kind().name(), out);
                PackedList.writeText(values.role(), out);
                PackedList.writeText(values.affiliation(), out);
                PackedList.writeText(values.place(), out);
                out.writeBoolean(values.asStated());
            }
        }

        @Override
        public SignatoryLine read(DataInputStream in) throws IOException {
            Position position = position(file, in);
            String text = PackedList.readText(in);
            String group = PackedList.readText(in);
            String affiliation = PackedList.readText(in);
            return new SignatoryLine(text, position, group, in.readBoolean() ? values(in) : null, affiliation);
        }

        private static SignatoryLine.ColumnValues values(DataInputStream in) throws IOException {
            String name = PackedList.readText(in);
            String kind = PackedList.readText(in);
            String role = PackedList.readText(in);
            String affiliation = PackedList.readText(in);
            String place = PackedList.readText(in);
            return new SignatoryLine.ColumnValues(
                    name, kind == null ? null : Kind.valueOf(kind), role, affiliation, place, in.readBoolean());
        }
    }
}

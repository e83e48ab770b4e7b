package org.undersigned.reading.structure.closer.list;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.table.ColumnRoles;

/** Finds columns that stand in a table twice or more, side by side to save paper: "Name | Town | Name | Town". */
final class RepeatedColumns {

    private static final int MIN_ROWS = 2;

    private RepeatedColumns() {}

    /**
     * The number of columns of one signatory; 0 if each row is one.
     *
     * @param heads the names of the columns; empty if the table has none
     */
    static int widthOf(List<String> heads, List<List<String>> rows) {
        int columns = heads.isEmpty() ? rows.stream().mapToInt(List::size).max().orElse(0) : heads.size();
        for (int width = 2; width * 2 <= columns; width++) {
            boolean repeated = columns % width == 0
                    && (heads.isEmpty() ? repeatPersons(rows, width, columns) : repeatHeads(heads, width));
            if (repeated) {
                return width;
            }
        }
        return 0;
    }

    private static boolean repeatHeads(List<String> heads, int width) {
        for (int column = width; column < heads.size(); column++) {
            String head = heads.get(column).strip();
            if (head.isEmpty()
                    || !head.equalsIgnoreCase(heads.get(column - width).strip())) {
                return false;
            }
        }
        return ColumnRoles.isHeader(heads.subList(0, width));
    }

    /** Whether the first of each group of columns has persons, and no other has. */
    private static boolean repeatPersons(List<List<String>> rows, int width, int columns) {
        for (int column = 0; column < columns && rows.size() >= MIN_ROWS; column++) {
            int filled = 0;
            int persons = 0;
            for (List<String> row : rows) {
                String cell = column < row.size() ? row.get(column).strip() : "";
                filled += cell.isEmpty() ? 0 : 1;
                persons += GivenNames.startPerson(cell) ? 1 : 0;
            }
            boolean most = persons > 0 && persons * 10 >= filled * 6;
            if (filled == 0 || most != (column % width == 0)) {
                return false;
            }
        }
        return rows.size() >= MIN_ROWS;
    }

    /** The parts of a row, one for each signatory. */
    static List<Block> split(Block row, int width) {
        List<Block> parts = new ArrayList<>();
        List<Line> cells = row.lines();
        for (int from = 0; from < cells.size(); from += width) {
            List<Line> part = cells.subList(from, Math.min(cells.size(), from + width));
            if (part.stream().anyMatch(cell -> !cell.text().isBlank())) {
                parts.add(row.withLines(part));
            }
        }
        return parts;
    }
}

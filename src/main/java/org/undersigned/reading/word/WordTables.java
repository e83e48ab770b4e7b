package org.undersigned.reading.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.LineBuilder;

/**
 * The tables that are open, their cells gathered until the table ends: only then is it known whether it holds data, and
 * its rows are rows, or only arranges what stands in it on the page.
 */
final class WordTables {

    private static final int WIDEST = 16;

    /** A cell of data has this many paragraphs at most. */
    private static final int MOST_PARAGRAPHS = 3;

    private static final class Table {
        private final List<Row> rows = new ArrayList<>();
        private boolean arranges;
    }

    private record Row(Position at, List<Cell> cells, boolean[] header) {}

    private static final class Cell {
        private final List<Block> blocks = new ArrayList<>();
        private int span = 1;
        private boolean merged;
    }

    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();

    boolean inside() {
        return !tables.isEmpty();
    }

    void begin() {
        if (inside()) {
            tables.peek().arranges = true;
        }
        tables.push(new Table());
    }

    void row(Position at) {
        if (inside()) {
            tables.peek().rows.add(new Row(at, new ArrayList<>(), new boolean[1]));
        }
    }

    private Row last() {
        List<Row> rows = tables.peek().rows;
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    void header() {
        if (inside() && last() != null) {
            last().header[0] = true;
        }
    }

    void cell() {
        Cell cell = new Cell();
        cells.push(cell);
        if (inside() && last() != null) {
            last().cells.add(cell);
        }
    }

    void span(int columns) {
        if (!cells.isEmpty()) {
            cells.peek().span = Math.max(1, Math.min(WIDEST, columns));
        }
    }

    void merged() {
        if (!cells.isEmpty()) {
            cells.peek().merged = true;
        }
    }

    void endCell() {
        cells.poll();
    }

    /** Where blocks go: into the cell that is open, or to the body. */
    List<Block> sink(List<Block> body) {
        return cells.isEmpty() ? body : cells.peek().blocks;
    }

    /** The table's blocks. */
    List<Block> end(ListIds listIds) {
        Table table = tables.poll();
        if (table == null) {
            return List.of();
        }
        boolean data = !table.arranges
                && table.rows.stream().flatMap(row -> row.cells.stream()).allMatch(WordTables::data)
                && table.rows.stream().anyMatch(row -> row.cells.size() > 1);
        List<Block> blocks = new ArrayList<>();
        int number = data ? listIds.next() : 0;
        for (Row row : table.rows) {
            if (data) {
                row.header[0] |= row == table.rows.get(0) && headed(table.rows);
                row(row, number, blocks);
            } else {
                row.cells.forEach(cell -> blocks.addAll(cell.blocks));
            }
        }
        return blocks;
    }

    /** A first row that is bold, before others that are not, heads the columns. */
    private static boolean headed(List<Row> rows) {
        return rows.size() > 1 && bold(rows.get(0)) && !bold(rows.get(1));
    }

    private static boolean bold(Row row) {
        return row.cells.stream()
                .flatMap(cell -> cell.blocks.stream())
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.runs().stream())
                .allMatch(run -> run.strong() || run.text().isBlank());
    }

    private static boolean data(Cell cell) {
        return cell.blocks.size() <= MOST_PARAGRAPHS
                && cell.blocks.stream().allMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
    }

    private static void row(Row row, int number, List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Cell cell : row.cells) {
            LineBuilder words = new LineBuilder();
            if (!cell.merged) {
                cell.blocks.forEach(block -> block.lines().forEach(line -> {
                    line.runs().forEach(run -> words.append(run.text(), row.header[0] ? run.unmarked() : run, row.at));
                    words.endLine();
                }));
            }
            lines.add(words.takeCell(row.at));
            for (int i = 1; i < cell.span; i++) {
                lines.add(new Line(List.of(), row.at));
            }
        }
        if (lines.stream().anyMatch(line -> !line.blank())) {
            blocks.add(new Block(Block.Kind.ROW, row.header[0] ? 1 : 0, number, null, lines));
        }
    }
}

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
 * The open tables. Cells are buffered until the end of a table, which decides whether it is a data table, with rows, or a
 * layout table, whose content is emitted cell by cell.
 */
final class WordTables {

    private static final int MAX_SPAN = 16;

    /** The maximum number of paragraphs in a cell of a data table. */
    private static final int MAX_PARAGRAPHS = 3;

    private static final class OpenTable {
        private final List<OpenRow> rows = new ArrayList<>();
        private boolean isLayout;
    }

    private record OpenRow(Position at, List<OpenCell> cells, boolean[] header) {}

    private static final class OpenCell {
        private final List<Block> blocks = new ArrayList<>();
        private int span = 1;
        private boolean merged;
    }

    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Deque<OpenCell> cells = new ArrayDeque<>();

    boolean inTable() {
        return !tables.isEmpty();
    }

    void startTable() {
        if (inTable()) {
            tables.peek().isLayout = true;
        }
        tables.push(new OpenTable());
    }

    void startRow(Position at) {
        if (inTable()) {
            tables.peek().rows.add(new OpenRow(at, new ArrayList<>(), new boolean[1]));
        }
    }

    private OpenRow lastRow() {
        List<OpenRow> rows = tables.peek().rows;
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    void markHeader() {
        if (inTable() && lastRow() != null) {
            lastRow().header[0] = true;
        }
    }

    void startCell() {
        OpenCell cell = new OpenCell();
        cells.push(cell);
        if (inTable() && lastRow() != null) {
            lastRow().cells.add(cell);
        }
    }

    void setSpan(int columns) {
        if (!cells.isEmpty()) {
            cells.peek().span = Math.max(1, Math.min(MAX_SPAN, columns));
        }
    }

    void markMerged() {
        if (!cells.isEmpty()) {
            cells.peek().merged = true;
        }
    }

    void endCell() {
        cells.poll();
    }

    /** The list that new blocks go to: of the open cell, or the body. */
    List<Block> target(List<Block> body) {
        return cells.isEmpty() ? body : cells.peek().blocks;
    }

    /** Ends the innermost table and returns its blocks. */
    List<Block> endTable(ListIds listIds) {
        OpenTable table = tables.poll();
        if (table == null) {
            return List.of();
        }
        boolean data = !table.isLayout
                && table.rows.stream().flatMap(row -> row.cells.stream()).allMatch(WordTables::isDataCell)
                && table.rows.stream().anyMatch(row -> row.cells.size() > 1);
        List<Block> blocks = new ArrayList<>();
        int number = data ? listIds.nextId() : 0;
        for (OpenRow row : table.rows) {
            if (data) {
                row.header[0] |= row == table.rows.get(0) && hasHeaderRow(table.rows);
                startRow(row, number, blocks);
            } else {
                row.cells.forEach(cell -> blocks.addAll(cell.blocks));
            }
        }
        return blocks;
    }

    /** Whether the first row is bold and the second is not. */
    private static boolean hasHeaderRow(List<OpenRow> rows) {
        return rows.size() > 1 && isBold(rows.get(0)) && !isBold(rows.get(1));
    }

    private static boolean isBold(OpenRow row) {
        return row.cells.stream()
                .flatMap(cell -> cell.blocks.stream())
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.runs().stream())
                .allMatch(run -> run.strong() || run.text().isBlank());
    }

    private static boolean isDataCell(OpenCell cell) {
        return cell.blocks.size() <= MAX_PARAGRAPHS
                && cell.blocks.stream().allMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
    }

    private static void startRow(OpenRow row, int number, List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (OpenCell cell : row.cells) {
            LineBuilder words = new LineBuilder();
            if (!cell.merged) {
                cell.blocks.forEach(block -> block.lines().forEach(line -> {
                    line.runs()
                            .forEach(run ->
                                    words.append(run.text(), row.header[0] ? run.withoutEmphasis() : run, row.at));
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

package org.undersigned.reading.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** Builds the rows of data tables. Spanned columns and rows have empty cells, so that all rows align. */
final class TableRows {

    private static final int MAX_COLUMN_SPAN = 16;

    private static final int MAX_ROW_SPAN = 1000;

    /** The maximum number of cells of a row. */
    private static final int MAX_CELLS = 50;

    private final List<Block> blocks;
    private final Deque<Element> tables = new ArrayDeque<>();
    private final List<Line> cells = new ArrayList<>();
    private final List<Integer> remainingRowSpans = new ArrayList<>();
    private Element cell;
    private int table;
    private boolean header;
    private Position row;

    TableRows(List<Block> blocks) {
        this.blocks = blocks;
    }

    boolean inCell() {
        return cell != null;
    }

    void startTable(Element element, int number) {
        tables.push(element);
        table = number;
        remainingRowSpans.clear();
        cells.clear();
    }

    void startElement(Element element, Position at) {
        if (tables.isEmpty()) {
            return;
        }
        if (element.nameIs("tr")) {
            row = at;
            header = true;
        } else if (cell == null && (element.nameIs("td") || element.nameIs("th"))) {
            cell = element;
            row = row == null ? at : row;
            header &= element.nameIs("th") || isInside(element, "thead");
            addSpannedCells();
        }
    }

    private static boolean isInside(Element cell, String name) {
        Element part = cell.parent() == null ? null : cell.parent().parent();
        return part != null && part.nameIs(name);
    }

    boolean isOpenCell(Element element) {
        return element == cell;
    }

    void addCell(Line line) {
        int rowspan = Math.min(span(cell, "rowspan"), MAX_ROW_SPAN);
        int columns = Math.max(1, Math.min(span(cell, "colspan"), Math.min(MAX_COLUMN_SPAN, MAX_CELLS - cells.size())));
        for (int i = 0; i < columns; i++) {
            int column = cells.size();
            while (remainingRowSpans.size() <= column) {
                remainingRowSpans.add(0);
            }
            remainingRowSpans.set(column, rowspan);
            cells.add(i == 0 ? line : new Line(List.of(), line.position()));
        }
        cell = null;
    }

    /** Adds an empty cell for each column that a cell of a row above spans. */
    private void addSpannedCells() {
        while (cells.size() < Math.min(MAX_CELLS, remainingRowSpans.size())
                && remainingRowSpans.get(cells.size()) > 0) {
            cells.add(new Line(List.of(), row));
        }
    }

    private static int span(Element cell, String attribute) {
        try {
            return Math.max(1, Integer.parseInt(cell.attr(attribute).strip()));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    void endElement(Element element) {
        if (tables.isEmpty()) {
            return;
        }
        if (element.nameIs("tr")) {
            endRow();
        } else if (element == tables.peek()) {
            endRow();
            tables.pop();
        }
    }

    private void endRow() {
        addSpannedCells();
        remainingRowSpans.replaceAll(rows -> Math.max(0, rows - 1));
        if (cells.stream().anyMatch(line -> !line.blank())) {
            blocks.add(new Block(Block.Kind.ROW, header ? 1 : 0, table, null, cells));
        }
        cells.clear();
        row = null;
    }
}

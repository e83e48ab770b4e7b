package org.undersigned.reading.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** Tables of data as rows of cells: in every row each column has its cell. */
final class TableRows {

    /** The widest that a cell is followed over columns, and the furthest over rows. */
    private static final int WIDEST = 16;

    private static final int FURTHEST = 1000;

    /** The most cells of a row. */
    private static final int MOST = 50;

    private final List<Block> blocks;
    private final Deque<Element> tables = new ArrayDeque<>();
    private final List<Line> cells = new ArrayList<>();
    private final List<Integer> spanned = new ArrayList<>();
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

    void openTable(Element element, int number) {
        tables.push(element);
        table = number;
        spanned.clear();
        cells.clear();
    }

    void open(Element element, Position at) {
        if (tables.isEmpty()) {
            return;
        }
        if (element.nameIs("tr")) {
            row = at;
            header = true;
        } else if (cell == null && (element.nameIs("td") || element.nameIs("th"))) {
            cell = element;
            row = row == null ? at : row;
            header &= element.nameIs("th") || within(element, "thead");
            coverSpanned();
        }
    }

    private static boolean within(Element cell, String name) {
        Element part = cell.parent() == null ? null : cell.parent().parent();
        return part != null && part.nameIs(name);
    }

    boolean closesCell(Element element) {
        return element == cell;
    }

    void cell(Line line) {
        int rowspan = Math.min(span(cell, "rowspan"), FURTHEST);
        int columns = Math.max(1, Math.min(span(cell, "colspan"), Math.min(WIDEST, MOST - cells.size())));
        for (int i = 0; i < columns; i++) {
            int column = cells.size();
            while (spanned.size() <= column) {
                spanned.add(0);
            }
            spanned.set(column, rowspan);
            cells.add(i == 0 ? line : new Line(List.of(), line.position()));
        }
        cell = null;
    }

    /** Columns that a cell of a row above reaches down into are empty here. */
    private void coverSpanned() {
        while (cells.size() < Math.min(MOST, spanned.size()) && spanned.get(cells.size()) > 0) {
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

    void close(Element element) {
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
        coverSpanned();
        spanned.replaceAll(rows -> Math.max(0, rows - 1));
        if (cells.stream().anyMatch(line -> !line.blank())) {
            blocks.add(new Block(Block.Kind.ROW, header ? 1 : 0, table, null, cells));
        }
        cells.clear();
        row = null;
    }
}

package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a page in the order in which they are read: line by line, column by column, tables row by row. */
final class Columns {

    /** A gap of fewer letters than this, in one line only, is a wide space. */
    private static final double GAP = 2.5;

    private final Edges edges;
    private final List<Flow> flows = new ArrayList<>();
    private final List<Piece> text = new ArrayList<>();

    private Columns(Edges edges) {
        this.edges = edges;
    }

    static List<Flow> of(Page page, Edges edges) {
        Columns columns = new Columns(edges);
        List<List<Piece>> lines = lines(page);
        for (int i = 0; i < lines.size(); ) {
            Grid grid = lines.get(i).size() > 1 ? Grid.at(lines, i) : null;
            if (grid != null && grid.stands()) {
                columns.endText();
                columns.flows.addAll(grid.flows(edges));
                i += grid.height();
            } else {
                columns.line(lines.get(i));
                i++;
            }
        }
        columns.endText();
        return columns.flows;
    }

    private static List<List<Piece>> lines(Page page) {
        List<List<Piece>> lines = new ArrayList<>();
        int last = 0;
        for (Piece piece : page.pieces()) {
            if (piece.line() != last) {
                lines.add(new ArrayList<>());
                last = piece.line();
            }
            lines.get(lines.size() - 1).add(piece);
        }
        return lines;
    }

    /** Pieces that no other line is parted like: an address and a date, a marker and its words, or a wide space. */
    private void line(List<Piece> pieces) {
        Piece joined = pieces.get(0);
        for (Piece piece : pieces.subList(1, pieces.size())) {
            double gap = piece.x() - joined.end();
            if (gap < GAP * piece.size() || joined.text().endsWith(":")) {
                List<Glyph> glyphs = new ArrayList<>(joined.glyphs());
                glyphs.addAll(piece.glyphs());
                joined = new Piece(piece.page(), piece.line(), glyphs);
            } else {
                text.add(joined);
                joined = piece;
            }
        }
        text.add(joined);
    }

    private void endText() {
        if (!text.isEmpty()) {
            flows.add(Flow.column(text, edges.text()));
            text.clear();
        }
    }
}

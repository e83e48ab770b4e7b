package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.LineBuilder;

/** The pieces of a document's pages as blocks: paragraphs where a gap, an indentation or other letters part them. */
final class Paragraphs {

    private final String file;
    private final Sizes sizes;
    private final List<List<Flow>> flows = new ArrayList<>();
    private final Leading leading;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final References references;
    private final Joints joints;
    private int tables;

    Paragraphs(String file, List<Page> pages) {
        this.file = file;
        this.sizes = new Sizes(pages);
        Edges edges = Edges.of(pages);
        pages.forEach(page -> flows.add(Columns.of(page, edges)));
        this.leading = new Leading(flows.stream().flatMap(List::stream).toList());
        this.joints = new Joints(pages);
        this.references = new References(pages, sizes);
    }

    List<Block> blocks() {
        for (List<Flow> page : flows) {
            for (Flow flow : page) {
                if (flow.table()) {
                    table(flow);
                } else {
                    column(flow);
                }
            }
        }
        List<Block> read = new ArrayList<>(references.withEndnotes(blocks));
        read.addAll(notes);
        return read;
    }

    private Position at(Piece piece) {
        return new Position(file + "#page=" + piece.page(), piece.line(), 1);
    }

    private void table(Flow flow) {
        tables++;
        for (int i = 0; i < flow.rows().size(); i++) {
            boolean header = flow.headed() && i == 0;
            List<List<Piece>> row = flow.rows().get(i);
            Position first = at(row.stream().flatMap(List::stream).findFirst().orElseThrow());
            List<Line> cells = new ArrayList<>();
            for (List<Piece> cell : row) {
                LineBuilder words = new LineBuilder();
                cell.forEach(piece -> {
                    piece.write(words, at(piece), header);
                    words.end();
                });
                cells.add(words.takeCell(first));
            }
            blocks.add(new Block(Block.Kind.ROW, header ? 1 : 0, tables, null, cells));
        }
    }

    private void column(Flow flow) {
        List<Piece> pieces = flow.pieces();
        double left = pieces.stream().mapToDouble(Piece::x).min().orElse(0);
        Breaks breaks = new Breaks(left, flow.right(), leading, references);
        List<Piece> open = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!open.isEmpty() && breaks.parts(open, piece)) {
                end(open, breaks);
            }
            open.add(piece);
        }
        if (!open.isEmpty()) {
            end(open, breaks);
        }
    }

    private void end(List<Piece> pieces, Breaks breaks) {
        Piece first = pieces.get(0);
        boolean heading = sizes.heading(first.size()) && pieces.size() <= 4;
        String note = references.note(first);
        LineBuilder lineBuilder = new LineBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = i == 0 && note != null ? references.withoutLabel(first) : pieces.get(i);
            if (i > 0) {
                between(pieces.get(i - 1), piece, heading || breaks.wraps(pieces.get(i - 1), piece), lineBuilder);
            }
            piece.write(lineBuilder, at(piece), heading);
        }
        List<Line> taken = lineBuilder.take();
        if (taken.isEmpty()) {
            pieces.clear();
            return;
        }
        if (note != null) {
            notes.add(new Block(Block.Kind.NOTE, 0, 0, note, taken));
        } else if (heading) {
            blocks.add(new Block(Block.Kind.HEADING, sizes.level(first.size()), 0, null, taken));
        } else {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, taken));
        }
        pieces.clear();
    }

    private void between(Piece before, Piece piece, boolean wrapped, LineBuilder lineBuilder) {
        if (wrapped) {
            joints.join(before, piece, lineBuilder);
        } else {
            lineBuilder.end();
        }
    }
}

package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.undersigned.letter.Finding.Position;

/** Markdown, or plain text, as blocks. Whatever the characters are, they are some blocks. */
public final class MarkdownBlocks {

    /** The deepest nesting of lists and quotations that is followed; what lies deeper is read as words. */
    private static final int DEEPEST = 32;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private int lists;

    private MarkdownBlocks(String file) {
        this.file = file;
    }

    /** The blocks of a file's characters, in order. */
    public static List<Block> of(String file, String characters) {
        MarkdownBlocks reading = new MarkdownBlocks(file);
        reading.children(PARSER.parse(characters), Block.Kind.PARAGRAPH, 0);
        return reading.blocks;
    }

    private void children(Node parent, Block.Kind kind, int list) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, kind, list);
        }
    }

    private void read(Node node, Block.Kind kind, int list) {
        if (node instanceof Heading heading) {
            add(new Block(Block.Kind.HEADING, heading.getLevel(), 0, Inlines.lines(node, position(node))));
        } else if (node instanceof Paragraph) {
            add(new Block(kind, 0, list, Inlines.lines(node, position(node))));
        } else if (node instanceof BlockQuote) {
            children(node, Block.Kind.QUOTATION, 0);
        } else if (node instanceof ListBlock) {
            items(node);
        } else if (node instanceof IndentedCodeBlock code) {
            literal(code.getLiteral(), position(node));
        } else if (node instanceof FencedCodeBlock code) {
            Position fence = position(node);
            literal(code.getLiteral(), new Position(file, fence.line() + 1, 1));
        } else if (node instanceof TableRow) {
            row(node);
        } else {
            children(node, kind, list);
        }
    }

    /** An item's first paragraph is the item; what follows inside it stands for itself. */
    private void items(Node listBlock) {
        int list = ++lists;
        for (Node item = listBlock.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                children(item, Block.Kind.ITEM, list);
            }
        }
    }

    private void row(Node row) {
        List<Run> runs = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell && !((TableCell) cell).isHeader()) {
                List<Line> lines = Inlines.lines(cell, position(row));
                if (!runs.isEmpty() && !lines.isEmpty()) {
                    runs.add(new Run(", ", false, false, null));
                }
                lines.forEach(line -> runs.addAll(line.runs()));
            }
        }
        if (!runs.isEmpty()) {
            add(new Block(Block.Kind.ROW, 0, 0, List.of(new Line(runs, position(row)))));
        }
    }

    /** Indented or fenced lines are how plain text comes: paragraphs, parted by blank lines. */
    private void literal(String characters, Position start) {
        List<Line> lines = new ArrayList<>();
        int number = start.line();
        for (String line : characters.split("\n", -1)) {
            if (line.isBlank()) {
                add(new Block(Block.Kind.PARAGRAPH, 0, 0, lines));
                lines = new ArrayList<>();
            } else {
                lines.add(new Line(
                        List.of(new Run(line.strip(), false, false, null)),
                        new Position(file, number, start.column())));
            }
            number++;
        }
        add(new Block(Block.Kind.PARAGRAPH, 0, 0, lines));
    }

    private void add(Block block) {
        List<Line> lines = block.lines().stream().filter(line -> !line.blank()).toList();
        if (!lines.isEmpty()) {
            blocks.add(new Block(block.kind(), block.level(), block.list(), lines));
        }
    }

    private Position position(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? new Position(file, 0, 0)
                : new Position(
                        file, spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
    }
}

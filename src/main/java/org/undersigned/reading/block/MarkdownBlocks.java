package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.undersigned.letter.Finding.Position;

/** Extracts the blocks of Markdown or plain text. Accepts any text. */
public final class MarkdownBlocks {

    /** The maximum nesting of lists and quotations; deeper markup is read as text. */
    private static final int MAX_NESTING = 32;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_NESTING)
            .build();

    /** What Pandoc writes behind a fence around HTML. */
    private static final String RAW_HTML = "{=html}";

    private final String file;
    private final HtmlParser htmlParser;
    private final String[] source;
    private final int[] removedColumns;
    private final List<Block> blocks = new ArrayList<>();
    private final int length;
    private final boolean fenced;
    private int lists;

    /** @param fenced whether the text stands in a fence of another one */
    private MarkdownBlocks(String file, TextPreprocessor textPreprocessor, HtmlParser htmlParser, boolean fenced) {
        this.htmlParser = htmlParser;
        this.file = file;
        this.source = textPreprocessor.characters().split("\n", -1);
        this.removedColumns = textPreprocessor.removedColumns();
        this.length = textPreprocessor.characters().strip().length();
        this.fenced = fenced;
        addChildren(PARSER.parse(textPreprocessor.characters()), Block.Kind.PARAGRAPH, 0, null);
    }

    /** Extracts the blocks of HTML in Markdown. */
    public interface HtmlParser {

        /** The blocks of an HTML fragment; their line numbers start at 1. */
        List<Block> parse(String html);
    }

    /** The blocks of a file, in order, without those of HTML. */
    public static List<Block> extract(String file, String characters) {
        return extract(file, characters, FrontMatter.NONE, html -> List.of());
    }

    /** The blocks below the front matter, in order. */
    public static List<Block> extract(String file, String characters, FrontMatter front, HtmlParser htmlParser) {
        TextPreprocessor textPreprocessor = TextPreprocessor.preprocess(characters, front.lines());
        return new MarkdownBlocks(file, textPreprocessor, htmlParser, false).blocks;
    }

    private void addChildren(Node parent, Block.Kind kind, int list, String marker) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            addNode(node, kind, list, marker);
        }
    }

    private void addNode(Node node, Block.Kind kind, int list, String marker) {
        if (node instanceof Heading heading) {
            addHeading(heading);
        } else if (node instanceof Paragraph) {
            addParagraph(node, kind, list, marker);
        } else if (node instanceof BlockQuote) {
            addChildren(node, Block.Kind.QUOTATION, 0, null);
        } else if (node instanceof ListBlock) {
            addList(node);
        } else if (node instanceof IndentedCodeBlock code) {
            addLiteral(Block.Kind.PARAGRAPH, code.getLiteral(), position(node));
        } else if (node instanceof FencedCodeBlock code) {
            addFenced(code);
        } else if (node instanceof TableRow) {
            addTableRow(node);
        } else if (node instanceof HtmlBlock html) {
            addHtml(html.getLiteral(), position(html).line() - 1);
        } else if (node instanceof ThematicBreak) {
            blocks.add(Block.rule(position(node)));
        } else if (node instanceof FootnoteDefinition note) {
            addChildren(node, Block.Kind.NOTE, 0, note.getLabel());
        } else if (!(node instanceof LinkReferenceDefinition)) {
            addChildren(node, kind, list, marker);
        }
    }

    /** A heading of nothing but "###" separates. */
    private void addHeading(Heading heading) {
        List<Line> lines = extractLines(heading, position(heading));
        boolean mark = lines.stream()
                .allMatch(line -> line.text().chars().allMatch(c -> c == '#' || Character.isWhitespace(c)));
        if (!mark) {
            addNonBlank(new Block(Block.Kind.HEADING, heading.getLevel(), 0, null, lines));
        } else if (heading.getLevel() > 2 || !lines.isEmpty()) {
            blocks.add(new Block(
                    Block.Kind.RULE, 0, 0, null, List.of(new Line(List.of(Run.plain("###")), position(heading)))));
        }
    }

    private void addParagraph(Node node, Block.Kind kind, int list, String marker) {
        ImageText.of(node)
                .ifPresent(words -> addNonBlank(new Block(
                        Block.Kind.IMAGE, 0, 0, null, List.of(new Line(List.of(Run.plain(words)), position(node))))));
        if (kind == Block.Kind.ITEM) {
            addNonBlank(new Block(kind, 0, list, marker, extractLines(node, position(node))));
            return;
        }
        for (List<Line> lines : InlineContent.extractParagraphs(node, position(node), this::linkTarget)) {
            addNonBlank(new Block(kind, 0, list, marker, lines));
        }
    }

    private List<Line> extractLines(Node node, Position start) {
        return InlineContent.extractLines(node, start, this::linkTarget);
    }

    /** The target of a link's HTML start tag; {@code null} if it has none. */
    private String linkTarget(String tag) {
        return htmlParser.parse(tag + "a</a>").stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.runs().stream())
                .map(Run::link)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Adds each paragraph of an item as an item; the first has the item's marker. */
    private void addList(Node listBlock) {
        int list = ++lists;
        for (Node item = listBlock.getFirstChild(); item != null; item = item.getNext()) {
            String marker = item instanceof ListItem ? sourceMarker(position(item)) : null;
            for (Node node = item.getFirstChild(); marker != null && node != null; node = node.getNext()) {
                addNode(node, Block.Kind.ITEM, list, node == item.getFirstChild() ? marker : null);
            }
        }
    }

    /** The bullet or number at a position, as written. */
    private String sourceMarker(Position at) {
        if (at.line() < 1 || at.line() > source.length) {
            return "-";
        }
        String line = source[at.line() - 1];
        int from = Math.min(at.column() - 1 - removedColumns[at.line() - 1], line.length());
        int to = from;
        while (to < line.length() && Character.isDigit(line.charAt(to))) {
            to++;
        }
        return line.substring(from, Math.min(to + 1, line.length()));
    }

    /** Code, the HTML of a fence that says so, or a mail. */
    private void addFenced(FencedCodeBlock code) {
        int fence = position(code).line();
        if (!fenced && FencedMail.isMail(code, length)) {
            addBelow(
                    new MarkdownBlocks(
                                    file, TextPreprocessor.preprocess(FencedMail.plainText(code), 0), htmlParser, true)
                            .blocks,
                    fence);
            return;
        }
        if (code.getInfo() == null || !code.getInfo().strip().equals(RAW_HTML)) {
            addLiteral(Block.Kind.LITERAL, code.getLiteral(), new Position(file, fence + 1, 1));
            return;
        }
        boolean broken = PreservedLines.areIn(code.getLiteral());
        addHtml(broken ? code.getLiteral().replace("\n", "<br>\n") : code.getLiteral(), fence);
    }

    /** @param above the lines of the file above the HTML */
    private void addHtml(String html, int above) {
        addBelow(htmlParser.parse(html), above);
    }

    /** @param above the lines of the file above the first line of the blocks */
    private void addBelow(List<Block> parsed, int above) {
        int before = lists;
        for (Block block : parsed) {
            List<Line> lines = block.lines().stream()
                    .map(line -> new Line(
                            line.runs(),
                            new Position(
                                    file,
                                    line.position().line() + above,
                                    line.position().column())))
                    .toList();
            lists = Math.max(lists, before + block.list());
            blocks.add(new Block(
                    block.kind(), block.level(), block.list() == 0 ? 0 : before + block.list(), block.marker(), lines));
        }
    }

    private void addTableRow(Node row) {
        List<Line> cells = new ArrayList<>();
        boolean header = false;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell tableCell) {
                header |= tableCell.isHeader();
                cells.add(LineBuilder.join(extractLines(cell, position(row)), position(row)));
            }
        }
        lists += header ? 1 : 0;
        if (cells.stream().anyMatch(cell -> !cell.blank())) {
            blocks.add(new Block(Block.Kind.ROW, header ? 1 : 0, lists, null, cells));
        }
    }

    /** Splits indented or fenced code at blank lines, because plain text is often indented. */
    private void addLiteral(Block.Kind kind, String characters, Position start) {
        List<Line> lines = new ArrayList<>();
        int number = start.line();
        for (String line : characters.split("\n", -1)) {
            if (line.isBlank()) {
                addNonBlank(new Block(kind, 0, 0, null, lines));
                lines = new ArrayList<>();
            } else {
                lines.add(new Line(List.of(Run.plain(line.strip())), new Position(file, number, start.column())));
            }
            number++;
        }
        addNonBlank(new Block(kind, 0, 0, null, lines));
    }

    private void addNonBlank(Block block) {
        List<Line> lines = block.lines().stream().filter(line -> !line.blank()).toList();
        if (!lines.isEmpty()) {
            blocks.add(block.withLines(lines));
        }
    }

    private Position position(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Position(file, 0, 0);
        }
        int line = spans.get(0).getLineIndex();
        int margin = line < removedColumns.length ? removedColumns[line] : 0;
        return new Position(file, line + 1, spans.get(0).getColumnIndex() + 1 + margin);
    }
}

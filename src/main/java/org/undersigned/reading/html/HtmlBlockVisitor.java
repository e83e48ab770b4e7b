package org.undersigned.reading.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.LineBuilder;
import org.undersigned.reading.block.Run;

/** Goes through the letter's element once, from its beginning to its end, and writes down its blocks. */
final class HtmlBlockVisitor implements NodeFilter {

    /** Preformatted words that are more than this share of a letter are how its plain text comes. */
    private static final double WHOLLY_PREFORMATTED = 0.5;

    private final SourcePositions positions;
    private final BoilerplateFilter boilerplateFilter;
    private final TextDensity density;
    private final HtmlFootnotes htmlFootnotes;
    private final int words;
    private final List<Block> blocks = new ArrayList<>();
    private final LineBuilder lineBuilder = new LineBuilder();
    private final OpenElements open = new OpenElements();
    private final Superscripts superscripts = new Superscripts();
    private final Deque<Run> marks = new ArrayDeque<>();
    private final TableRows tableRows = new TableRows(blocks);
    private String note;

    HtmlBlockVisitor(
            SourcePositions positions,
            BoilerplateFilter boilerplateFilter,
            TextDensity density,
            HtmlFootnotes htmlFootnotes,
            int words) {
        this.positions = positions;
        this.boilerplateFilter = boilerplateFilter;
        this.density = density;
        this.htmlFootnotes = htmlFootnotes;
        this.words = words;
        marks.push(Run.plain(""));
    }

    /** The blocks of what was gone through. */
    List<Block> blocks() {
        flush();
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text, text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || depth > 0 && boilerplateFilter.leavesOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (whole(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        marks.push(marked(element));
        open(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
            marks.pop();
        }
        return FilterResult.CONTINUE;
    }

    /** Elements that are read without looking into them. */
    private boolean whole(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "hr" -> {
                flush();
                blocks.add(new Block(Block.Kind.RULE, 0, 0, null, List.of(new Line(List.of(), positions.of(element)))));
            }
            case "pre" -> preformatted(element);
            case "img" -> {}
            case "sup" -> {
                return superscript(element);
            }
            case "a" -> {
                return noteLink(element);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void text(TextNode node, String text) {
        int from = 0;
        while (from < text.length() && LineBuilder.isWhitespace(text.charAt(from))) {
            from++;
        }
        boolean begins = lineBuilder.isLineEmpty() && from < text.length();
        Position at = begins ? positions.of(node, text, from) : new Position("", 0, 0);
        String words = note != null && lineBuilder.isEmpty() ? Superscripts.withoutLabel(text, note) : text;
        lineBuilder.append(words, marks.peek(), at);
    }

    private void lineBreak() {
        boolean blankLine = lineBuilder.isLineEmpty() && !lineBuilder.isEmpty();
        if (blankLine && !tableRows.inCell() && !open.heading()) {
            flush();
        } else {
            lineBuilder.endLine();
        }
    }

    private void preformatted(Element pre) {
        flush();
        boolean plainText = density.of(pre) > WHOLLY_PREFORMATTED * words;
        Block.Kind kind = plainText ? Block.Kind.PARAGRAPH : Block.Kind.LITERAL;
        Position start = positions.of(pre);
        String text = pre.wholeText();
        int number = start.line();
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                flush(kind);
            }
            lineBuilder.append(line, Run.plain(""), new Position(start.file(), number, 1));
            lineBuilder.endLine();
            number++;
        }
        flush(kind);
    }

    private void flush(Block.Kind kind) {
        if (!lineBuilder.isEmpty()) {
            blocks.add(new Block(kind, 0, 0, null, lineBuilder.takeLines()));
        }
    }

    private boolean superscript(Element sup) {
        if (htmlFootnotes.reference(sup) == null && !sup.getElementsByTag("a").isEmpty()) {
            return false;
        }
        String label = HtmlFootnotes.label(sup.text());
        if (label == null || label.chars().allMatch(Character::isLetter)) {
            return false;
        }
        if (lineBuilder.isEmpty() && superscripts.referred(label) && !tableRows.inCell()) {
            note = label;
        } else {
            superscripts.refer(label, lineBuilder, marks.peek(), positions.of(sup));
        }
        return true;
    }

    private boolean noteLink(Element link) {
        String label = htmlFootnotes.reference(link);
        if (label != null) {
            lineBuilder.append(
                    "[%s]".formatted(label), new Run("", false, false, "#note-" + label), positions.of(link));
            return true;
        }
        return open.inNote() && htmlFootnotes.leadsBack(link);
    }

    private Run marked(Element element) {
        Run around = marks.peek();
        CssStyles.Style style = boilerplateFilter.style(element);
        String name = element.normalName();
        boolean strong = name.equals("b") || name.equals("strong") || around.strong();
        boolean emphasis = name.equals("i") || name.equals("em") || name.equals("cite") || around.emphasis();
        return new Run(
                "",
                style.emphasis() == null ? emphasis : style.emphasis(),
                style.strong() == null ? strong : style.strong(),
                name.equals("a") && element.hasAttr("href") ? LinkTargets.target(element) : around.link());
    }

    private void open(Element element) {
        String name = element.normalName();
        String label = htmlFootnotes.note(element);
        if (name.equals("q")) {
            lineBuilder.append("“", marks.peek(), positions.of(element));
        }
        if (label != null || OpenElements.blocks(element)) {
            flush();
        } else if (boilerplateFilter.style(element).block()) {
            lineBuilder.endLine();
        }
        open.open(element, label);
        if (name.equals("table") && density.data(element)) {
            tableRows.openTable(element, open.nextList());
        } else {
            tableRows.open(element, positions.of(element));
        }
    }

    private void close(Element element) {
        if (element.nameIs("q")) {
            lineBuilder.append("”", marks.peek(), positions.of(element));
        }
        if (tableRows.closesCell(element)) {
            tableRows.cell(lineBuilder.takeCell(positions.of(element)));
        } else if (htmlFootnotes.note(element) != null || OpenElements.blocks(element)) {
            flush();
        } else if (boilerplateFilter.style(element).block()) {
            lineBuilder.endLine();
        }
        tableRows.close(element);
        open.close(element);
    }

    /** Ends the block, or in a cell the line. */
    private void flush() {
        if (tableRows.inCell()) {
            lineBuilder.endLine();
            return;
        }
        if (!lineBuilder.isEmpty()) {
            List<Line> taken = lineBuilder.takeLines();
            blocks.add(note == null ? open.block(taken) : new Block(Block.Kind.NOTE, 0, 0, note, taken));
        }
        note = null;
    }
}

package org.undersigned.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.LineBuilder;
import org.undersigned.reading.block.PreservedLines;
import org.undersigned.reading.block.Run;

/** Visits the nodes of the main content in document order and builds its blocks. */
final class HtmlBlockVisitor implements NodeFilter {

    /** Preformatted text with a larger share of the content is a letter in plain text. */
    private static final double PLAIN_TEXT_SHARE = 0.5;

    private final SourcePositions positions;
    private final BoilerplateFilter boilerplateFilter;
    private final TextDensity density;
    private final HtmlFootnotes htmlFootnotes;
    private final NameCards nameCards;
    private final int contentLength;
    private final List<Block> blocks = new ArrayList<>();
    private final LineBuilder lineBuilder = new LineBuilder();
    private final OpenElements open = new OpenElements();
    private final Superscripts superscripts = new Superscripts();
    private final InlineStyles styles;
    private final TableRows tableRows = new TableRows(blocks);
    private final InlineRows inlineRows = new InlineRows();
    private final InlineFields inlineFields = new InlineFields();
    private String note;

    HtmlBlockVisitor(
            SourcePositions positions,
            BoilerplateFilter boilerplateFilter,
            TextDensity density,
            HtmlFootnotes htmlFootnotes,
            NameCards nameCards,
            int words) {
        this.positions = positions;
        this.boilerplateFilter = boilerplateFilter;
        this.density = density;
        this.htmlFootnotes = htmlFootnotes;
        this.nameCards = nameCards;
        this.contentLength = words;
        this.styles = new InlineStyles(boilerplateFilter);
    }

    /** The blocks of the visited nodes. */
    List<Block> blocks() {
        endBlock();
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (keepsLineBreaks(text.parent())) {
                addLines(text, text.getWholeText());
            } else {
                addText(text, text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (depth > 0 && boilerplateFilter.isBoilerplate(element)) {
            if (boilerplateFilter.isVisible(element)) {
                OutsideText.toBlock(positions, element, element.text()).ifPresent(blocks::add);
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (handleWhole(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        separate(element);
        styles.start(element);
        open(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            endElement(element);
            styles.end();
        }
        return FilterResult.CONTINUE;
    }

    /** Handles an element whose children are not visited. Returns whether it is one. */
    private boolean handleWhole(Element element) {
        switch (element.normalName()) {
            case "br" -> breakLine();
            case "hr" -> {
                endBlock();
                blocks.add(Block.rule(positions.position(element)));
            }
            case "pre" -> addPreformatted(element);
            case "img" -> addImage(element);
            case "sup" -> {
                return addSuperscript(element);
            }
            case "a" -> {
                return addNoteLink(element);
            }
            default -> {
                return addCard(element);
            }
        }
        return true;
    }

    /** Adds a card as one line: "Ana Ruiz, Chair, Alpine Club". */
    private boolean addCard(Element element) {
        List<String> lines = nameCards.linesOf(element);
        if (lines == null || tableRows.inCell() || htmlFootnotes.noteLabel(element) != null) {
            return false;
        }
        endBlock();
        Position at = positions.position(element);
        lineBuilder.append(lines.get(0), new Run("", false, true, null), at);
        lines.stream().skip(1).forEach(line -> lineBuilder.append(", " + line, Run.plain(""), at));
        blocks.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, lineBuilder.takeLines()));
        return true;
    }

    /** Text in which line breaks count: "Date: …" / "To: …" in an element with the style white-space: pre-wrap. */
    private void addLines(TextNode node, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                breakLine();
            }
            addText(node, lines[i]);
        }
    }

    private static boolean keepsLineBreaks(Node node) {
        return node != null && PreservedLines.areIn(node.attr("style"));
    }

    private void addText(TextNode node, String text) {
        int from = 0;
        while (from < text.length() && LineBuilder.isWhitespace(text.charAt(from))) {
            from++;
        }
        boolean begins = lineBuilder.isLineEmpty() && from < text.length();
        Position at = begins ? positions.position(node, text, from) : new Position("", 0, 0);
        String words = note != null && lineBuilder.isEmpty() ? Superscripts.removeLabel(text, note) : text;
        lineBuilder.append(words, styles.current(), at);
    }

    /** An image at the start of a block, with its alternative text, so that its caption can be told. */
    private void addImage(Element image) {
        if (lineBuilder.isEmpty() && !tableRows.inCell()) {
            LineBuilder text = new LineBuilder();
            text.append(image.attr("alt"), Run.plain(""), positions.position(image));
            blocks.add(new Block(Block.Kind.IMAGE, 0, 0, null, List.of(text.takeCell(positions.position(image)))));
        }
    }

    private void breakLine() {
        boolean blankLine = lineBuilder.isLineEmpty() && !lineBuilder.isEmpty();
        if (blankLine && !tableRows.inCell() && !open.inHeading()) {
            endBlock();
        } else {
            lineBuilder.endLine();
        }
    }

    private void addPreformatted(Element pre) {
        endBlock();
        boolean plainText = density.textLength(pre) > PLAIN_TEXT_SHARE * contentLength;
        Block.Kind kind = plainText ? Block.Kind.PARAGRAPH : Block.Kind.LITERAL;
        Position start = positions.position(pre);
        String text = pre.wholeText();
        int number = start.line();
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                endBlock(kind);
            }
            lineBuilder.append(line, Run.plain(""), new Position(start.file(), number, 1));
            lineBuilder.endLine();
            number++;
        }
        endBlock(kind);
    }

    private void endBlock(Block.Kind kind) {
        if (!lineBuilder.isEmpty()) {
            blocks.add(new Block(kind, 0, 0, null, lineBuilder.takeLines()));
        }
    }

    private boolean addSuperscript(Element sup) {
        if (htmlFootnotes.referenceLabel(sup) == null
                && !sup.getElementsByTag("a").isEmpty()) {
            return false;
        }
        String label = HtmlFootnotes.parseLabel(sup.text());
        if (label == null || label.chars().allMatch(Character::isLetter)) {
            return false;
        }
        if (lineBuilder.isEmpty() && superscripts.isReferenced(label) && !tableRows.inCell()) {
            note = label;
        } else {
            superscripts.append(label, lineBuilder, styles.current(), positions.position(sup));
        }
        return true;
    }

    private boolean addNoteLink(Element link) {
        String label = htmlFootnotes.referenceLabel(link);
        if (label != null) {
            lineBuilder.append(
                    "[%s]".formatted(label), new Run("", false, false, "#note-" + label), positions.position(link));
            return true;
        }
        return open.inNote() && htmlFootnotes.isBackLink(link);
    }

    /** Parts a field from the one before it in its row. */
    private void separate(Element field) {
        String separator = inlineFields.before(field);
        if (separator != null && !lineBuilder.isLineEmpty() && !inlineRows.contains(field)) {
            lineBuilder.dropSpace();
            lineBuilder.append(separator, Run.plain(""), positions.position(field));
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        String label = htmlFootnotes.noteLabel(element);
        if (name.equals("q")) {
            lineBuilder.append("“", styles.current(), positions.position(element));
        }
        if (label != null || OpenElements.isBlock(element)) {
            endBlock();
        } else if (boilerplateFilter.style(element).block()) {
            lineBuilder.endLine();
        }
        open.start(element, label);
        inlineRows.open(element);
        inlineFields.open(element);
        if (name.equals("table") && density.isDataTable(element)) {
            tableRows.startTable(element, open.nextList());
        } else {
            tableRows.startElement(element, positions.position(element));
        }
    }

    private void endElement(Element element) {
        if (element.nameIs("q")) {
            lineBuilder.append("”", styles.current(), positions.position(element));
        }
        if (tableRows.isOpenCell(element)) {
            tableRows.addCell(lineBuilder.takeCell(positions.position(element)));
        } else if (htmlFootnotes.noteLabel(element) != null || OpenElements.isBlock(element)) {
            endBlock();
        } else if (boilerplateFilter.style(element).block() || inlineRows.contains(element)) {
            lineBuilder.endLine();
        }
        tableRows.endElement(element);
        open.end(element);
    }

    /** Ends the block, or the line in a table cell. */
    private void endBlock() {
        if (tableRows.inCell()) {
            lineBuilder.endLine();
            return;
        }
        if (!lineBuilder.isEmpty()) {
            List<Line> taken = lineBuilder.takeLines();
            blocks.add(note == null ? open.toBlock(taken) : new Block(Block.Kind.NOTE, 0, 0, note, taken));
        }
        note = null;
    }
}

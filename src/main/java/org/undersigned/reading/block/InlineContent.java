package org.undersigned.reading.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.undersigned.letter.Finding.Position;

/** Extracts the lines of one Markdown block. Iterative, because the nesting depth of inline nodes is not limited. */
final class InlineContent {

    private final List<List<Line>> paragraphs = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Position start;
    private final UnaryOperator<String> linkTargets;
    private List<Line> lines = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private int emphasis;
    private int strong;
    private String link;
    private String htmlLink;
    private int breaks;
    private int sourceBreaks;
    private int lineBreaks;
    private boolean inSuperscript;

    private InlineContent(Position start, UnaryOperator<String> linkTargets) {
        this.start = start;
        this.linkTargets = linkTargets;
    }

    /**
     * The lines of a block.
     *
     * @param linkTargets the target of an HTML start tag of a link; {@code null} for one that leads nowhere
     */
    static List<Line> extractLines(Node block, Position start, UnaryOperator<String> linkTargets) {
        return extractParagraphs(block, start, linkTargets).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The lines of a block, divided where break elements make an empty line. */
    static List<List<Line>> extractParagraphs(Node block, Position start, UnaryOperator<String> linkTargets) {
        InlineContent inlineContent = new InlineContent(start, linkTargets);
        Node node = block.getFirstChild();
        while (node != null) {
            inlineContent.enter(node);
            node = inlineContent.advance(node);
        }
        inlineContent.endLine();
        inlineContent.endParagraph();
        return inlineContent.paragraphs;
    }

    private Node advance(Node node) {
        if (node.getFirstChild() != null && !(node instanceof Image)) {
            open.push(node);
            return node.getFirstChild();
        }
        leave(node);
        Node at = node;
        while (at.getNext() == null) {
            if (open.isEmpty()) {
                return null;
            }
            at = open.pop();
            leave(at);
        }
        return at.getNext();
    }

    private void enter(Node node) {
        if (node instanceof Text text) {
            addRun(inSuperscript ? "[%s]".formatted(text.getLiteral().strip()) : text.getLiteral());
        } else if (node instanceof Code code) {
            addRun(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            enterTag(html.getLiteral().toLowerCase(Locale.ROOT), html.getLiteral());
        } else if (node instanceof Emphasis) {
            emphasis++;
        } else if (node instanceof StrongEmphasis) {
            strong++;
        } else if (node instanceof Link to) {
            link = to.getDestination();
        } else if (node instanceof FootnoteReference note) {
            runs.add(new Run("[%s]".formatted(note.getLabel()), false, false, "#note-" + note.getLabel()));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            sourceBreaks++;
            lineBreaks += node instanceof HardLineBreak ? 1 : 0;
            endLine();
            breaks++;
        }
    }

    private void enterTag(String tag, String written) {
        if (tag.matches("</?sup>")) {
            inSuperscript = tag.charAt(1) != '/';
        } else if (tag.startsWith("<br")) {
            lineBreaks++;
            endLine();
        } else if (tag.startsWith("<a ") || tag.startsWith("<a\n")) {
            htmlLink = linkTargets.apply(written);
        } else if (tag.startsWith("</a")) {
            htmlLink = null;
        }
    }

    private void leave(Node node) {
        if (node instanceof Emphasis) {
            emphasis--;
        } else if (node instanceof StrongEmphasis) {
            strong--;
        } else if (node instanceof Link) {
            link = null;
        }
    }

    private void addRun(String text) {
        String visible = LineBuilder.removeInvisible(text);
        if (visible.isEmpty()) {
            return;
        }
        if (!visible.isBlank()) {
            // A line of nothing but break elements, or two of them, make an empty line.
            if (lineBreaks > 1 || lineBreaks > 0 && sourceBreaks > 1) {
                endParagraph();
            }
            lineBreaks = 0;
            sourceBreaks = 0;
        }
        runs.add(new Run(visible, emphasis > 0, strong > 0, link == null ? htmlLink : link));
    }

    private void endLine() {
        if (!runs.isEmpty()) {
            lines.add(new Line(
                    runs, new Position(start.file(), start.line() + breaks, breaks == 0 ? start.column() : 1)));
            runs = new ArrayList<>();
        }
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            paragraphs.add(lines);
            lines = new ArrayList<>();
        }
    }
}

package org.undersigned.reading.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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

    private final List<Line> extractLines = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Position start;
    private List<Run> runs = new ArrayList<>();
    private int emphasis;
    private int strong;
    private String link;
    private int breaks;
    private boolean inSuperscript;

    private InlineContent(Position start) {
        this.start = start;
    }

    static List<Line> extractLines(Node block, Position start) {
        InlineContent inlineContent = new InlineContent(start);
        Node node = block.getFirstChild();
        while (node != null) {
            inlineContent.enter(node);
            node = inlineContent.advance(node);
        }
        inlineContent.endLine();
        return inlineContent.extractLines;
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
        } else if (node instanceof HtmlInline html
                && html.getLiteral().toLowerCase(Locale.ROOT).matches("</?sup>")) {
            inSuperscript = html.getLiteral().charAt(1) != '/';
        } else if (node instanceof Emphasis) {
            emphasis++;
        } else if (node instanceof StrongEmphasis) {
            strong++;
        } else if (node instanceof Link to) {
            link = to.getDestination();
        } else if (node instanceof FootnoteReference note) {
            runs.add(new Run("[%s]".formatted(note.getLabel()), false, false, "#note-" + note.getLabel()));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || isLineBreak(node)) {
            endLine();
            breaks += node instanceof HtmlInline ? 0 : 1;
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

    private static boolean isLineBreak(Node node) {
        return node instanceof HtmlInline html
                && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    private void addRun(String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, emphasis > 0, strong > 0, link));
        }
    }

    private void endLine() {
        if (!runs.isEmpty()) {
            extractLines.add(new Line(
                    runs, new Position(start.file(), start.line() + breaks, breaks == 0 ? start.column() : 1)));
            runs = new ArrayList<>();
        }
    }
}

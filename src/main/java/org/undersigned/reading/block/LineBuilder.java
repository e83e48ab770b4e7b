package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;

/**
 * Gathers the characters of a block into lines of runs. White space of any width is one plain space and never stands at
 * the ends of a line; characters that can't be seen are left out; runs that are alike are one.
 */
public final class LineBuilder {

    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Run style = Run.plain("");
    private Position start;
    private boolean appendSpace;

    /**
     * More characters of the line.
     *
     * @param as the marks that they bear, whatever its own text
     * @param at where the first of them stands
     */
    public void append(String characters, Run as, Position at) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (isWhitespace(c)) {
                appendSpace = true;
            } else if (!isInvisible(c)) {
                appendVisible(c, as, at);
            }
        }
    }

    private void appendVisible(char c, Run as, Position at) {
        boolean alike = sameStyle(style, as);
        if (appendSpace && start != null) {
            if (!alike) {
                endRun(Run.plain(""));
            }
            text.append(' ');
        }
        if (!sameStyle(style, as)) {
            endRun(as);
        }
        appendSpace = false;
        start = start == null ? at : start;
        text.append(c);
    }

    private void endRun(Run next) {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), style.emphasis(), style.strong(), style.link()));
            text.setLength(0);
        }
        style = next;
    }

    /** A space, if more words follow. */
    public void appendSpace() {
        appendSpace = true;
    }

    /** Takes back the hyphen that the words so far end in: the word goes on. */
    public void dropHyphen() {
        if (!text.isEmpty() && !appendSpace) {
            text.setLength(text.length() - 1);
        }
    }

    /** Ends the line; one without words is none. */
    public void endLine() {
        endRun(Run.plain(""));
        if (start != null) {
            lines.add(new Line(runs, start));
        }
        runs.clear();
        start = null;
        appendSpace = false;
    }

    /** Whether the line has no words so far. */
    public boolean isLineEmpty() {
        return start == null;
    }

    /** Whether there are no words so far. */
    public boolean isEmpty() {
        return start == null && lines.isEmpty();
    }

    /** The word that the run of characters so far ends in; empty where it ends in white space. */
    public String lastWord() {
        int from = text.length();
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return appendSpace ? "" : text.substring(from);
    }

    /** The lines so far; the next begin anew. */
    public List<Line> takeLines() {
        endLine();
        List<Line> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /** The lines so far as one, a table's cell; without runs where there are none. */
    public Line takeCell(Position at) {
        List<Line> taken = takeLines();
        LineBuilder cell = new LineBuilder();
        for (Line line : taken) {
            line.runs().forEach(run -> cell.append(run.text(), run, line.position()));
            cell.appendSpace = true;
        }
        List<Line> joined = cell.takeLines();
        return joined.isEmpty() ? new Line(List.of(), at) : joined.get(0);
    }

    private static boolean sameStyle(Run one, Run other) {
        return one.emphasis() == other.emphasis()
                && one.strong() == other.strong()
                && java.util.Objects.equals(one.link(), other.link());
    }

    /** Spaces that do not break, or are of another width, are spaces. */
    public static boolean isWhitespace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Soft hyphens and marks of no width or of direction. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2060'
                || c == '\0';
    }
}

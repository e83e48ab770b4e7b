package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.undersigned.letter.Finding.Position;

/**
 * Builds the lines of a block from characters. Collapses white space to one space and trims it at the ends of lines; omits
 * invisible characters; merges adjacent runs with the same style.
 */
public final class LineBuilder {

    /** So many no-break spaces are a gap between columns. */
    private static final int GAP = 3;

    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Run style = Run.plain("");
    private Position start;
    private boolean pendingSpace;
    private int length;
    private final List<Integer> breaks = new ArrayList<>();
    private int noBreakSpaces;

    /**
     * Appends characters to the line.
     *
     * @param runStyle a run with their style; its text is ignored
     * @param at the position of the first character
     */
    public void append(String characters, Run runStyle, Position at) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            noBreakSpaces = c == '\u00a0' ? noBreakSpaces + 1 : isWhitespace(c) ? noBreakSpaces : 0;
            if (noBreakSpaces == GAP) {
                appendBreak();
            } else if (isWhitespace(c)) {
                pendingSpace = true;
            } else if (!isInvisible(c)) {
                appendVisible(c, runStyle, at);
            }
        }
    }

    private void appendVisible(char c, Run runStyle, Position at) {
        boolean alike = sameStyle(style, runStyle);
        if (pendingSpace && start != null) {
            if (!alike) {
                endRun(Run.plain(""));
            }
            text.append(' ');
            length++;
        }
        if (!sameStyle(style, runStyle)) {
            endRun(runStyle);
        }
        pendingSpace = false;
        start = start == null ? at : start;
        text.append(c);
        length++;
    }

    private void endRun(Run next) {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), style.emphasis(), style.strong(), style.link()));
            text.setLength(0);
        }
        style = next;
    }

    /** Appends a space if more text follows. */
    public void appendSpace() {
        pendingSpace = true;
    }

    /** Removes the space at the end of the text. */
    public void dropSpace() {
        pendingSpace = false;
    }

    /** Appends a space, and marks a break in the line if it has text before and after. */
    public void appendBreak() {
        pendingSpace = true;
        if (length > 0 && (breaks.isEmpty() || breaks.get(breaks.size() - 1) < length)) {
            breaks.add(length);
        }
    }

    /** Removes the hyphen at the end of the text, to join the two parts of a word. */
    public void dropHyphen() {
        if (!text.isEmpty() && !pendingSpace) {
            text.setLength(text.length() - 1);
            length--;
        }
    }

    /** Ends the line; an empty one is omitted. */
    public void endLine() {
        endRun(Run.plain(""));
        if (start != null) {
            lines.add(new Line(runs, start, breaks));
        }
        runs.clear();
        breaks.clear();
        length = 0;
        start = null;
        pendingSpace = false;
    }

    /** Whether the line has no text yet. */
    public boolean isLineEmpty() {
        return start == null;
    }

    /** Whether there is no text yet. */
    public boolean isEmpty() {
        return start == null && lines.isEmpty();
    }

    /** The word at the end of the open run; empty after white space. */
    public String lastWord() {
        int from = text.length();
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return pendingSpace ? "" : text.substring(from);
    }

    /** Returns the lines and starts over. */
    public List<Line> takeLines() {
        endLine();
        List<Line> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /** Returns the lines joined to one with breaks between them, as a table cell; without runs if there is no text. Starts over. */
    public Line takeCell(Position at) {
        return join(takeLines(), at);
    }

    /** Lines joined to one with breaks between them; without runs if there is no text. */
    static Line join(List<Line> lines, Position at) {
        LineBuilder cell = new LineBuilder();
        for (Line line : lines) {
            line.runs().forEach(run -> cell.append(run.text(), run, line.position()));
            cell.appendBreak();
        }
        cell.breaks.remove((Object) cell.length);
        List<Line> joined = cell.takeLines();
        return joined.isEmpty() ? new Line(List.of(), at) : joined.get(0);
    }

    private static boolean sameStyle(Run one, Run other) {
        return one.emphasis() == other.emphasis()
                && one.strong() == other.strong()
                && Objects.equals(one.link(), other.link());
    }

    /** Whether a character is white space; includes no-break spaces and spaces of other widths. */
    public static boolean isWhitespace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a character is a soft hyphen, of zero width, a directional mark, or a control character. */
    static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c < ' ' && !Character.isWhitespace(c)
                || c == '\u007f';
    }

    /** The characters without those that are invisible. */
    static String removeInvisible(String characters) {
        return characters.chars().noneMatch(c -> isInvisible((char) c))
                ? characters
                : characters
                        .chars()
                        .filter(c -> !isInvisible((char) c))
                        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                        .toString();
    }
}

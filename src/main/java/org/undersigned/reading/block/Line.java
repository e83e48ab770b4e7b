package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;

/** One line of a block, with its place in the file. */
public record Line(List<Run> runs, Position position) {

    public Line {
        runs = List.copyOf(runs);
    }

    /** The line without its marks. */
    public String text() {
        return rawText().strip();
    }

    private String rawText() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** What stands before a place inside a line, and what behind it. */
    public record Parts(Line before, Line after) {}

    /** This line parted at a {@code char} of its {@link #text}. */
    public Parts split(int at) {
        String joined = rawText();
        int left = joined.length() - joined.stripLeading().length() + at;
        List<Run> before = new ArrayList<>();
        List<Run> after = new ArrayList<>();
        for (Run run : runs) {
            int length = run.text().length();
            int cut = Math.max(0, Math.min(left, length));
            if (cut > 0) {
                before.add(new Run(run.text().substring(0, cut), run.emphasis(), run.strong(), run.link()));
            }
            if (cut < length) {
                after.add(new Run(run.text().substring(cut), run.emphasis(), run.strong(), run.link()));
            }
            left -= length;
        }
        Position behind = new Position(position.file(), position.line(), position.column() + at);
        return new Parts(new Line(before, position), new Line(after, behind));
    }

    /** Whether its first words are strongly emphasised and others are not: "<b>Ana Ruiz</b> / teacher". */
    public boolean leads() {
        return !runs.isEmpty() && runs.get(0).strong() && !marked();
    }

    public boolean blank() {
        return text().isEmpty();
    }

    /** Whether there is nothing on it but spaces that don't break a line, as page generators leave them. */
    boolean isOnlyWhitespace() {
        return !blank() && text().codePoints().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** Whether every word of it is emphasised. */
    public boolean marked() {
        return !blank()
                && runs.stream().allMatch(run -> run.marked() || run.text().isBlank());
    }
}

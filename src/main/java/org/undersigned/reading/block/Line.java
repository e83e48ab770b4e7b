package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;

/**
 * One line of a block, with its position in the file.
 *
 * @param breaks the offsets in the text at which a table cell has line breaks, or a line has tabs
 */
public record Line(List<Run> runs, Position position, List<Integer> breaks) {

    /** The blanks between the columns of a line: a tab, or three spaces. */
    public static final Pattern COLUMN_GAP = Pattern.compile("[ \\u00a0]*\\t[\\t \\u00a0]*|[ \\u00a0]{3,}");

    public Line {
        runs = List.copyOf(runs);
        breaks = List.copyOf(breaks);
    }

    /** A line without breaks. */
    public Line(List<Run> runs, Position position) {
        this(runs, position, List.of());
    }

    /** One line of several, at the position of the first. */
    public static Line join(List<Line> lines, String separator) {
        List<Run> runs = new ArrayList<>();
        for (Line line : lines) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain(separator));
            }
            runs.addAll(line.runs());
        }
        return new Line(runs, lines.get(0).position());
    }

    /** The parts of the text between its breaks, without empty ones. */
    public List<String> parts() {
        String text = text();
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at : breaks) {
            parts.add(text.substring(from, Math.min(at, text.length())).strip());
            from = Math.min(at, text.length());
        }
        parts.add(text.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** The text without markup and surrounding white space. */
    public String text() {
        return rawText().strip();
    }

    private String rawText() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The parts of a line before and after an offset. */
    public record LineSplit(Line before, Line after) {}

    /** Splits the line at a {@code char} offset in its {@link #text}. */
    public LineSplit split(int at) {
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
        Position splitAt = new Position(position.file(), position.line(), position.column() + at);
        return new LineSplit(new Line(before, position), new Line(after, splitAt));
    }

    /** The line without its first characters, at the same position in the file, so that it is known as the same line. */
    public Line withoutStart(int characters) {
        List<Integer> rest =
                breaks.stream().map(at -> at - characters).filter(at -> at > 0).toList();
        return new Line(split(characters).after().runs(), position, rest);
    }

    /** The lines of words that occur in this line one after the other; empty if one does not occur. */
    public List<Line> cut(List<String> parts) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (String part : parts) {
            int at = text().indexOf(part, from);
            if (at < 0) {
                return List.of();
            }
            from = at + part.length();
            Line rest = at == 0 ? this : split(at).after();
            lines.add(
                    part.length() < rest.text().length()
                            ? rest.split(part.length()).before()
                            : rest);
        }
        return lines;
    }

    /** The words in bold at the start of the line. */
    public String strongLead() {
        StringBuilder lead = new StringBuilder();
        for (Run run : runs) {
            if (!run.strong() && !run.text().isBlank()) {
                break;
            }
            lead.append(run.text());
        }
        return lead.toString().strip();
    }

    /** Whether its first words are strong and others are not: "<b>Ana Ruiz</b> / teacher". */
    public boolean startsStrong() {
        return !runs.isEmpty() && runs.get(0).strong() && !isEmphasized();
    }

    public boolean blank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    /** Whether it has only no-break spaces, as page generators leave them. */
    boolean isOnlyWhitespace() {
        return !blank() && runs.stream().allMatch(Line::isWhitespace);
    }

    private static boolean isWhitespace(Run run) {
        return run.text().codePoints().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** Whether all of its text is emphasised. */
    public boolean isEmphasized() {
        return !blank()
                && runs.stream()
                        .allMatch(run -> run.isEmphasized() || run.text().isBlank() || isWhitespace(run));
    }

    /** Whether all words are in italics; true if there are none. */
    public boolean isItalic() {
        return runs.stream().allMatch(run -> run.emphasis() || run.text().isBlank());
    }
}

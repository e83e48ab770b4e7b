package org.undersigned.reading.structure.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;

/** Removes the marks of notes from headings: links to notes, and "[1]" or a raised number behind the last word. */
public final class NoteReferences {

    private static final Pattern FINAL_MARK =
            Pattern.compile("(?<=[\\p{L}.?!»”)])\\s?\\[\\d{1,3}\\]$|(?<=\\p{L}{3})[¹²³⁰-⁹]{1,3}$");

    private NoteReferences() {}

    public static Block remove(Block heading) {
        List<Line> lines = new ArrayList<>();
        for (Line line : heading.lines()) {
            List<Run> runs = line.runs().stream()
                    .filter(run -> run.link() == null || !run.link().startsWith("#note-"))
                    .toList();
            lines.add(withoutFinalMark(new Line(runs, line.position())));
        }
        return lines.stream().allMatch(Line::blank) ? heading : heading.withLines(lines);
    }

    private static Line withoutFinalMark(Line line) {
        Matcher mark = FINAL_MARK.matcher(line.text());
        return mark.find() && mark.start() > 0 ? line.split(mark.start()).before() : line;
    }
}

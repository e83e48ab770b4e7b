package org.undersigned.reading.block;

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
        return runs.stream().map(Run::text).collect(Collectors.joining()).strip();
    }

    public boolean blank() {
        return text().isEmpty();
    }

    /** Whether every word of it is emphasised. */
    public boolean marked() {
        return !blank()
                && runs.stream().allMatch(run -> run.marked() || run.text().isBlank());
    }
}

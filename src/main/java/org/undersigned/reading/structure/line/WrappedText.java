package org.undersigned.reading.structure.line;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** Tells the lines of wrapped text, which are of one width, from lines that their author broke. */
public final class WrappedText {

    private static final int MIN_WIDTH = 50;

    private WrappedText() {}

    /** Whether the lines of a paragraph are of one width, as wrapped text has them and lists of names do not. */
    public static boolean isWrapped(Block block) {
        List<Line> lines = block.lines();
        int longest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        return lines.size() == 1
                || longest >= MIN_WIDTH
                        && lines.subList(0, lines.size() - 1).stream()
                                .allMatch(line -> line.text().length() * 10 >= longest * 7);
    }

    /** The lines of a block as one. */
    public static Line join(Block block) {
        if (block.lines().size() == 1) {
            return block.lines().get(0);
        }
        return Line.join(block.lines(), " ");
    }
}

package org.undersigned.reading.block;

import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;

/**
 * A block of the file: its lines as they were broken.
 *
 * @param level of a heading 1 to 6, else 0
 * @param list which list an item belongs to, from 1; 0 where it is no item
 */
public record Block(Kind kind, int level, int list, List<Line> lines) {

    public Block {
        lines = List.copyOf(lines);
    }

    /** What the file's marks make of a block. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTATION,
        ROW
    }

    public Position position() {
        return lines.get(0).position();
    }

    /** Its last line's number. */
    public int lastLine() {
        return lines.get(lines.size() - 1).position().line();
    }

    /** Its words as one line. */
    public String text() {
        return lines.stream().map(Line::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether every word of it is emphasised. */
    public boolean marked() {
        return lines.stream().allMatch(Line::marked);
    }
}

package org.undersigned.reading.block;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;

/**
 * A block of the file: its lines as they were broken.
 *
 * @param level of a heading 1 to 6; of a table's row 1 where it heads the columns; else 0
 * @param list which list an item, or which table a row belongs to, from 1; else 0
 * @param marker the bullet or number of an item as written ("-", "3."), the label of a note ("1"); else {@code null}
 * @param lines of a row its cells, the empty ones too
 */
public record Block(Kind kind, int level, int list, String marker, List<Line> lines) {

    public Block {
        lines = List.copyOf(lines);
    }

    /** What the file's marks make of a block. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTATION,
        /** A footnote's or an endnote's words. */
        NOTE,
        ROW,
        /** Lines that the file marks as they are: fenced, preformatted. */
        LITERAL,
        /** A line drawn across the page. */
        RULE
    }

    /** These lines of it, as a block of the same kind. */
    public Block with(List<Line> some) {
        return new Block(kind, level, list, marker, some);
    }

    /** The blocks without lines that have only spaces on them, and without those that have no other line. */
    public static List<Block> worded(List<Block> blocks) {
        return blocks.stream().flatMap(Block::worded).toList();
    }

    private Stream<Block> worded() {
        if (kind == Kind.ROW || lines.stream().noneMatch(Line::isOnlyWhitespace)) {
            return Stream.of(this);
        }
        List<Line> words =
                lines.stream().filter(line -> !line.isOnlyWhitespace()).toList();
        return words.isEmpty() ? Stream.empty() : Stream.of(with(words));
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
        return lines.size() == 1
                ? lines.get(0).text()
                : lines.stream().map(Line::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether every word of it is emphasised. */
    public boolean marked() {
        return lines.stream().allMatch(Line::marked);
    }
}

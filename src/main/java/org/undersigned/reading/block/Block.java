package org.undersigned.reading.block;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;

/**
 * A block of a document, with its original line breaks.
 *
 * @param level the level of a heading, 1 to 6; 1 for a table's header row; else 0
 * @param list the number of an item's list or of a row's table, from 1; else 0
 * @param marker the bullet or number of an item as written ("-", "3."), {@code null} for its second paragraph; the label of a note ("1"); else {@code null}
 * @param lines the lines; the cells of a row, empty ones included
 */
public record Block(Kind kind, int level, int list, String marker, List<Line> lines) {

    private static final int LOWEST_LEVEL = 6;

    public Block {
        lines = List.copyOf(lines);
    }

    /** The type of a block by its markup. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTATION,
        /** The text of a footnote or endnote. */
        NOTE,
        ROW,
        /** A fenced code block or preformatted text. */
        LITERAL,
        /** A horizontal rule. */
        RULE,
        /** The alternative text of an image, or its caption. */
        IMAGE,
        /** Text of a web page outside its content: menus, forms, footers. */
        OUTSIDE
    }

    /** A horizontal rule. */
    public static Block rule(Position at) {
        return new Block(Kind.RULE, 0, 0, null, List.of(new Line(List.of(), at)));
    }

    /** A heading of the lowest rank, as the label above some names of a list is. */
    public static Block label(List<Line> lines) {
        return new Block(Kind.HEADING, LOWEST_LEVEL, 0, null, lines);
    }

    /** A block of the same kind with other lines. */
    public Block withLines(List<Line> other) {
        return new Block(kind, level, list, marker, other);
    }

    /** Words of an item behind its marker, as it is written: "1) The piers". */
    public List<Run> behindMarker(List<Run> words) {
        return Stream.concat(Stream.of(Run.plain(marker + " ")), words.stream()).toList();
    }

    /** Removes lines that have only no-break spaces, and blocks without other lines. */
    public static List<Block> withoutBlankLines(List<Block> blocks) {
        return blocks.stream().flatMap(Block::withoutBlankLines).toList();
    }

    private Stream<Block> withoutBlankLines() {
        if (kind == Kind.ROW || lines.stream().noneMatch(Line::isOnlyWhitespace)) {
            return Stream.of(this);
        }
        List<Line> words =
                lines.stream().filter(line -> !line.isOnlyWhitespace()).toList();
        return words.isEmpty() ? Stream.empty() : Stream.of(withLines(words));
    }

    public Position position() {
        return lines.get(0).position();
    }

    /** The number of its last line. */
    public int lastLine() {
        return lines.get(lines.size() - 1).position().line();
    }

    /** Whether it is text, not an image or outside the content. */
    public boolean hasText() {
        return kind != Kind.IMAGE && kind != Kind.OUTSIDE;
    }

    /** The lines of blocks, each on a line. */
    public static String textOf(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines.stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /** Its text as one line. */
    public String text() {
        return lines.size() == 1
                ? lines.get(0).text()
                : lines.stream().map(Line::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether all of its text is emphasised. */
    public boolean isEmphasized() {
        return lines.stream().allMatch(Line::isEmphasized);
    }
}

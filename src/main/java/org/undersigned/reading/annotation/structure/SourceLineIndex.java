package org.undersigned.reading.annotation.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.annotation.quote.QuoteResolver.TextRange;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** The lines of the letter's file as one text, in which quotes are found. */
final class SourceLineIndex {

    private final List<Block> blocks;
    private final String text;
    private final Set<String> files;

    SourceLineIndex(List<Block> blocks) {
        this.blocks = blocks;
        this.text = Block.textOf(blocks);
        this.files = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> line.position().file())
                .collect(Collectors.toSet());
    }

    /** Whether a position is in the letter's file, or nowhere in particular. */
    boolean has(Position position) {
        return position.equals(Position.NOWHERE) || files.contains(position.file());
    }

    String text() {
        return text;
    }

    /** The parts of lines that are in a range. */
    List<Line> linesIn(TextRange range) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (Block block : blocks) {
            for (Line line : block.lines()) {
                int length = line.text().length();
                int from = Math.max(0, range.from() - at);
                int to = Math.min(length, range.to() - at);
                if (from < to) {
                    lines.add(part(line, from, to, length));
                }
                at += length + 1;
            }
        }
        return lines;
    }

    private static Line part(Line line, int from, int to, int length) {
        Line begun = to < length ? line.split(to).before() : line;
        return from > 0 ? begun.split(from).after() : begun;
    }

    /** The offset of words in the lines at a position; behind everything if they have none of them. */
    int offset(Position position, String words) {
        int at = 0;
        for (Block block : blocks) {
            for (Line line : block.lines()) {
                int found = line.position().equals(position) ? line.text().indexOf(words) : -1;
                if (found >= 0) {
                    return at + found;
                }
                at += line.text().length() + 1;
            }
        }
        return text.length();
    }

    /** The blocks, one of which is divided before a character. The cells of a row stay together. */
    List<Block> divide(int before) {
        List<Block> divided = new ArrayList<>();
        int at = 0;
        for (Block block : blocks) {
            int length = Block.textOf(List.of(block)).length();
            boolean inside = before > at && before < at + length && block.kind() != Block.Kind.ROW;
            if (inside) {
                divide(block, before - at, divided);
            } else {
                divided.add(block);
            }
            at += block.lines().isEmpty() ? 0 : length + 1;
        }
        return divided;
    }

    private static void divide(Block block, int before, List<Block> divided) {
        List<Line> above = new ArrayList<>();
        List<Line> below = new ArrayList<>();
        int at = 0;
        for (Line line : block.lines()) {
            int length = line.text().length();
            if (at >= before) {
                below.add(line);
            } else if (at + length <= before) {
                above.add(line);
            } else {
                Line.LineSplit split = line.split(before - at);
                above.add(split.before());
                below.add(split.after());
            }
            at += length + 1;
        }
        divided.add(block.withLines(above));
        if (!below.isEmpty()) {
            divided.add(block.withLines(below));
        }
    }

    /** The number of blocks that begin before a character. */
    int blocksBefore(int character) {
        int at = 0;
        int count = 0;
        for (Block block : blocks) {
            if (at >= character) {
                return count;
            }
            count++;
            at += block.lines().isEmpty() ? 0 : Block.textOf(List.of(block)).length() + 1;
        }
        return count;
    }
}

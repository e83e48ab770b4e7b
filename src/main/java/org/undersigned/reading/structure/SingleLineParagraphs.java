package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.line.SentenceHeuristics;

/** Splits blocks that were written with one line per paragraph and no blank lines between. */
final class SingleLineParagraphs {

    /** Editors don't break lines so late: a longer line is a paragraph. */
    private static final int MIN_PARAGRAPH_LENGTH = 160;

    private static final int MIN_PARAGRAPHS = 2;

    private SingleLineParagraphs() {}

    static List<Block> split(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        long elsewhere = blocks.stream().filter(SentenceHeuristics::isProse).count();
        for (Block block : blocks) {
            if (hasOneLinePerParagraph(block, elsewhere)) {
                splitBlock(block, result);
            } else {
                result.add(block);
            }
        }
        return result;
    }

    /** If blank lines separate most paragraphs, the lines of a block are only lines. */
    private static boolean hasOneLinePerParagraph(Block block, long elsewhere) {
        long lines = block.kind() == Block.Kind.PARAGRAPH
                ? block.lines().stream()
                        .filter(SingleLineParagraphs::isParagraph)
                        .count()
                : 0;
        return lines >= MIN_PARAGRAPHS && lines >= elsewhere;
    }

    private static boolean isParagraph(Line line) {
        return line.text().length() > MIN_PARAGRAPH_LENGTH && SentenceHeuristics.isProse(line.text());
    }

    /** Each line of prose becomes a block; other consecutive lines, such as names, stay together. */
    private static void splitBlock(Block block, List<Block> result) {
        List<Line> otherLines = new ArrayList<>();
        for (Line line : block.lines()) {
            boolean prose = isParagraph(line)
                    || SentenceHeuristics.isProse(line.text()) && SentenceHeuristics.endsAsSentence(line.text());
            if (prose && !otherLines.isEmpty()) {
                result.add(block.withLines(otherLines));
                otherLines.clear();
            }
            if (prose) {
                result.add(block.withLines(List.of(line)));
            } else {
                otherLines.add(line);
            }
        }
        if (!otherLines.isEmpty()) {
            result.add(block.withLines(otherLines));
        }
    }
}

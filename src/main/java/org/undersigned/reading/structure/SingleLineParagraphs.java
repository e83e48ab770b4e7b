package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.line.SentenceHeuristics;

/** Parts what was written with one line a paragraph and no blank line between them. */
final class SingleLineParagraphs {

    /** No editor breaks lines so late: a longer one is a paragraph by itself. */
    private static final int MIN_PARAGRAPH_LENGTH = 160;

    private static final int MIN_PARAGRAPHS = 2;

    private SingleLineParagraphs() {}

    static List<Block> split(List<Block> blocks) {
        List<Block> parted = new ArrayList<>();
        long elsewhere = blocks.stream().filter(SentenceHeuristics::isProse).count();
        for (Block block : blocks) {
            if (hasOneLinePerParagraph(block, elsewhere)) {
                splitBlock(block, parted);
            } else {
                parted.add(block);
            }
        }
        return parted;
    }

    /** Where blank lines part most paragraphs, a line that ends within one is only a line. */
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

    /** Each line of prose is a block; lines between them that are none, such as names, stay together. */
    private static void splitBlock(Block block, List<Block> parted) {
        List<Line> short_ = new ArrayList<>();
        for (Line line : block.lines()) {
            boolean prose = isParagraph(line)
                    || SentenceHeuristics.isProse(line.text()) && SentenceHeuristics.endsAsSentence(line.text());
            if (prose && !short_.isEmpty()) {
                parted.add(block.with(short_));
                short_.clear();
            }
            if (prose) {
                parted.add(block.with(List.of(line)));
            } else {
                short_.add(line);
            }
        }
        if (!short_.isEmpty()) {
            parted.add(block.with(short_));
        }
    }
}

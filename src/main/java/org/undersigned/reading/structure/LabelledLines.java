package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Splits a paragraph at its line "To: …" in a text without blank lines: the title above it and the body below it are
 * blocks of their own.
 */
final class LabelledLines {

    /** The most lines above the label. */
    private static final int MAX_ABOVE = 3;

    /** A longer line is no name of a recipient. */
    private static final int MAX_LENGTH = 200;

    private LabelledLines() {}

    static List<Block> split(List<Block> blocks, StructureLexicon lexicon) {
        List<Block> result = new ArrayList<>();
        boolean below = false;
        for (Block block : blocks) {
            List<Line> lines = block.lines();
            int label = !below && block.kind() == Block.Kind.PARAGRAPH ? indexOfLabel(lines, lexicon) : -1;
            below |= label >= 0 || SentenceHeuristics.isProse(block);
            if (label < 0) {
                result.add(block);
                continue;
            }
            boolean titled = label > 0
                    && lexicon.startsAsTitle(lines.get(0).text())
                    && lines.subList(1, label).stream()
                            .noneMatch(line -> line.text().contains(": "));
            boolean body = label + 1 < lines.size() && startsBody(lines.get(label + 1), lexicon);
            int from = titled ? label : 0;
            int to = body ? label + 1 : lines.size();
            if (from > 0) {
                result.add(block.withLines(lines.subList(0, from)));
            }
            result.add(block.withLines(lines.subList(from, to)));
            if (to < lines.size()) {
                result.add(block.withLines(lines.subList(to, lines.size())));
            }
        }
        return result;
    }

    private static int indexOfLabel(List<Line> lines, StructureLexicon lexicon) {
        for (int i = 0; i < Math.min(lines.size(), MAX_ABOVE + 1); i++) {
            String text = lines.get(i).text();
            boolean labelled = text.length() <= MAX_LENGTH
                    && lexicon.textAfterLabel("to", text)
                            .filter(words -> !words.isEmpty() && !SentenceHeuristics.endsAsSentence(words))
                            .isPresent();
            if (labelled) {
                return i;
            }
        }
        return -1;
    }

    /** A line of prose that ends as a sentence, or has a word of a clause, is no further recipient. */
    private static boolean startsBody(Line line, StructureLexicon lexicon) {
        String text = line.text();
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && SentenceHeuristics.isProse(text)
                && (SentenceHeuristics.endsAsSentence(text)
                        || WhitespaceTokenizer.tokenize(text).stream()
                                .anyMatch(word -> lexicon.matches("clauseWords", word)));
    }
}

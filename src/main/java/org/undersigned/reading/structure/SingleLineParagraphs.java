package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.LineEvidence;

/** Splits blocks that were written with one line per paragraph and no blank lines between. */
final class SingleLineParagraphs {

    /** Editors don't break lines so late: a longer line is a paragraph. */
    private static final int MIN_PARAGRAPH_LENGTH = 160;

    static final int MIN_PARAGRAPHS = 2;

    /** The fewest commas or semicolons of a line that lists names. */
    private static final int MIN_MARKS = 5;

    /** The most words of a line above paragraphs. */
    private static final int MAX_HEADING_WORDS = 11;

    private SingleLineParagraphs() {}

    static List<Block> split(List<Block> blocks, StructureLexicon lexicon) {
        List<Block> result = new ArrayList<>();
        long elsewhere = blocks.stream().filter(SentenceHeuristics::isProse).count();
        Map<Integer, Long> headed = blocks.stream()
                .filter(SingleLineParagraphs::headsParagraphs)
                .collect(Collectors.groupingBy(Block::list, Collectors.counting()));
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.ITEM
                    && block.lines().stream().skip(1).anyMatch(line -> isClosing(line, lexicon))) {
                splitItem(block, lexicon, result);
            } else if (headed.getOrDefault(block.list(), 0L) > 1 && headsParagraphs(block)) {
                splitHeaded(block, result);
            } else if (hasOneLinePerParagraph(block, elsewhere)) {
                splitBlock(block, new LineEvidence(lexicon), result);
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static boolean isClosing(Line line, StructureLexicon lexicon) {
        return lexicon.matches("closings", line.text()) || lexicon.isExtendedClosing(line.text());
    }

    /** The last item ran on into the end of the letter: its first line is the item, and the closing begins a block. */
    private static void splitItem(Block item, StructureLexicon lexicon, List<Block> result) {
        List<Line> lines = item.lines();
        result.add(item.withLines(lines.subList(0, 1)));
        int at = 1;
        while (!isClosing(lines.get(at), lexicon)) {
            result.add(paragraph(lines.get(at)));
            at++;
        }
        result.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, lines.subList(at, lines.size())));
    }

    /** "1) The piers" above lines that are paragraphs each: the number is that of a heading, not of an item. */
    private static boolean headsParagraphs(Block block) {
        String first = block.lines().isEmpty() ? "" : block.lines().get(0).text();
        return block.kind() == Block.Kind.ITEM
                && block.marker() != null
                && Character.isLetterOrDigit(block.marker().codePointAt(0))
                && block.lines().size() > 1
                && !SentenceHeuristics.endsAsSentence(first)
                && WhitespaceTokenizer.tokenize(first).size() <= MAX_HEADING_WORDS
                && block.lines().stream().skip(1).anyMatch(SingleLineParagraphs::isParagraph)
                && block.lines().stream()
                        .skip(1)
                        .allMatch(line -> Character.isUpperCase(line.text().codePointAt(0)));
    }

    private static void splitHeaded(Block item, List<Block> result) {
        List<Run> heading = item.behindMarker(item.lines().get(0).runs());
        result.add(paragraph(new Line(heading, item.position())));
        item.lines().stream().skip(1).map(SingleLineParagraphs::paragraph).forEach(result::add);
    }

    private static Block paragraph(Line line) {
        return new Block(Block.Kind.PARAGRAPH, 0, 0, null, List.of(line));
    }

    /** If blank lines separate most paragraphs, the lines of a block are only lines. */
    private static boolean hasOneLinePerParagraph(Block block, long elsewhere) {
        long lines = block.kind() == Block.Kind.PARAGRAPH
                ? block.lines().stream()
                        .filter(SingleLineParagraphs::isParagraph)
                        .count()
                : 0;
        return lines >= elsewhere && (lines >= MIN_PARAGRAPHS || lines == 1 && hasShortLines(block));
    }

    /** One line of prose between a date and names is no wrapped text. */
    private static boolean hasShortLines(Block block) {
        return block.lines().size() > MIN_PARAGRAPHS
                && block.lines().stream()
                        .filter(line -> !isParagraph(line))
                        .allMatch(line -> line.text().length() * 2 < MIN_PARAGRAPH_LENGTH);
    }

    /** Whether a line is too long to be one of a paragraph that is broken into lines. */
    static boolean isLong(Line line) {
        return line.text().length() > MIN_PARAGRAPH_LENGTH;
    }

    private static boolean isParagraph(Line line) {
        return isLong(line) && SentenceHeuristics.isProse(line.text());
    }

    /** "Ana Ruiz, Tom Lind, … and Eva Paz": a long line of many parts, which is not cut off behind a comma. */
    private static boolean listsNames(Line line) {
        return isLong(line)
                && countMarks(line.text()) >= MIN_MARKS
                && !line.text().endsWith(",");
    }

    private static long countMarks(String text) {
        return text.chars().filter(c -> c == ',' || c == ';').count();
    }

    /** Each line of prose or of many names becomes a block; other consecutive lines, such as names, stay together. */
    private static void splitBlock(Block block, LineEvidence evidence, List<Block> result) {
        List<Line> otherLines = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            Line line = block.lines().get(i);
            String below =
                    i + 1 < block.lines().size() ? block.lines().get(i + 1).text() : "";
            boolean prose = (isParagraph(line)
                            || SentenceHeuristics.isProse(line.text())
                                    && SentenceHeuristics.endsAsSentence(line.text()))
                    && !evidence.isName(line);
            boolean apart = prose || listsNames(line) && countMarks(below) < 2;
            if (apart && !otherLines.isEmpty()) {
                result.add(block.withLines(otherLines));
                otherLines.clear();
            }
            if (apart) {
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

package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.opener.OpenerParser;

/** Reads an address that stands below the letter as part of the opener: "Addressed to:", "To the Minister of Health". */
record TrailingAddress(StructureLexicon lexicon, OpenerParser openerParser, FindingCollector findings) {

    private static final int MAX_BLOCKS = 5;
    private static final int MAX_LINES = 12;
    private static final int MAX_WORDS = 14;

    /** With so many lines, label included, one may be a building. */
    private static final int MIN_DOUBTFUL = 4;

    private static final Pattern REMARK = Pattern.compile("\\s[–—-]\\s.*$");

    /** Removes the address from the end of the blocks, if the opener has none. */
    void take(List<Block> blocks) {
        if (openerParser.hasAddress() || blocks.stream().noneMatch(SentenceHeuristics::isProse)) {
            return;
        }
        boolean closed = blocks.stream().anyMatch(this::isClosing);
        int count = 0;
        int start = -1;
        for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - MAX_BLOCKS); i--) {
            Block block = blocks.get(i);
            count += block.lines().size();
            if (count > MAX_LINES || !isShort(block)) {
                break;
            }
            start = !block.lines().isEmpty()
                            && startsAddress(block.lines().get(0).text(), closed)
                    ? i
                    : start;
        }
        if (start >= 0) {
            List<Line> lines = new ArrayList<>();
            blocks.subList(start, blocks.size()).forEach(block -> lines.addAll(block.lines()));
            blocks.subList(start, blocks.size()).clear();
            parse(lines);
        }
    }

    /** Parses the lines above the street, and a day with a remark: "3.5.2031 — before the harvest". */
    private void parse(List<Line> lines) {
        List<Line> names = new ArrayList<>();
        for (Line line : lines) {
            Optional<LetterDate> date =
                    DateLineParser.parse(REMARK.matcher(line.text()).replaceFirst(""), lexicon);
            date.ifPresent(openerParser::setDate);
            boolean street = line.text().chars().anyMatch(Character::isDigit);
            if (date.isEmpty() && street && !names.isEmpty()) {
                break;
            }
            if (date.isEmpty()) {
                names.add(line);
            }
        }
        openerParser.parse(new Block(Block.Kind.PARAGRAPH, 0, 0, null, names));
        if (names.size() >= MIN_DOUBTFUL) {
            findings.add(
                    FindingCode.RECIPIENTS_UNCERTAIN,
                    names.get(0).position(),
                    "the lines below the letter are read as its address, up to the street",
                    "Put the address above the letter.");
        }
    }

    private static boolean isShort(Block block) {
        return (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING)
                && block.lines().stream()
                        .allMatch(line ->
                                WhitespaceTokenizer.tokenize(line.text()).size() <= MAX_WORDS
                                        && !SentenceHeuristics.isProse(line.text())
                                        && !SentenceHeuristics.isSentence(line.text()));
    }

    private boolean isClosing(Block block) {
        return isShort(block) && lexicon.startsWith("closings", block.text());
    }

    /**
     * Whether a line names recipients.
     *
     * @param closed whether a closing stands above: then only a label or an honorific does ("To the Honourable"), because
     *     names sign "for the Committee"
     */
    private boolean startsAddress(String text, boolean closed) {
        return lexicon.textAfterLabel("to", text).isPresent()
                || closed
                        && lexicon.textAfterPhrase("to", text)
                                .filter(this::startsWithHonorific)
                                .isPresent()
                        && !lexicon.startsWith("behalf", text)
                        && !lexicon.startsWith("proxies", text)
                || !closed
                        && !lexicon.startsWith("behalf", text)
                        && lexicon.textAfterPhrase("to", text)
                                .filter(openerParser::namesRecipient)
                                .isPresent();
    }

    /** "Excmo. Sr.", "the Honourable": an honorific with a capital, behind an article or none. */
    private boolean startsWithHonorific(String words) {
        return WhitespaceTokenizer.tokenize(words).stream()
                .filter(word -> !lexicon.matches("articles", word))
                .findFirst()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)) && lexicon.isHonorific(word))
                .isPresent();
    }
}

package org.undersigned.reading.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.omission.OmissionFindings;
import org.undersigned.reading.structure.opener.salutation.SalutationDetector;

/**
 * Removes a note that forwards the letter: it speaks of the letter below, and a rule parts it from "An open letter to:" or
 * "To the Harbour Board:". A mail that forwards a letter needs not say so: the letter has a date and a salutation of its own.
 */
final class CoveringNote {

    /** The most blocks from the rule to the head of the letter. */
    private static final int MAX_HEAD_BLOCKS = 4;

    private static final int MAX_HEAD_WORDS = 15;
    private static final int MIN_PROSE_BELOW = 2;

    /** The most blocks of an address from the date of a forwarded letter to its salutation. */
    private static final int MAX_ADDRESS_BLOCKS = 6;

    /** A date, an address of two lines and a salutation. */
    private static final int MIN_HEAD_LINES = 4;

    /** The most rules below which a letter is looked for. */
    private static final int MAX_RULES = 20;

    private static final Pattern FROM = Pattern.compile("(?:From|Von|De|Da|От): \\S.*");

    private final StructureLexicon lexicon;
    private final LetterAnnouncements announcements;
    private final FindingCollector findings;

    CoveringNote(StructureLexicon lexicon, FindingCollector findings) {
        this.lexicon = lexicon;
        this.announcements = new LetterAnnouncements(lexicon);
        this.findings = findings;
    }

    List<Block> remove(List<Block> blocks) {
        int start = findStart(blocks);
        if (start == 0) {
            return blocks;
        }
        OmissionFindings.reportAround("above", blocks.subList(0, start), findings);
        return blocks.subList(start, blocks.size());
    }

    /** The first block of the letter; 0 if there is no such note. */
    private int findStart(List<Block> blocks) {
        boolean announced = false;
        boolean mailed = false;
        boolean noted = false;
        int tried = 0;
        for (int i = 0; i < blocks.size() && !isTitle(blocks.get(i)); i++) {
            announced |= announcements.speaksOfLetterBelow(blocks.get(i));
            mailed |= blocks.get(i).lines().stream()
                    .anyMatch(line -> FROM.matcher(line.text()).matches());
            List<Block> below = blocks.subList(i + 1, blocks.size());
            noted |= mailed && SentenceHeuristics.isProse(blocks.get(i));
            if (blocks.get(i).kind() == Block.Kind.RULE
                    && (announced && startsWithHead(below) || noted && startsWithDateAndAddress(below))
                    && tried++ < MAX_RULES
                    && isLetter(below, blocks.subList(0, i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "Open letter to the Harbour Board": the letter has begun. */
    private boolean isTitle(Block block) {
        return block.hasText() && block.lines().size() == 1 && SentenceHeuristics.isTitle(block.text(), lexicon);
    }

    private boolean startsWithHead(List<Block> below) {
        return below.stream()
                .limit(MAX_HEAD_BLOCKS)
                .filter(block -> block.kind() != Block.Kind.RULE && block.hasText())
                .anyMatch(block -> isHead(block.lines().get(0).text()));
    }

    /** "4 March 2031", an address, and "Dear Minister," */
    private boolean startsWithDateAndAddress(List<Block> below) {
        List<Block> head = below.stream().limit(MAX_ADDRESS_BLOCKS).toList();
        List<Block> address = head.stream()
                .takeWhile(block -> !SentenceHeuristics.isProse(block))
                .toList();
        return !head.isEmpty()
                && new DateLines(lexicon).isDateLine(head.get(0))
                && new SalutationDetector(lexicon).detect(address) != null
                && address.stream().mapToInt(block -> block.lines().size()).sum() >= MIN_HEAD_LINES;
    }

    /** "An open letter to:", "To the Harbour Board:" */
    private boolean isHead(String text) {
        String to = lexicon.stripPreposition(text);
        boolean addressed = !to.equals(text)
                && Character.isUpperCase(lexicon.stripArticle(to).codePointAt(0))
                && !SentenceHeuristics.isProse(text);
        return text.endsWith(":")
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_HEAD_WORDS
                && (addressed || lexicon.startsAsTitle(text));
    }

    /** Whether there is prose below the rule, and no less than above it. */
    private static boolean isLetter(List<Block> below, List<Block> above) {
        return below.stream().filter(SentenceHeuristics::isProse).count() >= MIN_PROSE_BELOW
                && SentenceHeuristics.proseLength(above) <= SentenceHeuristics.proseLength(below);
    }
}

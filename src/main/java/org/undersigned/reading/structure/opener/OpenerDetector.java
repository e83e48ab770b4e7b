package org.undersigned.reading.structure.opener;

import java.util.List;
import java.util.Locale;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.body.HeadingDetector;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.ItemMarkers;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.opener.salutation.SalutationDetector;

/** Detects where the opener of a letter begins and where the body begins. */
public final class OpenerDetector {

    /** The most blocks between the top of a letterhead and the salutation. */
    private static final int MAX_LETTERHEAD_BLOCKS = 10;

    private static final int MAX_HEAD_LINES = 4;

    private final List<Block> blocks;
    private final StructureLexicon lexicon;
    private final OpenerParser openerParser;

    /** The title that the front matter states; {@code null} if it has none. */
    private final String title;

    /** The number of characters of prose before each block, and before the end. */
    private final int[] proseBefore;

    public OpenerDetector(List<Block> blocks, StructureLexicon lexicon, OpenerParser openerParser, String title) {
        this.title = title;
        this.blocks = blocks;
        this.lexicon = lexicon;
        this.openerParser = openerParser;
        this.proseBefore = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            proseBefore[i + 1] = proseBefore[i] + proseLength(blocks.get(i));
        }
    }

    /** Discards a salutation with more prose above than below it, or in the middle of the prose. */
    public SalutationDetector.Salutation acceptIfEarly(SalutationDetector.Salutation salutation) {
        if (salutation == null || isInProse(salutation)) {
            return null;
        }
        int below = proseLengthAfter(salutation.block())
                + salutation.below().stream()
                        .mapToInt(line -> line.text().length())
                        .sum();
        int above = proseLengthBefore(salutation.first());
        boolean announced = isAnnounced(salutation.first()) || letterheadStart(salutation.first()) > 0;
        return above <= below || announced && above <= below * 3 ? salutation : null;
    }

    /** "Excellency, you have said …": a form of address that begins a sentence below a paragraph of prose. */
    private boolean isInProse(SalutationDetector.Salutation salutation) {
        int at = salutation.first();
        boolean inline = !salutation.below().isEmpty()
                && !salutation.lines().isEmpty()
                && salutation.above().isEmpty()
                && salutation.below().get(0).position().line()
                        == salutation.lines().get(0).position().line();
        return inline
                && at > 0
                && proseLength(blocks.get(at - 1)) > 0
                && !blocks.get(at - 1).text().endsWith(":")
                && isFormOfAddress(salutation.lines().get(0).text());
    }

    /** "Excellency", "Monsieur le Président", but not "Dear Minister". */
    private boolean isFormOfAddress(String text) {
        String first = WhitespaceTokenizer.firstToken(text);
        boolean alone = first.length() == text.strip().length();
        return lexicon.isHonorific(first) && (alone || !lexicon.startsWith("greetings", text));
    }

    /** Whether a heading, a rule or a colon separates the letter from what precedes it. */
    private boolean isAnnounced(int block) {
        Block before = block == 0 ? null : blocks.get(block - 1);
        return before != null
                && (before.kind() == Block.Kind.HEADING
                        || before.kind() == Block.Kind.RULE
                        || before.text().endsWith(":"));
    }

    /** The first of the short blocks above a salutation, one of them a date, below prose; 0 if there are none. */
    private int letterheadStart(int salutation) {
        int start = salutation;
        boolean dated = false;
        while (start > 0
                && salutation - start < MAX_LETTERHEAD_BLOCKS
                && blocks.get(start - 1).kind() == Block.Kind.PARAGRAPH
                && proseLength(blocks.get(start - 1)) == 0
                && !SentenceHeuristics.endsAsSentence(blocks.get(start - 1).text())) {
            start--;
            dated |= blocks.get(start).lines().stream()
                    .anyMatch(line -> DateLineParser.parse(line.text(), lexicon).isPresent());
        }
        return dated && start > 0 && proseLength(blocks.get(start - 1)) > 0 ? start : 0;
    }

    private static int proseLength(Block block) {
        return block.kind() != Block.Kind.ROW && SentenceHeuristics.isProse(block.text())
                ? block.text().length()
                : 0;
    }

    /** The first block of the body if there is no salutation. */
    public int findBodyStart() {
        int first = 0;
        while (first < blocks.size() && !startsBody(blocks.get(first)) && !leadsIntoItems(first)) {
            first++;
        }
        int marked = first;
        for (int i = first; i < blocks.size() / 2; i++) {
            boolean marks = !leadsIntoItems(i)
                    && proseLengthBefore(i) <= proseLengthAfter(i)
                    && blocks.get(i).kind() != Block.Kind.ITEM
                    && blocks.get(i).kind() != Block.Kind.ROW
                    && (openerParser.isAddress(blocks.get(i))
                            || blocks.get(i).lines().stream().anyMatch(line -> openerParser.isOpenerLine(line.text())));
            boolean titled = blocks.get(i).kind() == Block.Kind.HEADING && (opensLetter(i) || isLateTitle(i, first))
                    || isStressedTitle(i);
            marked = marks || titled ? i + 1 : marked;
        }
        while (marked < blocks.size() && marked > first && !startsBody(blocks.get(marked)) && !leadsIntoItems(marked)) {
            marked++;
        }
        // A letter has a body: what leaves none is no opener.
        marked = hasProseAfter(marked) || !hasProseAfter(first) ? marked : first;
        return Math.min(Math.min(includeSectionHeading(marked), blocks.size()), findListHead(first));
    }

    /** The label of the list of signatories, which never is a part of the opener; the number of blocks if there is none. */
    private int findListHead(int from) {
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.HEADING
                    && lexicon.matches("lists", block.text())
                    && new LineEvidence(lexicon).isLongList(blocks.subList(i + 1, blocks.size()))) {
                return i;
            }
        }
        return blocks.size();
    }

    /** A rule parts what a site has above the title, unless that is a letterhead with a date or an address. */
    private boolean isRuleAboveTitle(int i) {
        return blocks.get(i).kind() == Block.Kind.RULE
                && i + 1 < blocks.size()
                && blocks.get(i + 1).kind() == Block.Kind.HEADING
                && lexicon.contains("opens", blocks.get(i + 1).text())
                && blocks.subList(0, i).stream()
                        .flatMap(block -> block.lines().stream())
                        .noneMatch(line -> openerParser.isOpenerLine(line.text()));
    }

    /** A heading with words for a letter, unless one that outranks it has such words: then it heads a section. */
    private boolean opensLetter(int i) {
        return lexicon.startsWith("opens", blocks.get(i).text())
                && !lexicon.matches(
                        "callsToAction",
                        SentenceHeuristics.stripFinalMarks(blocks.get(i).text()))
                && blocks.subList(0, i).stream()
                        .noneMatch(block -> block.kind() == Block.Kind.HEADING
                                && block.level() < blocks.get(i).level()
                                && lexicon.startsWith("opens", block.text()));
    }

    /** "OPEN LETTER OF THE HARBOUR UNION", a paragraph in bold or capitals below what an article says of the letter. */
    private boolean isStressedTitle(int i) {
        Block block = blocks.get(i);
        boolean line = block.kind() == Block.Kind.PARAGRAPH && block.lines().size() == 1 && isTitle(block);
        return line
                && (block.isEmphasized() || block.text().equals(block.text().toUpperCase(Locale.ROOT)))
                && WhitespaceTokenizer.tokenize(block.text()).size() > 2
                && !block.text().endsWith(":")
                && proseLengthBefore(i) <= proseLengthAfter(i);
    }

    private int proseLengthBefore(int block) {
        return proseBefore[block];
    }

    private int proseLengthAfter(int block) {
        return proseBefore[blocks.size()] - proseBefore[block + 1] + 200;
    }

    /** A date or lines with a label of recipients, which may stand above the title. */
    private boolean isLetterheadBlock(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() <= MAX_HEAD_LINES
                && proseLength(block) == 0
                && (openerParser.isAddress(block)
                        || block.lines().stream().anyMatch(line -> openerParser.isOpenerLine(line.text())));
    }

    private boolean hasProseAfter(int block) {
        return proseBefore[blocks.size()] > proseBefore[Math.min(block, blocks.size())];
    }

    /** A heading after a few words of the publisher that outranks all later headings is the title of the letter. */
    private boolean isLateTitle(int i, int first) {
        int level = blocks.get(i).level();
        boolean earlier = blocks.subList(0, i).stream().anyMatch(block -> block.kind() == Block.Kind.HEADING);
        boolean above = blocks.subList(i + 1, blocks.size()).stream()
                .noneMatch(block -> block.kind() == Block.Kind.HEADING && block.level() <= level);
        boolean list = lexicon.matches(
                "lists", SentenceHeuristics.stripFinalMarks(blocks.get(i).text()));
        return !earlier && above && !list && i - first <= 4;
    }

    /** A heading between title and prose belongs to the first section of the body. */
    private int includeSectionHeading(int at) {
        boolean heading = at > 0
                && at <= blocks.size()
                && (blocks.get(at - 1).kind() == Block.Kind.HEADING || isNumberedHeading(blocks.get(at - 1)))
                && (blocks.subList(0, at - 1).stream().anyMatch(block -> block.kind() == Block.Kind.HEADING)
                        || isFirstOfSections(at - 1))
                && !lexicon.contains("opens", blocks.get(at - 1).text())
                && openerParser.recipientsSentTo(blocks.get(at - 1)).isEmpty()
                && blocks.get(at - 1).lines().stream().noneMatch(line -> openerParser.isOpenerLine(line.text()));
        return heading ? at - 1 : at;
    }

    /** A heading of the second rank or lower, where the title stands elsewhere and another of its rank follows. */
    private boolean isFirstOfSections(int at) {
        Block heading = blocks.get(at);
        return title != null
                && heading.kind() == Block.Kind.HEADING
                && heading.level() > 1
                && !SlugGenerator.fold(title).contains(SlugGenerator.fold(heading.text()))
                && blocks.subList(at + 1, blocks.size()).stream()
                        .anyMatch(block -> block.kind() == Block.Kind.HEADING && block.level() == heading.level());
    }

    private static boolean isNumberedHeading(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.isEmphasized()
                && block.lines().size() == 1
                && Character.isDigit(block.text().codePointAt(0))
                && HeadingDetector.isHeadingText(block.text());
    }

    private boolean startsBody(Block block) {
        boolean prose = block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.ITEM
                || block.kind() == Block.Kind.QUOTATION;
        boolean runs = SentenceHeuristics.isProse(block.text())
                || SentenceHeuristics.isSentence(block.text())
                        && WhitespaceTokenizer.tokenize(block.text()).size() > 8;
        return prose
                && runs
                && !openerParser.isAddress(block)
                && block.lines().stream().noneMatch(line -> openerParser.isOpenerLine(line.text()))
                && !isTitle(block);
    }

    /** "The governors of Karsk, Holm and Vestby propose:" above a list: prose, though it names offices. */
    private boolean leadsIntoItems(int i) {
        return proseLength(blocks.get(i)) > 0
                && blocks.get(i).text().endsWith(":")
                && i + 1 < blocks.size()
                && (blocks.get(i + 1).kind() == Block.Kind.ITEM
                        || !ItemMarkers.strip(blocks.get(i + 1).text())
                                .equals(blocks.get(i + 1).text()));
    }

    private boolean isTitle(Block block) {
        return SentenceHeuristics.isTitle(block.text(), lexicon);
    }

    /** The first block of the opener: after the publisher's introduction, the title of the letter. */
    public int findOpenerStart(int end) {
        int start = 0;
        boolean introduced = false;
        for (int i = 0; i < end; i++) {
            Block block = blocks.get(i);
            boolean titled = block.kind() == Block.Kind.HEADING
                    || block.kind() == Block.Kind.PARAGRAPH && isTitle(block)
                    || block.kind() == Block.Kind.RULE;
            boolean again = start > 0 && block.kind() == Block.Kind.HEADING && opensLetter(i);
            start = titled && introduced || again || isRuleAboveTitle(i) ? i : start;
            introduced = !(titled && introduced) && (introduced || SentenceHeuristics.isProse(block));
        }
        while (start > 0 && isLetterheadBlock(blocks.get(start - 1))) {
            start--;
        }
        boolean late = end < blocks.size() && proseLengthBefore(end) > proseLengthAfter(end);
        return late ? Math.max(start, letterheadStart(end)) : start;
    }
}

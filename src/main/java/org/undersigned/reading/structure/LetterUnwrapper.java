package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.omission.OmissionFindings;
import org.undersigned.reading.structure.opener.salutation.SalutationDetector;

/**
 * Extracts the letter from the page around it: from a quotation, or from below the words that announce it. Reports what
 * is omitted.
 */
final class LetterUnwrapper {

    /** The fewest paragraphs of a quoted letter. */
    private static final int MIN_QUOTED = 4;

    /** The most blocks of a quotation above its salutation that belong to the letter. */
    private static final int MAX_LETTERHEAD_BLOCKS = 25;

    /** The fewest paragraphs of an announced letter. */
    private static final int MIN_PARAGRAPHS_BELOW = 2;

    /** The most items between two blocks of a quotation that it contains too. */
    private static final int MAX_ITEMS = 40;

    private final StructureLexicon lexicon;
    private final FindingCollector findings;
    private final LetterAnnouncements announcements;

    LetterUnwrapper(StructureLexicon lexicon, FindingCollector findings) {
        this.lexicon = lexicon;
        this.findings = findings;
        this.announcements = new LetterAnnouncements(lexicon);
    }

    List<Block> unwrap(List<Block> blocks) {
        List<Block> own = new CoveringNote(lexicon, findings).remove(unwrapQuotation(blocks));
        List<Block> released = new ReleaseUnwrapper(lexicon, findings).unwrap(own);
        return removeLinks(unwrapAnnounced(removeLinks(released)));
    }

    /** Removes links of the site above or below the letter, each alone in its block and not written as a name. */
    private List<Block> removeLinks(List<Block> blocks) {
        int from = 0;
        int links = -1;
        while (from < blocks.size() && (isLinkBlock(blocks.get(from)) || isSeparator(blocks.get(from)))) {
            links = isLinkBlock(blocks.get(from)) ? from : links;
            from++;
        }
        int to = blocks.size();
        int below = to;
        while (to > from
                && (isLinkBlock(blocks.get(to - 1)) || blocks.get(to - 1).kind() == Block.Kind.RULE)) {
            to--;
            below = isLinkBlock(blocks.get(to)) ? to : below;
        }
        below = isSourceOfNote(blocks, below) ? blocks.size() : below;
        if (links < 0 && below == blocks.size()) {
            return blocks;
        }
        report(blocks.subList(0, links + 1), this::isLinkBlock, "above");
        report(blocks.subList(below, blocks.size()), this::isLinkBlock, "below");
        List<Block> letter = new ArrayList<>(blocks.subList(0, links + 1).stream()
                .filter(Predicate.not(this::isLinkBlock))
                .toList());
        letter.addAll(blocks.subList(links + 1, below));
        return letter;
    }

    /** Whether a note, with or without a quotation behind it, leads to the links below it. */
    private static boolean isSourceOfNote(List<Block> blocks, int links) {
        int at = links - 1;
        while (at > 0 && blocks.get(at).kind() == Block.Kind.QUOTATION) {
            at--;
        }
        return links < blocks.size()
                && at >= 0
                && (blocks.get(at).kind() == Block.Kind.NOTE
                        || FootnoteMarkers.startsWithMarker(blocks.get(at).text()));
    }

    private boolean isLinkBlock(Block block) {
        return (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH)
                && AfterwordClassifier.isMostlyLinks(block)
                && (AfterwordClassifier.isDocumentLink(block)
                        || WhitespaceTokenizer.tokenize(block.text()).size() > 2
                                && !MultiLineSignature.isWrittenAsName(block.text(), lexicon));
    }

    /** Blocks that may occur between such links. */
    private static boolean isSeparator(Block block) {
        return block.kind() == Block.Kind.RULE || block.kind() == Block.Kind.HEADING;
    }

    /** The quotation that begins as a letter does, if nothing around it does. */
    private List<Block> unwrapQuotation(List<Block> blocks) {
        if (blocks.stream().noneMatch(LetterUnwrapper::isQuotation)) {
            return blocks;
        }
        SalutationDetector.Salutation greeting = new SalutationDetector(lexicon).detect(blocks);
        int at = greeting == null ? findMainQuotation(blocks) : greeting.first();
        if (at < 0 || !isQuotation(blocks.get(at)) || isSalutationAlone(blocks, at)) {
            return blocks;
        }
        int from = at;
        int to = from;
        while (from > 0 && at - from < MAX_LETTERHEAD_BLOCKS && isQuotation(blocks.get(from - 1))) {
            from--;
        }
        from = from > 0 && new DateLines(lexicon).isDateLine(blocks.get(from - 1)) ? from - 1 : from;
        while (to < blocks.size() && (isQuotation(blocks.get(to)) || continuesQuotation(blocks, to))) {
            to++;
        }
        to = findUnquotedEnd(blocks, from, new QuotedListEnd(lexicon).find(blocks, to));
        List<Block> letter = new ArrayList<>(blocks.subList(0, from).stream()
                .filter(LetterUnwrapper::isHeading)
                .toList());
        blocks.subList(from, to).forEach(block -> letter.add(toParagraph(block)));
        report(blocks.subList(0, from), Predicate.not(LetterUnwrapper::isHeading), "above");
        report(blocks.subList(to, blocks.size()), any -> true, "below");
        return letter;
    }

    /** The end of the page if the quotation has no closing, but a closing and a name are below it: its marks end too early. */
    private int findUnquotedEnd(List<Block> blocks, int from, int to) {
        boolean closed = blocks.subList(from, to).stream().anyMatch(this::hasClosing);
        for (int i = to; i < blocks.size() && !closed; i++) {
            if (hasClosing(blocks.get(i))) {
                return blocks.size();
            }
        }
        return to;
    }

    private boolean hasClosing(Block block) {
        return block.lines().stream()
                .anyMatch(line ->
                        lexicon.matches("closings", line.text()) && !line.text().endsWith("."));
    }

    /** Whether items or a rule belong to the quotation that goes on below them. */
    private static boolean continuesQuotation(List<Block> blocks, int at) {
        int next = at;
        while (next < blocks.size()
                && next - at < MAX_ITEMS
                && (blocks.get(next).kind() == Block.Kind.ITEM
                        || blocks.get(next).kind() == Block.Kind.RULE)) {
            next++;
        }
        return next > at && next < blocks.size() && isQuotation(blocks.get(next));
    }

    /** The first block of a quotation that contains most of the text; -1 if there is none. */
    private static int findMainQuotation(List<Block> blocks) {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        for (int i = 0; i < blocks.size(); i++) {
            int to = i;
            int words = 0;
            while (to < blocks.size() && isQuotation(blocks.get(to))) {
                words += blocks.get(to++).text().length();
            }
            if (to - i >= MIN_QUOTED && words * 2 > all) {
                return i;
            }
            i = Math.max(i, to);
        }
        return -1;
    }

    /** Whether the quotation ends with the salutation, so that the letter goes on behind it. */
    private static boolean isSalutationAlone(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && !isQuotation(blocks.get(at + 1))
                && !SentenceHeuristics.isProse(blocks.get(at).text());
    }

    private static boolean isQuotation(Block block) {
        return block.kind() == Block.Kind.QUOTATION;
    }

    private static boolean isHeading(Block block) {
        return block.kind() == Block.Kind.HEADING;
    }

    private static Block toParagraph(Block block) {
        return isQuotation(block) ? new Block(Block.Kind.PARAGRAPH, 0, 0, null, block.lines()) : block;
    }

    /** The blocks after "The letter, signed by prominent academics, reads:", if there is no salutation above. */
    private List<Block> unwrapAnnounced(List<Block> blocks) {
        if (IntStream.range(0, blocks.size()).noneMatch(i -> announcements.announces(blocks, i))) {
            return blocks;
        }
        SalutationDetector.Salutation greeting = new SalutationDetector(lexicon).detect(blocks);
        int last = greeting == null ? blocks.size() : greeting.first();
        int at = -1;
        for (int i = 0; i < last; i++) {
            at = announcements.announces(blocks, i) ? i : at;
        }
        if (at < 0
                || blocks.subList(0, at).stream().noneMatch(SentenceHeuristics::isProse)
                        && !announcements.pointsBelowRule(blocks, at)
                || blocks.subList(at + 1, blocks.size()).stream()
                                .filter(SentenceHeuristics::isProse)
                                .count()
                        < MIN_PARAGRAPHS_BELOW) {
            return blocks;
        }
        List<Block> letter = new ArrayList<>(blocks.subList(0, at).stream()
                .filter(LetterUnwrapper::isHeading)
                .limit(1)
                .toList());
        letter.addAll(blocks.subList(at + 1, blocks.size()));
        report(blocks.subList(0, at + 1), Predicate.not(LetterUnwrapper::isHeading), "above");
        return letter;
    }

    private void report(List<Block> blocks, Predicate<Block> which, String where) {
        OmissionFindings.reportAround(where, blocks.stream().filter(which).toList(), findings);
    }
}

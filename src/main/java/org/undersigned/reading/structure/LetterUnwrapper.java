package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.line.OmissionFindings;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;
import org.undersigned.reading.structure.opener.SalutationDetector;

/**
 * Takes a letter out of what a site frames it with: a quotation among somebody's own words, or what stands above the words
 * that announce it. What is left out is said.
 */
final class LetterUnwrapper {

    /** A letter that is quoted has so many paragraphs at least. */
    private static final int FEWEST_QUOTED = 4;

    /** A salutation stands no deeper in a quotation than so many blocks. */
    private static final int GREETED_WITHIN = 6;

    /** Who announces a letter says so in fewer words. */
    private static final int LONGEST_ANNOUNCEMENT = 40;

    /** An announced letter has so many paragraphs at least. */
    private static final int FEWEST_BELOW = 2;

    private final StructureLexicon lexicon;
    private final FindingCollector findings;

    LetterUnwrapper(StructureLexicon lexicon, FindingCollector findings) {
        this.lexicon = lexicon;
        this.findings = findings;
    }

    List<Block> letter(List<Block> blocks) {
        return announced(unlinked(quoted(blocks)));
    }

    /** Links that a site puts above or below a letter: each alone, and not written as names are. */
    private List<Block> unlinked(List<Block> blocks) {
        int from = 0;
        int links = -1;
        while (from < blocks.size() && (links(blocks.get(from)) || passed(blocks.get(from)))) {
            links = links(blocks.get(from)) ? from : links;
            from++;
        }
        int to = blocks.size();
        int below = to;
        while (to > from && (links(blocks.get(to - 1)) || blocks.get(to - 1).kind() == Block.Kind.RULE)) {
            to--;
            below = links(blocks.get(to)) ? to : below;
        }
        if (links < 0 && below == blocks.size()) {
            return blocks;
        }
        leaveOut(blocks.subList(0, links + 1), this::links, "above");
        leaveOut(blocks.subList(below, blocks.size()), this::links, "below");
        List<Block> letter = new ArrayList<>(blocks.subList(0, links + 1).stream()
                .filter(Predicate.not(this::links))
                .toList());
        letter.addAll(blocks.subList(links + 1, below));
        return letter;
    }

    private boolean links(Block block) {
        return (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH)
                && WhitespaceTokenizer.of(block.text()).size() > 2
                && NameLineClassifier.isMostlyLinks(block)
                && !MultiLineSignature.isWrittenAsName(block.text(), lexicon);
    }

    /** What may stand among such links. */
    private static boolean passed(Block block) {
        return block.kind() == Block.Kind.RULE || block.kind() == Block.Kind.HEADING;
    }

    /** The quotation that begins as a letter does, where nothing around it does. */
    private List<Block> quoted(List<Block> blocks) {
        if (blocks.stream().noneMatch(LetterUnwrapper::quotes)) {
            return blocks;
        }
        SalutationDetector.Salutation greeting = new SalutationDetector(lexicon).detect(blocks);
        int at = greeting == null ? mostlyQuoted(blocks) : greeting.block();
        if (at < 0 || !quotes(blocks.get(at))) {
            return blocks;
        }
        int from = at;
        int to = from;
        while (from > 0 && at - from < GREETED_WITHIN && quotes(blocks.get(from - 1))) {
            from--;
        }
        while (to < blocks.size() && quotes(blocks.get(to))) {
            to++;
        }
        List<Block> letter = new ArrayList<>(
                blocks.subList(0, from).stream().filter(LetterUnwrapper::titles).toList());
        blocks.subList(from, to).forEach(block -> letter.add(unquoted(block)));
        leaveOut(blocks.subList(0, from), Predicate.not(LetterUnwrapper::titles), "above");
        leaveOut(blocks.subList(to, blocks.size()), any -> true, "below");
        return letter;
    }

    /** Where a quotation begins that most of the words stand in; -1 where none does. */
    private static int mostlyQuoted(List<Block> blocks) {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        for (int i = 0; i < blocks.size(); i++) {
            int to = i;
            int words = 0;
            while (to < blocks.size() && quotes(blocks.get(to))) {
                words += blocks.get(to++).text().length();
            }
            if (to - i >= FEWEST_QUOTED && words * 2 > all) {
                return i;
            }
            i = Math.max(i, to);
        }
        return -1;
    }

    private static boolean quotes(Block block) {
        return block.kind() == Block.Kind.QUOTATION;
    }

    private static boolean titles(Block block) {
        return block.kind() == Block.Kind.HEADING;
    }

    private static Block unquoted(Block block) {
        return quotes(block) ? new Block(Block.Kind.PARAGRAPH, 0, 0, null, block.lines()) : block;
    }

    /** What follows "The letter, signed by prominent academics, reads:", where nobody is greeted above it. */
    private List<Block> announced(List<Block> blocks) {
        if (blocks.stream().noneMatch(this::announces)) {
            return blocks;
        }
        SalutationDetector.Salutation greeting = new SalutationDetector(lexicon).detect(blocks);
        int last = greeting == null ? blocks.size() : greeting.block();
        int at = -1;
        for (int i = 0; i < last; i++) {
            at = announces(blocks.get(i)) ? i : at;
        }
        if (at < 0
                || blocks.subList(0, at).stream().noneMatch(SentenceHeuristics::isProse)
                || blocks.subList(at + 1, blocks.size()).stream()
                                .filter(SentenceHeuristics::isProse)
                                .count()
                        < FEWEST_BELOW) {
            return blocks;
        }
        List<Block> letter = new ArrayList<>(blocks.subList(0, at).stream()
                .filter(LetterUnwrapper::titles)
                .limit(1)
                .toList());
        letter.addAll(blocks.subList(at + 1, blocks.size()));
        leaveOut(blocks.subList(0, at + 1), Predicate.not(LetterUnwrapper::titles), "above");
        return letter;
    }

    private boolean announces(Block block) {
        String text = block.text();
        if (block.lines().size() > 2 || WhitespaceTokenizer.of(text).size() > LONGEST_ANNOUNCEMENT) {
            return false;
        }
        boolean label = (block.kind() == Block.Kind.HEADING || block.marked()) && lexicon.matches("announces", text);
        boolean sentence =
                block.kind() == Block.Kind.PARAGRAPH && text.endsWith(":") && lexicon.endsWith("announces", text);
        return label || sentence;
    }

    private void leaveOut(List<Block> blocks, Predicate<Block> which, String where) {
        blocks.stream()
                .filter(which)
                .filter(block -> block.kind() != Block.Kind.RULE
                        && block.lines().stream().anyMatch(Predicate.not(Line::blank)))
                .findFirst()
                .ifPresent(block -> OmissionFindings.reportAround(where, block.position(), block.text(), findings));
    }
}

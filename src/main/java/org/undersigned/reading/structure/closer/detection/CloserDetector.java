package org.undersigned.reading.structure.closer.detection;

import java.util.List;
import java.util.function.IntPredicate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.closer.closing.ClosingPhrases;
import org.undersigned.reading.structure.closer.layout.InlineLists;
import org.undersigned.reading.structure.closer.list.ListHeadingClassifier;
import org.undersigned.reading.structure.closer.signature.BehalfSignature;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameLineClassifier;

/**
 * Detects where the closer of a letter begins: at a closing, at the label of a list, at a sentence that introduces one,
 * or at names without either.
 */
public final class CloserDetector {

    /** The most characters of a closing such as "Sincerely,", and of a French closing formula. */
    private static final int MAX_CLOSING = 60;

    private static final int MAX_FORMULA = 320;

    private static final int MAX_SIGNED_WORDS = 10;

    /** The most candidates for closings or labels that are examined. */
    private static final int MAX_CANDIDATES = 20;

    private final List<Block> blocks;
    private final StructureLexicon lexicon;
    private final NameLineClassifier nameLineClassifier;
    private final AfterwordClassifier afterwords;
    private final ListHeadingClassifier listHeadings;
    private final TrailingNames trailingNames;
    private final NamesBelow namesBelow;
    private final InlineLists inline;
    private final LineEvidence evidence;

    public CloserDetector(List<Block> blocks, StructureLexicon lexicon) {
        this.blocks = blocks;
        this.lexicon = lexicon;
        this.nameLineClassifier = new NameLineClassifier(lexicon);
        this.afterwords = new AfterwordClassifier(lexicon);
        this.listHeadings = new ListHeadingClassifier(lexicon, nameLineClassifier);
        this.trailingNames = new TrailingNames(blocks, lexicon);
        this.namesBelow = new NamesBelow(blocks, lexicon, nameLineClassifier, afterwords);
        this.inline = new InlineLists(lexicon);
        this.evidence = new LineEvidence(lexicon);
    }

    /**
     * Where the closer begins.
     *
     * @param block the first block that does not belong to the body, or the number of blocks
     * @param line the first line in it that does not belong to the body
     */
    public record CloserStart(int block, int line) {}

    public CloserStart detect(int start) {
        CloserStart closing = findClosing(start);
        if (closing != null) {
            CloserStart signed = isKnown(closing) ? null : findSignedClosing(start);
            return signed != null && signed.block() < closing.block() && isKnown(signed) ? signed : closing;
        }
        int label = findLabel(
                start,
                i -> ListHeadingClassifier.holdsText(blocks.get(i))
                        && listHeadings.isListLabel(blocks.get(i).text()));
        label = label < 0
                ? findLabel(
                        start,
                        i -> listHeadings.isListHeading(
                                blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null))
                : label;
        if (label >= 0) {
            boolean among = label > start && listsNames(blocks.get(label - 1));
            return new CloserStart(
                    listHeadings.introducesList(blocks.get(label)) && !among
                            ? label + 1
                            : startAboveLabel(label, start),
                    0);
        }
        CloserStart signed = findSignedClosing(start);
        return signed != null ? signed : new CloserStart(trailingNames.findStart(start), 0);
    }

    /** Whether the closing is one of the known ones, not only written as one. */
    private boolean isKnown(CloserStart closing) {
        return lexicon.startsWith(
                "closings",
                blocks.get(closing.block()).lines().get(closing.line()).text());
    }

    /** The first candidate for a label that is followed by names; -1 if there is none. */
    private int findLabel(int start, IntPredicate heads) {
        int tried = 0;
        for (int i = start; i < blocks.size() && tried < MAX_CANDIDATES; i++) {
            boolean label = heads.test(i);
            tried += label ? 1 : 0;
            if (label
                    && !ListHeadingClassifier.isAboveProse(blocks, i)
                    && namesBelow.areFollowedByNames(i + 1)
                    && (!listHeadings.introducesList(blocks.get(i))
                            || namesBelow.areMostWrittenAsNames(i + 1) && !namesBelow.areDemands(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The first closing that is directly followed by one to five names, regardless of what follows those. */
    private CloserStart findSignedClosing(int start) {
        int tried = 0;
        for (int i = start + 1; i < blocks.size() && tried < MAX_CANDIDATES; i++) {
            Block block = blocks.get(i);
            for (int j = 0;
                    j < block.lines().size() && ListHeadingClassifier.holdsText(block) && tried < MAX_CANDIDATES;
                    j++) {
                String text = block.lines().get(j).text();
                boolean closes = block.kind() != Block.Kind.HEADING && isClosing(i, j);
                tried += closes ? 1 : 0;
                List<Line> below = j + 1 < block.lines().size()
                        ? linesFrom(i, j + 1)
                        : i + 1 < blocks.size() ? blocks.get(i + 1).lines() : List.of();
                if (closes && isLate(i) && (lexicon.indexAfterClosing(text) > 0 || isFewNames(below))) {
                    return new CloserStart(i, j);
                }
            }
        }
        return null;
    }

    /** Whether at least a third of the prose precedes a block. */
    private boolean isLate(int block) {
        return countProseCharacters(blocks.subList(0, block)) * 2
                >= countProseCharacters(blocks.subList(block + 1, blocks.size()));
    }

    private static int countProseCharacters(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> SentenceHeuristics.isProse(block.text()))
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /** One to five lines, each a name. */
    private boolean isFewNames(List<Line> lines) {
        return !lines.isEmpty()
                && lines.size() <= 5
                && lines.stream()
                        .allMatch(line -> (nameLineClassifier.isNameLine(line.text())
                                                && !SentenceHeuristics.isSentence(line.text())
                                        || startsWithPerson(line.text()))
                                && !isAddressee(line.text())
                                && !line.text().endsWith(":")
                                && !afterwords.isAfterword(line.text()));
    }

    /** "Ana Ruiz, with the help of many.": a person, and a few words about that person. */
    private boolean startsWithPerson(String text) {
        return text.indexOf(',') > 0
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_SIGNED_WORDS
                && MultiLineSignature.isPersonName(text.substring(0, text.indexOf(',')), lexicon);
    }

    /** The first closing that is followed by names or by nothing. */
    private CloserStart findClosing(int start) {
        int tried = 0;
        for (int i = start; i < blocks.size() && tried < MAX_CANDIDATES; i++) {
            Block block = blocks.get(i);
            for (int j = 0;
                    j < block.lines().size() && ListHeadingClassifier.holdsText(block) && tried < MAX_CANDIDATES;
                    j++) {
                boolean closes = isClosing(i, j);
                tried += closes ? 1 : 0;
                if (closes
                        && !isThanksAboveClosing(i, j)
                        && nameLineClassifier.namesOutnumberProse(
                                linesFrom(i, j + 1), blocks.subList(i + 1, blocks.size()))) {
                    return new CloserStart(i, j);
                }
            }
        }
        return null;
    }

    /** "Thank you for your attention." above "Sincerely," is a sentence of the letter. */
    private boolean isThanksAboveClosing(int block, int line) {
        boolean sentence = blocks.get(block).lines().get(line).text().endsWith(".")
                && line + 1 == blocks.get(block).lines().size();
        return sentence
                && block + 1 < blocks.size()
                && !blocks.get(block + 1).lines().isEmpty()
                && lexicon.matches(
                        "closings", blocks.get(block + 1).lines().get(0).text())
                && blocks.get(block + 1).lines().get(0).text().endsWith(",");
    }

    private List<Line> linesFrom(int block, int line) {
        List<Line> lines = blocks.get(block).lines();
        return lines.subList(Math.min(line, lines.size()), lines.size());
    }

    private boolean isClosing(int at, int line) {
        Block block = blocks.get(at);
        String text = block.lines().get(line).text();
        if (lexicon.isExtendedClosing(text) && block.kind() != Block.Kind.ITEM) {
            return true;
        }
        if (ClosingPhrases.isLong(text, lexicon) && block.kind() != Block.Kind.ITEM) {
            return true;
        }
        if (text.length() <= MAX_CLOSING) {
            boolean alone = block.lines().size() == 1 && block.kind() == Block.Kind.PARAGRAPH;
            return lexicon.matches("closings", text)
                    || lexicon.indexAfterClosing(text) > 0
                    || alone
                            && (ClosingPhrases.isOpen(text, lexicon) && isFollowedByName(at + 1)
                                    || ClosingPhrases.resembles(text, lexicon) && isFollowedByPerson(at + 1)
                                    || lexicon.startsWith("closings", text) && !SentenceHeuristics.isProse(text));
        }
        return line == 0 && block.text().length() <= MAX_FORMULA && isFormula(block.text());
    }

    /** Whether a name follows directly. */
    private boolean isFollowedByName(int next) {
        return next < blocks.size()
                && !blocks.get(next).lines().isEmpty()
                && (SentenceHeuristics.startsAsName(blocks.get(next).text())
                        || new BehalfSignature(lexicon).read(blocks.get(next)).isPresent())
                && !isAddressee(blocks.get(next).text())
                && (!SentenceHeuristics.isSentence(blocks.get(next).text())
                        || blocks.get(next).kind() != Block.Kind.PARAGRAPH);
    }

    /** Whether the next line is a person's name, with or without words that describe the person. */
    private boolean isFollowedByPerson(int next) {
        return isFollowedByName(next)
                && MultiLineSignature.isPersonName(
                        MultiLineSignature.namePart(
                                blocks.get(next).lines().get(0).text()),
                        lexicon);
    }

    /** "Señor Presidente": an honorific before an office greets somebody. */
    private boolean isAddressee(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return words.size() > 1 && lexicon.isHonorific(words.get(0)) && lexicon.isOffice(words.get(1));
    }

    /** "Veuillez agréer, Madame la Ministre, l'expression de …" */
    private boolean isFormula(String text) {
        boolean begins = lexicon.startsWithPhrase("closings", text)
                || lexicon.matches("closings", text.replaceFirst("[,;].*$", ""));
        return begins
                && WhitespaceTokenizer.tokenize(text).size() <= 45
                && text.chars().filter(c -> c == '.').count() <= 2;
    }

    /** Whether a paragraph is names on lines, or many in one line. */
    private boolean listsNames(Block block) {
        return evidence.isListOfNames(block) || !inline.manyIn(block).isEmpty();
    }

    /** Names may precede the first label. */
    private int startAboveLabel(int label, int start) {
        int from = label;
        while (from > start
                && (trailingNames.hasOnlyNames(blocks.get(from - 1))
                        || listsNames(blocks.get(from - 1))
                        || ListHeadingClassifier.isWrittenAsLabel(blocks.get(from - 1))
                                && blocks.get(from - 1).kind() != Block.Kind.HEADING
                                && blocks.get(from - 1).text().length() < 60)
                && blocks.get(from - 1).kind() != Block.Kind.ROW) {
            from--;
        }
        return from > start ? from : label;
    }
}

package org.undersigned.reading.structure;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.demand.SentenceSplitter;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.salutation.SalutationDetector;

/** Recognises the words of an article that announce the letter below: "Full text of the letter:", "Below is a statement of". */
record LetterAnnouncements(StructureLexicon lexicon) {

    /** The most blocks behind an announcement before a salutation. */
    private static final int MAX_BLOCKS_BEFORE_SALUTATION = 6;

    /** The most words of an announcement. */
    private static final int MAX_ANNOUNCEMENT_WORDS = 40;

    /** The most words of a sentence that says who publishes the letter below. */
    private static final int MAX_PLAIN_WORDS = 8;

    /** The most words of a line that points to the letter below. */
    private static final int MAX_PRESENTING_WORDS = 20;

    /** Whether a block announces the letter in the blocks behind it. */
    boolean announces(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return isAnnouncement(block)
                || pointsToLetter(block) && startsLetter(blocks, i + 1)
                || pointsBelowRule(blocks, i)
                || endsByPointing(blocks, i);
    }

    /** "… The dockers wrote a statement. Read the letter below.": the last sentence of a paragraph above a title. */
    private boolean endsByPointing(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        boolean titled = i + 1 < blocks.size()
                && (blocks.get(i + 1).kind() == Block.Kind.HEADING
                        || blocks.get(i + 1).isEmphasized()
                                && blocks.get(i + 1).lines().size() == 1);
        if (!titled || block.kind() != Block.Kind.PARAGRAPH || !SentenceHeuristics.isProse(block)) {
            return false;
        }
        List<SentenceSplitter.Sentence> sentences = SentenceSplitter.split(block.text(), lexicon.language);
        String last = block.text().substring(sentences.get(sentences.size() - 1).from());
        return sentences.size() > 1
                && WhitespaceTokenizer.tokenize(last).size() <= MAX_PLAIN_WORDS
                && lexicon.contains("presents", last)
                && lexicon.contains("announces", last);
    }

    /** Whether a paragraph speaks of the letter that follows: "What follows is a letter to", "the following letter". */
    boolean speaksOfLetterBelow(Block block) {
        return SentenceHeuristics.isProse(block) && lexicon.contains("forwards", block.text());
    }

    /** "Below is a statement of the dockers. For background, see …", above a rule and the heading of that statement. */
    boolean pointsBelowRule(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return block.kind() == Block.Kind.PARAGRAPH
                && lexicon.startsWith("presents", block.text())
                && i + 2 < blocks.size()
                && blocks.get(i + 1).kind() == Block.Kind.RULE
                && blocks.get(i + 2).kind() == Block.Kind.HEADING
                && lexicon.contains(
                        "opens",
                        String.join(
                                " ",
                                WhitespaceTokenizer.tokenize(block.text()).stream()
                                        .limit(MAX_PLAIN_WORDS)
                                        .toList()));
    }

    /** Whether a date or a salutation is among the next lines. */
    private boolean startsLetter(List<Block> blocks, int from) {
        List<Block> next = blocks.subList(from, Math.min(blocks.size(), from + MAX_BLOCKS_BEFORE_SALUTATION));
        return next.stream().limit(2).anyMatch(new DateLines(lexicon)::isDateLine)
                || new SalutationDetector(lexicon).detect(next) != null;
    }

    /** "Read below what the letter of the union says.": a sentence of few words that names a letter. */
    private boolean pointsToLetter(Block block) {
        String text = block.text();
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_PRESENTING_WORDS
                && lexicon.startsWith("presents", text)
                && lexicon.contains("opens", text);
    }

    private boolean isAnnouncement(Block block) {
        String text = block.text();
        if (block.lines().size() > 2 || WhitespaceTokenizer.tokenize(text).size() > MAX_ANNOUNCEMENT_WORDS) {
            return false;
        }
        boolean label = (block.kind() == Block.Kind.HEADING || block.isEmphasized())
                && (lexicon.matches("announces", text) || text.endsWith(":") && lexicon.startsWith("announces", text));
        boolean sentence =
                block.kind() == Block.Kind.PARAGRAPH && text.endsWith(":") && lexicon.endsWith("announces", text);
        return label || sentence || presentsLetter(block);
    }

    /** "Below is the full text of the letter.": a line of its own that points to the letter. */
    private boolean presentsLetter(Block block) {
        String text = block.text();
        boolean words = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
        boolean pointed = lexicon.startsWith("presents", text)
                || WhitespaceTokenizer.tokenize(text).size() <= MAX_PLAIN_WORDS && lexicon.contains("documents", text)
                || (block.isEmphasized() || text.endsWith(":")) && lexicon.contains("presents", text);
        return words
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_PRESENTING_WORDS
                && pointed
                && lexicon.contains("announces", text);
    }
}

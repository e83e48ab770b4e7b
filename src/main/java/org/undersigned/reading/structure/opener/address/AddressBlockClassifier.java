package org.undersigned.reading.structure.opener.address;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Classifies paragraphs that are an address without a label. */
public record AddressBlockClassifier(StructureLexicon lexicon, AddressLines addressLines) {

    /** The most words of a line of address. */
    private static final int MAX_ADDRESS_WORDS = 20;

    private static final int MAX_SHORT_LINES = 3;
    private static final int MAX_SHORT_WORDS = 8;

    /** "To the Mayor, Ms Ana Ruiz": lines that each begin with the preposition, or a few short ones below such a line. */
    public boolean isAddress(Block part) {
        List<Line> lines = part.lines();
        if (part.kind() != Block.Kind.PARAGRAPH
                || lines.isEmpty()
                || !Character.isUpperCase(part.text().codePointAt(0))
                || lines.stream().anyMatch(line -> hasClause(line.text()))) {
            return false;
        }
        boolean each = lines.stream().allMatch(line -> lexicon.startsWith("toTitle", line.text()));
        boolean named = lines.size() > 1
                || !SentenceHeuristics.endsAsSentence(part.text())
                        && lexicon.textAfterPhrase("toTitle", part.text())
                                .filter(addressLines::namesRecipient)
                                .isPresent();
        boolean few = lines.size() > 1 && lines.size() <= MAX_SHORT_LINES;
        return each && named
                || few
                        && lexicon.startsWithPhrase("toTitle", part.text())
                        && lines.stream()
                                .allMatch(line -> WhitespaceTokenizer.tokenize(line.text())
                                                .size()
                                        <= MAX_SHORT_WORDS);
    }

    private boolean hasClause(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return words.size() > MAX_ADDRESS_WORDS
                || words.stream().anyMatch(word -> lexicon.matches("clauseWords", word));
    }
}

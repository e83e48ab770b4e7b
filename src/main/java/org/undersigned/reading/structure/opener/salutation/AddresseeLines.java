package org.undersigned.reading.structure.opener.salutation;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.StatementClassifier;

/** Detects lines of address that serve as the salutation, in one block or each in a block of its own. */
record AddresseeLines(StructureLexicon lexicon) {

    /** The most blocks before such lines, and the most words of each. */
    private static final int MAX_ADDRESS_BLOCKS = 12;

    private static final int MAX_ADDRESS_WORDS = 25;

    /** "To the members of the assembly:", alone above the first paragraph of prose; or several such lines. */
    SalutationDetector.Salutation detect(List<Block> blocks) {
        for (int i = 0; i + 1 < Math.min(blocks.size(), MAX_ADDRESS_BLOCKS); i++) {
            int last = i;
            while (last + 2 < blocks.size() && isAddressee(blocks.get(i)) && isAddressee(blocks.get(last + 1))) {
                last++;
            }
            if (isAddressee(blocks.get(last))
                    && SentenceHeuristics.isProse(blocks.get(last + 1).text())) {
                List<Line> lines = blocks.subList(i, last + 1).stream()
                        .flatMap(block -> block.lines().stream())
                        .toList();
                return new SalutationDetector.Salutation(i, last, List.of(), lines, List.of());
            }
            i = last;
        }
        return null;
    }

    private boolean isAddressee(Block block) {
        boolean kind = block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.QUOTATION
                || block.kind() == Block.Kind.HEADING && namesOffice(block.text());
        return kind && !block.lines().isEmpty() && block.lines().stream().allMatch(line -> isAddressee(line.text()));
    }

    private boolean isAddressee(String text) {
        return SalutationDetector.endsAsSalutation(text)
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_ADDRESS_WORDS
                && lexicon.startsWith("toTitle", text)
                && !new StatementClassifier(lexicon).isStatement(text)
                && !lexicon.startsWith("presents", text)
                && WhitespaceTokenizer.tokenize(text).stream().limit(2).noneMatch(word -> word.endsWith(","))
                && lexicon.textAfterLabel("to", text).isEmpty();
    }

    private boolean namesOffice(String text) {
        return WhitespaceTokenizer.tokenize(SentenceHeuristics.stripFinalMarks(text)).stream()
                .anyMatch(word -> lexicon.isOffice(word)
                        || lexicon.matches("ranks", word)
                        || lexicon.matches("institutions", word));
    }
}

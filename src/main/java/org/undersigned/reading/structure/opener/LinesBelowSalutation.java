package org.undersigned.reading.structure.opener;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.opener.salutation.SalutationDetector;

/** Parses the lines between the salutation and the first sentence: a date, a subject, a further salutation. */
public final class LinesBelowSalutation {

    private final StructureLexicon lexicon;
    private final OpenerParser openerParser;
    private final SalutationDetector salutationDetector;

    public LinesBelowSalutation(
            StructureLexicon lexicon, OpenerParser openerParser, SalutationDetector salutationDetector) {
        this.lexicon = lexicon;
        this.openerParser = openerParser;
        this.salutationDetector = salutationDetector;
    }

    /**
     * The index of the first block of the body.
     *
     * @param salutation the lines of the salutation, to which further ones are added
     */
    public int parse(List<Block> blocks, boolean greeted, List<Line> salutation) {
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            boolean single = block.lines().size() == 1;
            Optional<LetterDate> date = single ? DateLineParser.parse(block.text(), lexicon) : Optional.empty();
            Optional<String> subject = single ? lexicon.textAfterLabel("subject", block.text()) : Optional.empty();
            if (date.isPresent()) {
                openerParser.setDate(date.get());
            } else if (subject.isPresent()) {
                openerParser.setSubject(subject.get());
            } else if (greeted
                    && !block.lines().isEmpty()
                    && (salutationDetector.isSalutation(block)
                            || salutationDetector.continues(salutation, block)
                            || isBetweenSalutations(blocks, at))) {
                salutation.addAll(block.lines());
            } else if (at == 0 && greeted && isUnmarkedSubject(blocks, salutation)) {
                openerParser.setSubject(block.text());
            } else if (block.kind() != Block.Kind.RULE) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** "Dear members of the board, Ana Ruiz, Tom Lind", without a mark at the end, above a further salutation. */
    private boolean isBetweenSalutations(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        return block.lines().size() == 1
                && lexicon.startsWith("salutations", block.text())
                && !SentenceHeuristics.endsAsSentence(block.text())
                && at + 1 < blocks.size()
                && !blocks.get(at + 1).lines().isEmpty()
                && salutationDetector.isSalutation(blocks.get(at + 1));
    }

    /** A short line below "Dear Minister" without a mark. */
    private boolean isUnmarkedSubject(List<Block> blocks, List<Line> salutation) {
        return blocks.size() > 1
                && salutation.size() == 1
                && salutationDetector.isSubject(blocks.get(0))
                && Character.isLetter(salutation
                        .get(0)
                        .text()
                        .strip()
                        .codePointBefore(salutation.get(0).text().strip().length()))
                && SentenceHeuristics.isSentence(blocks.get(1).text());
    }
}

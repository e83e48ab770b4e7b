package org.undersigned.reading.structure;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.omission.OmissionFindings;

/** Removes a translation from below a letter, so that the letter ends with its own last paragraph. */
final class OtherLanguageEnd {

    /** The fewest paragraphs of a translation, and of the letter above it. */
    private static final int MIN_PARAGRAPHS = 3;

    /** The fewest words of a paragraph that tell its language, and the fewest function words among them. */
    private static final int MIN_WORDS = 10;

    private static final int MIN_FUNCTION_WORDS = 4;

    private OtherLanguageEnd() {}

    static List<Block> remove(List<Block> blocks, StructureLexicon lexicon, FindingCollector findings) {
        int first = blocks.size();
        int foreign = 0;
        int own = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean told = isTelling(blocks.get(i));
            if (told && isForeign(blocks.get(i).text(), lexicon.language) && own == 0) {
                first = i;
                foreign++;
            } else if (told) {
                own++;
            }
        }
        if (foreign < MIN_PARAGRAPHS || own < MIN_PARAGRAPHS || foreign > own * 2) {
            return blocks;
        }
        while (first > 0 && blocks.get(first - 1).kind() == Block.Kind.HEADING) {
            first--;
        }
        if (blocks.subList(0, first).stream().noneMatch(block -> endsLetter(block, lexicon))) {
            return blocks;
        }
        OmissionFindings.reportAround("below", blocks.subList(first, blocks.size()), findings);
        return blocks.subList(0, first);
    }

    /** Whether a block closes a letter, heads its list, or calls to sign it. */
    private static boolean endsLetter(Block block, StructureLexicon lexicon) {
        String line = block.lines().isEmpty() ? "" : block.lines().get(0).text();
        return lexicon.endsBody(line) || lexicon.startsWith("calls", line) || lexicon.startsWith("howToSign", line);
    }

    /** Whether a block tells its language: a name and what is said of the person ends without a mark, and may be foreign. */
    private static boolean isTelling(Block block) {
        boolean prose = block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.ITEM
                || block.kind() == Block.Kind.QUOTATION;
        return prose
                && (SentenceHeuristics.endsAsSentence(block.text())
                        || block.text().endsWith(":"))
                && WhitespaceTokenizer.tokenize(block.text()).size() >= MIN_WORDS
                && Languages.countFunctionWords(block.text()) >= MIN_FUNCTION_WORDS;
    }

    /** Whether a text has more than twice as many words of another language than of one. */
    private static boolean isForeign(String text, String language) {
        return Languages.countFunctionWords(text) > 2 * Languages.countFunctionWords(text, language);
    }
}

package org.undersigned.reading.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Detects the language of a letter from its own words, not from its list of names. */
public final class LetterLanguage {

    /** The fewest function words that tell a language. */
    private static final int MIN_FUNCTION_WORDS = 5;

    private LetterLanguage() {}

    /** The tag of the language; {@code null} if no words tell it. */
    public static String detect(List<Block> blocks) {
        String letter = join(blocks.subList(0, findCloser(blocks)));
        return Languages.countFunctionWords(letter) >= MIN_FUNCTION_WORDS
                ? Languages.detect(letter)
                : Languages.detect(join(blocks));
    }

    /** The first closing or label of a list, in any language; the number of blocks if there is none. */
    private static int findCloser(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String line = block.lines().isEmpty() ? "" : block.lines().get(0).text();
            boolean closes = block.kind() != Block.Kind.ROW
                    && Languages.ALL.stream()
                            .map(StructureLexicon::forLanguage)
                            .anyMatch(lexicon -> lexicon.matches("closings", line) || lexicon.matches("lists", line));
            if (closes) {
                return i;
            }
        }
        return blocks.size();
    }

    private static String join(List<Block> blocks) {
        return blocks.stream().filter(Block::hasText).map(Block::text).collect(Collectors.joining("\n"));
    }
}

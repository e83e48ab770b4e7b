package org.undersigned.reading.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Detects the language of a letter from its own words, not from its list of names. */
public final class LetterLanguage {

    /** The fewest function words that tell a language. */
    private static final int MIN_FUNCTION_WORDS = 5;

    /** How much more often the words of the first of two languages occur in the first half. */
    private static final double MIN_LEAD = 1.2;

    private LetterLanguage() {}

    /** The tag of the language, which may be one without lexicons; {@code null} if no words tell it. */
    public static String detectTag(List<Block> blocks) {
        String letter = join(blocks.subList(0, findCloser(blocks)));
        String unread = Languages.detectUnread(letter);
        return unread == null ? detect(letter, blocks) : unread;
    }

    /** The tag of the language with lexicons whose words the letter has most of; {@code null} if no words tell it. */
    public static String detect(List<Block> blocks) {
        return detect(join(blocks.subList(0, findCloser(blocks))), blocks);
    }

    private static String detect(String letter, List<Block> blocks) {
        if (Languages.countFunctionWords(letter) < MIN_FUNCTION_WORDS) {
            return Languages.detect(join(blocks));
        }
        String whole = Languages.detect(letter);
        String half = letter.substring(0, letter.length() / 2);
        String first = Languages.detect(half);
        // A letter in two languages: the first version is the one that is read.
        boolean translated = first != null
                && !first.equals(whole)
                && Languages.countFunctionWords(half, first)
                        > MIN_LEAD * Languages.countFunctionWords(half, whole) + MIN_FUNCTION_WORDS;
        return translated ? first : whole;
    }

    /** The first closing or label of a list, in any language; the number of blocks if there is none. */
    private static int findCloser(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String line = block.lines().isEmpty() ? "" : block.lines().get(0).text();
            boolean closes = block.kind() != Block.Kind.ROW
                    && Languages.ALL.stream()
                            .map(StructureLexicon::forLanguage)
                            .anyMatch(lexicon -> lexicon.endsBody(line));
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

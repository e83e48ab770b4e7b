package org.undersigned.reading.structure.closer;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Tells phrases that resemble the known closings of a language: "With warm regard and admiration". */
final class ClosingPhrases {

    private static final int MAX_WORDS = 6;
    private static final int MIN_FIRST = 3;

    private ClosingPhrases() {}

    /** Few words, the first that of a known closing, the others in small letters, without a mark at the end. */
    static boolean resembles(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return words.size() > 1
                && words.size() <= MAX_WORDS
                && words.get(0).length() >= MIN_FIRST
                && Character.isUpperCase(text.codePointAt(0))
                && Character.isLetter(text.codePointBefore(text.length()))
                && words.stream().skip(1).allMatch(word -> Character.isLowerCase(word.codePointAt(0)))
                && lexicon.startsAsPhrase("closings", words.get(0));
    }
}

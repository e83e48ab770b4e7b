package org.undersigned.reading.structure.closer.closing;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Tells phrases that resemble the known closings of a language: "With warm regard and admiration". */
public final class ClosingPhrases {

    private static final int MAX_WORDS = 6;
    private static final int MIN_FIRST = 3;
    private static final int MAX_LENGTH = 90;

    private ClosingPhrases() {}

    /** Few words, the first that of a known closing, the others in small letters, without a mark at the end. */
    public static boolean resembles(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return words.size() > 1
                && words.size() <= MAX_WORDS
                && words.get(0).length() >= MIN_FIRST
                && Character.isUpperCase(text.codePointAt(0))
                && Character.isLetter(text.codePointBefore(text.length()))
                && words.stream().skip(1).allMatch(word -> Character.isLowerCase(word.codePointAt(0)))
                && lexicon.startsAsPhrase("closings", words.get(0));
    }

    /** "In hope of your answer,": a few words with a comma at the end, and no name. */
    public static boolean isOpen(String text, StructureLexicon lexicon) {
        int words = WhitespaceTokenizer.tokenize(text).size();
        return text.endsWith(",")
                && words >= 2
                && words <= 10
                && text.chars().noneMatch(Character::isDigit)
                && !MultiLineSignature.isPersonName(text, lexicon)
                && !isDescribedPerson(text, lexicon)
                && !lexicon.isAppeal(text);
    }

    /** "Ana Ruiz (Harbour Union),": the first of several names. */
    static boolean isDescribedPerson(String text, StructureLexicon lexicon) {
        return text.endsWith("),")
                && text.indexOf('(') > 0
                && MultiLineSignature.isPersonName(
                        text.substring(0, text.indexOf('(')).strip(), lexicon);
    }

    /** "With kind regards and hope for the lake,": a known closing with more words behind it. */
    public static boolean isLong(String text, StructureLexicon lexicon) {
        return text.length() <= MAX_LENGTH && text.endsWith(",") && lexicon.startsWithPhrase("closings", text);
    }
}

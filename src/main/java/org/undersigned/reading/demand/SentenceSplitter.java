package org.undersigned.reading.demand;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.language.Abbreviations;
import org.undersigned.reading.language.Lexicon;

/**
 * Splits a passage into sentences by the Unicode rules (UAX #29), but not after abbreviations: "the U.S. Embassy", "Mr.
 * Lind".
 */
final class SentenceSplitter {

    /** The length of a day of the month with its full stop. */
    private static final int MAX_ORDINAL_LENGTH = 3;

    /** The length of "(12.) ". */
    private static final int MAX_LABEL_LENGTH = 6;

    private SentenceSplitter() {}

    /** The offsets of a sentence in the passage, in {@code char}s, without surrounding white space. */
    record Sentence(int from, int to) {}

    static List<Sentence> split(String words, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        breaks.setText(words);
        List<Sentence> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < words.length() && (isLabel(words, from, to) || endsInAbbreviation(words, from, to, language))) {
                continue;
            }
            addTrimmed(sentences, words, from, to);
            from = to;
        }
        addTrimmed(sentences, words, from, words.length());
        return sentences;
    }

    private static void addTrimmed(List<Sentence> sentences, String words, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(from, to));
        }
    }

    /** "1." at the beginning of a passage is the label of an item. */
    private static boolean isLabel(String words, int from, int to) {
        return from == 0
                && to <= MAX_LABEL_LENGTH
                && words.substring(0, to).chars().noneMatch(Character::isAlphabetic);
    }

    private static boolean endsInAbbreviation(String words, int from, int to, String language) {
        int end = to;
        while (end > from && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && end - start < 12 && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        if (start == end) {
            return false;
        }
        String last = words.substring(start, end);
        return Abbreviations.isAbbreviation(last, language) || isOrdinal(last, language);
    }

    /** "Am 11. Dezember": in some languages, a full stop makes an ordinal. */
    private static boolean isOrdinal(String word, String language) {
        boolean digits =
                word.length() <= MAX_ORDINAL_LENGTH && word.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        return digits
                && Character.isDigit(word.codePointAt(0))
                && Lexicon.exists(language, "figures")
                && Lexicon.forLanguage(language, "figures")
                        .words("ordinalSuffixes")
                        .contains(".");
    }
}

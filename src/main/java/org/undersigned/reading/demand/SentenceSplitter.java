package org.undersigned.reading.demand;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a passage into sentences by the Unicode rules (UAX #29), but not after abbreviations: "the U.S. Embassy", "Mr.
 * Lind". A sentence can begin with a number.
 */
public final class SentenceSplitter {

    private SentenceSplitter() {}

    /** The offsets of a sentence in the passage, in {@code char}s, without surrounding white space. */
    public record Sentence(int from, int to) {}

    /** The sentences of a passage, in order. */
    public static List<Sentence> split(String words, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        breaks.setText(words);
        SentenceEnds ends = new SentenceEnds(words, language);
        List<Sentence> sentences = new ArrayList<>();
        int from = breaks.first();
        int at = from;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            while (at < to) {
                at = ends.nextNumber(from, at, to);
                if (ends.isEnd(from, at)) {
                    addTrimmed(sentences, words, from, at);
                    from = at;
                }
            }
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
}

package org.undersigned.reading.quantity;

import java.util.List;
import org.undersigned.reading.demand.SentenceSplitter;

/** The sentences of one passage, found by offset with a binary search. */
final class PassageSentences {

    private final List<SentenceSplitter.Sentence> sentences;
    private final int length;

    PassageSentences(String words, String language) {
        this.sentences = SentenceSplitter.split(words, language);
        this.length = words.length();
    }

    /**
     * The offsets of a sentence, in {@code char}s.
     *
     * @param next the start of the next sentence
     */
    record Bounds(int from, int to, int next) {}

    /** The sentence that contains a range; two sentences as one if the range is in both. */
    Bounds around(int from, int to) {
        int first = indexAt(from);
        int last = Math.max(first, indexAt(to - 1));
        return new Bounds(
                Math.min(from, sentences.get(first).from()),
                Math.max(to, sentences.get(last).to()),
                last + 1 < sentences.size() ? sentences.get(last + 1).from() : length);
    }

    /** The index of the last sentence that starts at or before an offset. */
    private int indexAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

package org.undersigned.http.reconciliation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.store.index.IndexedName;

/**
 * Compares names without regard to case, accents, script, punctuation and the order of their words: the share of common
 * trigrams of their words (Dice coefficient).
 */
final class NameSimilarity {

    /** The score of equal names. */
    static final int EQUAL = 100;

    private NameSimilarity() {}

    /** The score of the most similar name, from 0 to 100; only an equal name has 100. */
    static int score(String query, Collection<String> names) {
        List<String> words = IndexedName.words(query);
        return names.stream()
                .mapToInt(name -> score(words, IndexedName.words(name)))
                .max()
                .orElse(0);
    }

    private static int score(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return one.isEmpty() ? 0 : EQUAL;
        }
        Set<String> trigrams = trigrams(one);
        Set<String> others = trigrams(other);
        long common = trigrams.stream().filter(others::contains).count();
        long all = trigrams.size() + others.size();
        return all == 0 ? 0 : (int) Math.min(EQUAL - 1, Math.round(2.0 * EQUAL * common / all));
    }

    /** The trigrams of each word, with two spaces before it and one after it. */
    private static Set<String> trigrams(List<String> words) {
        Set<String> trigrams = new HashSet<>();
        for (String word : words) {
            String padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                trigrams.add(padded.substring(i, i + 3));
            }
        }
        return trigrams;
    }
}

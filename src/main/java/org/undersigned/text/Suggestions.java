package org.undersigned.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Suggests a known word for a mistyped one, by edit distance (Levenshtein). */
public final class Suggestions {

    /** Only this many characters of a word are compared, because the cost grows with its length. */
    private static final int MAX_LENGTH = 100;

    /** A shorter part occurs in too many words. */
    private static final int SHORTEST_PART = 3;

    private Suggestions() {}

    /** The nearest known word, if at most half of its characters differ. */
    public static Optional<String> closeMatch(String word, Collection<String> known) {
        return Optional.of(nearest(word, known)).filter(other -> 2 * distance(word, other) <= other.length());
    }

    /**
     * The known word that begins with a word, or else has it within, so that a part of a name finds the whole; or else the
     * one with the smallest edit distance. Empty if no word is known.
     */
    public static String mostSimilar(String word, Collection<String> known) {
        List<String> whole = word.length() < SHORTEST_PART
                ? List.of()
                : known.stream().filter(other -> other.contains(word)).toList();
        List<String> begun =
                whole.stream().filter(other -> other.startsWith(word)).toList();
        return nearest(word, !begun.isEmpty() ? begun : whole.isEmpty() ? known : whole);
    }

    /** The known word with the smallest edit distance; empty if no word is known. */
    public static String nearest(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(other -> distance(word, other)))
                .orElse("");
    }

    private static int distance(String one, String other) {
        String a = one.length() > MAX_LENGTH ? one.substring(0, MAX_LENGTH) : one;
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

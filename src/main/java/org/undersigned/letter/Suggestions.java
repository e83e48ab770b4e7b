package org.undersigned.letter;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The nearest of the words there are to one that there isn't: for those who mistyped. */
public final class Suggestions {

    private static final int LONGEST = 100;

    private Suggestions() {}

    /** The nearest, where no more than half of its letters are others; empty where nothing was mistyped. */
    public static Optional<String> near(String word, Collection<String> known) {
        return Optional.of(of(word, known)).filter(other -> 2 * distance(word, other) <= other.length());
    }

    /** The known word with the fewest letters changed. */
    public static String of(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(other -> distance(word, other)))
                .orElse("");
    }

    private static int distance(String one, String other) {
        String a = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
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

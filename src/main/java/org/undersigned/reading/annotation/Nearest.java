package org.undersigned.reading.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The nearest of what there is to what was asked for. */
final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    /** The known word with the fewest letters changed. */
    static String of(String word, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt(other -> distance(word, other))).orElse("");
    }

    /** The stretch of a text that shares the most words with a quote. One walk over the text. */
    static String in(String text, String quote) {
        String[] words = text.split("\\s+");
        Set<String> sought = new HashSet<>(java.util.List.of(quote.toLowerCase(Locale.ROOT).split("\\s+")));
        int width = Math.min(Math.max(quote.split("\\s+").length, 1), words.length);
        int hits = 0;
        int best = -1;
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            hits += sought.contains(words[i].toLowerCase(Locale.ROOT)) ? 1 : 0;
            hits -= i >= width && sought.contains(words[i - width].toLowerCase(Locale.ROOT)) ? 1 : 0;
            if (hits > best) {
                best = hits;
                at = Math.max(0, i - width + 1);
            }
        }
        return String.join(" ", java.util.Arrays.asList(words).subList(at, Math.min(words.length, at + width)));
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

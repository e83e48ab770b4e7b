package org.undersigned.reading.annotation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds the stretch of a text that is nearest to words that don't occur in it. */
final class Stretches {

    private Stretches() {}

    /** The stretch of a text that shares the most words with a quote. One walk over the text. */
    static String nearest(String text, String quote) {
        String[] words = text.split("\\s+");
        Set<String> sought =
                new HashSet<>(java.util.List.of(quote.toLowerCase(Locale.ROOT).split("\\s+")));
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
}

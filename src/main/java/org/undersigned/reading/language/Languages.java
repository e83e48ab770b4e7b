package org.undersigned.reading.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The languages that letters can be read in, and which of them some words are in. */
public final class Languages {

    /** The languages that have a folder of words. */
    public static final List<String> ALL = List.of("en", "es", "fr", "de");

    private static final Map<String, Set<String>> FREQUENT = new ConcurrentHashMap<>();

    /** As many words tell a language as well as all of them. */
    private static final int ENOUGH = 4000;

    private Languages() {}

    /** The language whose small words are the most frequent; {@code null} where none of them occurs. */
    public static String of(String words) {
        Map<String, Integer> hits = new HashMap<>();
        String beginning = words.length() > 6 * ENOUGH ? words.substring(0, 6 * ENOUGH) : words;
        for (String word : beginning.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            for (String language : ALL) {
                if (frequent(language).contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            }
        }
        return ALL.stream()
                .filter(hits::containsKey)
                .max(java.util.Comparator.comparing(hits::get))
                .orElse(null);
    }

    private static Set<String> frequent(String language) {
        return FREQUENT.computeIfAbsent(
                language, tag -> new HashSet<>(Lexicon.of(tag, "letter").words("frequent")));
    }
}

package org.undersigned.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The languages that letters can be read in, and which of them some words are in. */
public final class Languages {

    /** A folder inside a jar can't be listed by every class loader; a file that lists it can be read by all. */
    private static final String TAGS = "/languages/tags.txt";

    /** The languages that have a folder of words, a tag a line. Where two fit a letter alike, the first is taken. */
    public static final List<String> ALL = loadTags();

    private static final Map<String, Set<String>> FREQUENT = new ConcurrentHashMap<>();

    /** As many words tell a language as well as all of them. */
    private static final int SAMPLE_WORDS = 4000;

    private Languages() {}

    /** The language whose small words are the most frequent; {@code null} where none of them occurs. */
    public static String detect(String words) {
        Map<String, Integer> hits = new HashMap<>();
        String beginning = words.length() > 6 * SAMPLE_WORDS ? words.substring(0, 6 * SAMPLE_WORDS) : words;
        for (String word : beginning.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            for (String language : ALL) {
                if (frequentWords(language).contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            }
        }
        return ALL.stream()
                .filter(hits::containsKey)
                .max(java.util.Comparator.comparing(hits::get))
                .orElse(null);
    }

    private static List<String> loadTags() {
        try (InputStream file = Languages.class.getResourceAsStream(TAGS)) {
            if (file == null) {
                throw new IllegalStateException("no list of languages " + TAGS);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> frequentWords(String language) {
        return FREQUENT.computeIfAbsent(
                language, tag -> new HashSet<>(Lexicon.of(tag, "letter").words("frequent")));
    }
}

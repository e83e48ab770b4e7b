package org.undersigned.reading.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.letter.Labelled;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.language.Lexicon;

/** How one language writes figures: its {@code figures.yaml}. Phrases are lists of lower-case words. */
final class Style {

    private static final Map<String, Style> KNOWN = new ConcurrentHashMap<>();

    final String language;
    final char grouping;
    final char decimal;
    final Map<String, BigDecimal> scales = new LinkedHashMap<>();
    final Map<List<String>, BigDecimal> magnitudes = new LinkedHashMap<>();
    final Map<List<String>, Qualifier> before = new LinkedHashMap<>();
    final Map<List<String>, Qualifier> after = new LinkedHashMap<>();
    final Map<String, String> irregular;
    final List<String> plurals;
    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();
    private final Lexicon lexicon;

    private Style(String language) {
        this.language = language;
        this.lexicon = Lexicon.of(language, "figures");
        this.grouping = lexicon.words("grouping").get(0).charAt(0);
        this.decimal = lexicon.words("decimal").get(0).charAt(0);
        lexicon.table("scales").forEach((word, value) -> scales.put(word, new BigDecimal(value)));
        lexicon.table("magnitudes").forEach((words, value) -> magnitudes.put(phrase(words), new BigDecimal(value)));
        lexicon.table("before").forEach((words, label) -> before.put(phrase(words), qualifier(label)));
        lexicon.table("after").forEach((words, label) -> after.put(phrase(words), qualifier(label)));
        this.irregular = lexicon.table("irregular");
        this.plurals = lexicon.words("plurals");
    }

    static Style of(String language) {
        return KNOWN.computeIfAbsent(Lexicon.exists(language, "figures") ? language : "en", Style::new);
    }

    /** Whether a key of the file lists this word. */
    boolean lists(String key, String word) {
        return sets.computeIfAbsent(key, k -> new HashSet<>(lexicon.words(k))).contains(word);
    }

    /** The longest phrase of a table that stands at this token. */
    static <V> Optional<Map.Entry<List<String>, V>> at(Map<List<String>, V> phrases, List<Token> tokens, int at) {
        Map.Entry<List<String>, V> longest = null;
        for (Map.Entry<List<String>, V> entry : phrases.entrySet()) {
            boolean longer =
                    longest == null || entry.getKey().size() > longest.getKey().size();
            if (longer && stands(entry.getKey(), tokens, at)) {
                longest = entry;
            }
        }
        return Optional.ofNullable(longest);
    }

    static boolean stands(List<String> phrase, List<Token> tokens, int at) {
        if (at < 0 || at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(at + i).lower().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> phrase(String words) {
        return List.of(words.split(" "));
    }

    private static Qualifier qualifier(String label) {
        return Labelled.of(Qualifier.class, label).orElseThrow();
    }
}

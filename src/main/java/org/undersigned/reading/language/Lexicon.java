package org.undersigned.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words of one language for one subject, from {@code languages/en/letter.yaml}, {@code languages/en/figures.yaml} …
 *
 * <p>Each key of the YAML file has a list of words, or a table that maps words to values.
 */
public final class Lexicon {

    private static final Map<String, Lexicon> BY_RESOURCE = new ConcurrentHashMap<>();

    private final String source;
    private final Map<?, ?> entries;

    private Lexicon(String source, Map<?, ?> entries) {
        this.source = source;
        this.entries = entries;
    }

    /** The lexicon of a language ("en") for a subject ("figures"). */
    public static Lexicon forLanguage(String language, String subject) {
        return BY_RESOURCE.computeIfAbsent("/languages/%s/%s.yaml".formatted(language, subject), Lexicon::load);
    }

    /** The lexicon of a subject that does not depend on the language ("columns"). */
    public static Lexicon shared(String subject) {
        return BY_RESOURCE.computeIfAbsent("/languages/%s.yaml".formatted(subject), Lexicon::load);
    }

    /** Whether a language has a lexicon for a subject. */
    public static boolean exists(String language, String subject) {
        return Lexicon.class.getResource("/languages/%s/%s.yaml".formatted(language, subject)) != null;
    }

    /** The keys whose values are lists. */
    public List<String> listKeys() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof List<?>)
                .map(entry -> String.valueOf(entry.getKey()))
                .toList();
    }

    /** The list under a key, in file order. */
    public List<String> words(String key) {
        if (entry(key) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("%s: %s is not a list".formatted(source, key));
    }

    /** The table under a key, in file order. */
    public Map<String, String> table(String key) {
        if (entry(key) instanceof Map<?, ?> map) {
            Map<String, String> table = new LinkedHashMap<>();
            map.forEach((word, value) -> table.put(String.valueOf(word), String.valueOf(value)));
            return table;
        }
        throw new IllegalStateException("%s: %s is not a table".formatted(source, key));
    }

    private Object entry(String key) {
        Object entry = entries.get(key);
        if (entry == null) {
            throw new IllegalStateException("%s lacks %s".formatted(source, key));
        }
        return entry;
    }

    private static Lexicon load(String resource) {
        try (InputStream file = Lexicon.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no lexicon " + resource);
            }
            Object content = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return new Lexicon(resource, (Map<?, ?>) content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

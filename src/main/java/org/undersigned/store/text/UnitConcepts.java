package org.undersigned.store.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units that mean the same in different languages: "refugee", "refugiado" and "Geflüchtete". */
public final class UnitConcepts {

    private static final Map<String, List<String>> KEYS = read();

    private UnitConcepts() {}

    /** The keys of all words for what a unit counts; that of the unit alone if no other word is known. */
    public static List<String> keys(String unit) {
        String key = UnitKey.of(unit);
        return KEYS.getOrDefault(key, List.of(key));
    }

    /** One key for all words for what a unit counts. */
    public static String concept(String key) {
        return KEYS.containsKey(key) ? KEYS.get(key).get(0) : key;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> keys = new HashMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                UnitConcepts.class.getResourceAsStream("/languages/units.txt"), StandardCharsets.UTF_8))) {
            for (String line : file.lines().toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    List<String> words = Arrays.stream(line.split(","))
                            .map(UnitKey::of)
                            .distinct()
                            .toList();
                    words.forEach(word -> keys.put(word, words));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(keys);
    }
}

package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.language.Lexicon;

/**
 * Scale words that mean the same in all languages that have them: "milhões" in a passage of a letter in English. Read as
 * what is counted, it would make a figure a million times too small.
 */
final class ForeignScales {

    /** Shorter words mean other things in other languages. */
    private static final int MIN_LENGTH = 6;

    private static final BigDecimal MIN_SCALE = BigDecimal.valueOf(1000);

    private static final Map<String, BigDecimal> SCALES = scales();

    private ForeignScales() {}

    /** The factor of a word; {@code null} if it is no scale word, or if languages disagree on its value. */
    static BigDecimal valueOf(String word) {
        return SCALES.get(word);
    }

    private static Map<String, BigDecimal> scales() {
        Map<String, BigDecimal> scales = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String language : Languages.ALL) {
            addAll(Lexicon.forLanguage(language, "figures").table("scales"), scales, ambiguous);
        }
        scales.keySet().removeIf(word -> word.length() < MIN_LENGTH);
        addAll(Lexicon.shared("unread").table("scales"), scales, ambiguous);
        scales.keySet().removeAll(ambiguous);
        scales.values().removeIf(value -> value.compareTo(MIN_SCALE) < 0);
        return Map.copyOf(scales);
    }

    private static void addAll(Map<String, String> table, Map<String, BigDecimal> scales, Set<String> ambiguous) {
        table.forEach((word, value) -> {
            BigDecimal other = scales.putIfAbsent(word.toLowerCase(Locale.ROOT), new BigDecimal(value));
            if (other != null && other.compareTo(new BigDecimal(value)) != 0) {
                ambiguous.add(word.toLowerCase(Locale.ROOT));
            }
        });
    }
}

package org.undersigned.store.text;

import com.ibm.icu.text.Transliterator;
import java.util.Collection;
import java.util.Locale;

/** Words without regard to case, accents and script, so that they compare alike on every database. */
public final class TextNormalizer {

    private static final Transliterator TRANSLITERATOR =
            Transliterator.getInstance("NFKD; [:M:] Remove; Any-Latin; Latin-ASCII; [:M:] Remove; Lower");

    private TextNormalizer() {}

    public static String normalize(String words) {
        return words == null ? null : transliterate(words).strip();
    }

    private static String transliterate(String words) {
        // Most words are plain, and transliterators take their time.
        return words.chars().allMatch(c -> c < 128)
                ? words.toLowerCase(Locale.ROOT)
                : TRANSLITERATOR.transliterate(words);
    }

    /** Several words in one column, each between bars: {@code |mexico|haiti|}. */
    public static String joinNormalized(Collection<String> words) {
        StringBuilder all = new StringBuilder("|");
        words.forEach(word -> all.append(normalizeValue(word)).append('|'));
        return all.toString();
    }

    /** The same, as they are written. */
    public static String joinLabels(Collection<String> words) {
        StringBuilder all = new StringBuilder("|");
        words.forEach(word -> all.append(word.replace('|', ' ')).append('|'));
        return all.toString();
    }

    /** One of them, as {@link #joinNormalized} writes it. */
    public static String normalizeValue(String words) {
        return normalize(words).replace('|', ' ');
    }
}

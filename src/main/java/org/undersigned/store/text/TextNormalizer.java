package org.undersigned.store.text;

import com.ibm.icu.text.Transliterator;
import java.util.Collection;
import java.util.Locale;

/** Normalises text without regard to case, accents and script, so that every database compares it alike. */
public final class TextNormalizer {

    private static final Transliterator TRANSLITERATOR =
            Transliterator.getInstance("NFKD; [:M:] Remove; Any-Latin; Latin-ASCII; [:M:] Remove; Lower");

    private TextNormalizer() {}

    public static String normalize(String words) {
        return words == null ? null : transliterate(words).strip();
    }

    private static String transliterate(String words) {
        // Most text is ASCII, and transliteration is slow.
        return words.chars().allMatch(c -> c < 128)
                ? words.toLowerCase(Locale.ROOT)
                : TRANSLITERATOR.transliterate(words);
    }

    /** Several normalised values for one column, each between vertical bars: {@code |mexico|haiti|}. */
    public static String joinNormalized(Collection<String> words) {
        StringBuilder all = new StringBuilder("|");
        words.forEach(word -> all.append(normalizeValue(word)).append('|'));
        return all.toString();
    }

    /** The same values as they are written. */
    public static String joinLabels(Collection<String> words) {
        StringBuilder all = new StringBuilder("|");
        words.forEach(word -> all.append(word.replace('|', ' ')).append('|'));
        return all.toString();
    }

    /** One value, as {@link #joinNormalized} writes it. */
    public static String normalizeValue(String words) {
        return normalize(words).replace('|', ' ');
    }
}

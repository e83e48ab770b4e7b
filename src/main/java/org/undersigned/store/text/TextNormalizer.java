package org.undersigned.store.text;

import com.ibm.icu.text.Transliterator;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Normalises text without regard to case, accents and script, so that every database compares it alike. */
public final class TextNormalizer {

    private static final Transliterator TRANSLITERATOR =
            Transliterator.getInstance("NFKD; [:M:] Remove; Any-Latin; Latin-ASCII; [:M:] Remove; Lower");

    /** The first character behind the Latin letters with their extensions A and B. */
    private static final int LATIN_END = 0x250;

    private static final int MAX_REMEMBERED = 20_000;
    private static final int MAX_REMEMBERED_LENGTH = 40;
    private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

    private TextNormalizer() {}

    public static String normalize(String words) {
        return words == null ? null : transliterate(words).strip();
    }

    private static String transliterate(String words) {
        // Most text is ASCII, and transliteration is slow.
        if (words.chars().allMatch(c -> c < 128)) {
            return words.toLowerCase(Locale.ROOT);
        }
        return words.chars().allMatch(c -> c < LATIN_END)
                ? Stream.of(words.split(" ", -1))
                        .map(TextNormalizer::transliterateWord)
                        .collect(Collectors.joining(" "))
                : TRANSLITERATOR.transliterate(words);
    }

    /** Latin words do not depend on their neighbours, and the same ones are in most names. */
    private static String transliterateWord(String word) {
        if (word.length() > MAX_REMEMBERED_LENGTH) {
            return TRANSLITERATOR.transliterate(word);
        }
        if (REMEMBERED.size() > MAX_REMEMBERED) {
            REMEMBERED.clear();
        }
        return REMEMBERED.computeIfAbsent(word, TRANSLITERATOR::transliterate);
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

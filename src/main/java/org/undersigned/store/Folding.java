package org.undersigned.store;

import com.ibm.icu.text.Transliterator;
import java.util.Collection;
import java.util.stream.Collectors;

/** Words without regard to case, accents and script, so that they compare alike on every database. */
final class Folding {

    private static final Transliterator FOLD =
            Transliterator.getInstance("NFKD; [:M:] Remove; Any-Latin; Latin-ASCII; Lower");

    private Folding() {}

    static String fold(String words) {
        return words == null ? null : FOLD.transliterate(words).strip();
    }

    /** Several words in one column, each between bars: {@code |mexico|haiti|}. */
    static String all(Collection<String> words) {
        return words.stream().map(Folding::one).collect(Collectors.joining("|", "|", "|"));
    }

    /** One of them, as {@link #all} writes it. */
    static String one(String words) {
        return fold(words).replace('|', ' ');
    }
}

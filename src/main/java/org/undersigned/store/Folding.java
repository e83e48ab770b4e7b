package org.undersigned.store;

import com.ibm.icu.text.Transliterator;
import java.util.Collection;

/** Words without regard to case, accents and script, so that they compare alike on every database. */
final class Folding {

    private static final Transliterator FOLD =
            Transliterator.getInstance("NFKD; [:M:] Remove; Any-Latin; Latin-ASCII; Lower");

    private static final int ROOM = 4000;

    private Folding() {}

    static String fold(String words) {
        return words == null ? null : FOLD.transliterate(words).strip();
    }

    /** Several words in one column, each between bars: {@code |mexico|haiti|}; as many as there is room for. */
    static String all(Collection<String> words) {
        StringBuilder all = new StringBuilder("|");
        for (String word : words) {
            String one = one(word);
            if (all.length() + one.length() < ROOM) {
                all.append(one).append('|');
            }
        }
        return all.toString();
    }

    /** One of them, as {@link #all} writes it. */
    static String one(String words) {
        return fold(words).replace('|', ' ');
    }
}

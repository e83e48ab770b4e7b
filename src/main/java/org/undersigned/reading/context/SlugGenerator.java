package org.undersigned.reading.context;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.undersigned.letter.Slug;

/** Makes ids of words, each but once: "Andrés Manuel López Obrador" is {@code andres-manuel-lopez-obrador}. */
public final class SlugGenerator {

    /** Room for the "-2" of a clash. */
    private static final int MAX_LENGTH = Slug.LONGEST - 8;

    /** Ids that would stand where something else has its address: a collection's count. */
    private static final Set<Slug> RESERVED = Set.of(new Slug("count"));

    private final Set<Slug> taken = new HashSet<>(RESERVED);
    private final Map<String, Integer> clashes = new HashMap<>();

    /** An id of the words that is not taken yet; it is then. Words without a letter or digit give {@code x}. */
    public Slug of(String words) {
        String stem = toSlugText(words);
        Slug slug = new Slug(stem);
        while (!taken.add(slug)) {
            slug = new Slug(stem + "-" + clashes.merge(stem, 2, (n, first) -> n + 1));
        }
        return slug;
    }

    /** Words without regard to case, accents and script. */
    public static String fold(String words) {
        return AsciiFolding.fold(words);
    }

    private static String toSlugText(String words) {
        String folded = fold(words.length() > 4 * MAX_LENGTH ? words.substring(0, 4 * MAX_LENGTH) : words);
        StringBuilder stem = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < folded.length() && stem.length() < MAX_LENGTH; i++) {
            char c = folded.charAt(i);
            boolean sound = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (sound) {
                if (gap && !stem.isEmpty()) {
                    stem.append('-');
                }
                stem.append(c);
            }
            gap = !sound && c != '\'' && c != '’' && c != '.' || gap && !sound;
        }
        return stem.isEmpty() ? "x" : truncateAtHyphen(stem.toString());
    }

    private static String truncateAtHyphen(String stem) {
        int hyphen = stem.lastIndexOf('-');
        return stem.length() >= MAX_LENGTH - 1 && hyphen > MAX_LENGTH / 2 ? stem.substring(0, hyphen) : stem;
    }
}

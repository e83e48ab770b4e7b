package org.undersigned.reading.context;

import java.util.HashMap;
import java.util.Map;
import org.undersigned.letter.Slug;

/** Generates unique ids from names: "Andrés Manuel López Obrador" gives {@code andres-manuel-lopez-obrador}. */
public final class SlugGenerator {

    /** Leaves room for the suffix ("-2") of a duplicate. */
    private static final int MAX_LENGTH = Slug.MAX_LENGTH - 8;

    /** Ids that collide with a path segment of the API: {@code /count}. */
    private static final String RESERVED = "count";

    private final FingerprintMap taken = new FingerprintMap();
    private final Map<String, Integer> clashes = new HashMap<>();

    public SlugGenerator() {
        taken.putIfAbsent(RESERVED, 1);
    }

    /** A new id for a name. A name without letters and digits gives {@code x}. */
    public Slug generate(String words) {
        String stem = toSlugText(words);
        Slug slug = new Slug(stem);
        while (taken.putIfAbsent(slug.value(), 1) > 0) {
            slug = new Slug(stem + "-" + clashes.merge(stem, 2, (n, first) -> n + 1));
        }
        return slug;
    }

    /** Keeps an id from being generated. */
    public void reserve(Slug id) {
        taken.putIfAbsent(id.value(), 1);
    }

    /** Text without case, accents and script, for comparison. */
    public static String fold(String words) {
        return AsciiFolding.fold(words);
    }

    private static String toSlugText(String words) {
        String folded = fold(words.length() > 4 * MAX_LENGTH ? words.substring(0, 4 * MAX_LENGTH) : words);
        StringBuilder stem = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < folded.length() && stem.length() < MAX_LENGTH; i++) {
            char c = folded.charAt(i);
            boolean alphanumeric = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (alphanumeric) {
                if (gap && !stem.isEmpty()) {
                    stem.append('-');
                }
                stem.append(c);
            }
            gap = !alphanumeric && c != '\'' && c != '’' && c != '.' || gap && !alphanumeric;
        }
        return stem.isEmpty() ? "x" : truncateAtHyphen(stem.toString());
    }

    private static String truncateAtHyphen(String stem) {
        int hyphen = stem.lastIndexOf('-');
        return stem.length() >= MAX_LENGTH - 1 && hyphen > MAX_LENGTH / 2 ? stem.substring(0, hyphen) : stem;
    }
}

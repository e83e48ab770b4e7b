package org.undersigned.store.text;

import java.util.Arrays;
import java.util.Map;

/** A unit without regard to case, accents and grammatical number: "Migrants" and "migrant" have one key. */
public final class UnitKey {

    private static final int MAX_LENGTH = 1000;

    private static final Map<String, String> IRREGULAR = Map.of(
            "people", "person",
            "children", "child",
            "men", "man",
            "women", "woman",
            "feet", "foot",
            "lives", "life",
            "wives", "wife");

    private UnitKey() {}

    public static String of(String unit) {
        String normalized = TextNormalizer.normalize(unit);
        String key = normalized.length() > MAX_LENGTH ? normalized.substring(0, MAX_LENGTH) : normalized;
        int space = key.lastIndexOf(' ') + 1;
        return key.substring(0, space) + singular(key.substring(space));
    }

    /**
     * The unit in the words of the letter: the subject's first words, as many as the unit has. The subject's "alunni" for
     * the unit "alunno".
     *
     * @return {@code null} without a unit or a subject
     */
    public static String asWritten(String unit, String subject) {
        if (unit == null || subject == null) {
            return null;
        }
        String[] words = TextNormalizer.normalize(subject).split(" ");
        int count = Math.min(words.length, TextNormalizer.normalize(unit).split(" ").length);
        String written = String.join(" ", Arrays.copyOf(words, count));
        return written.length() > MAX_LENGTH ? null : written;
    }

    private static String singular(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.length() < 4 || word.indexOf('/') >= 0 || !word.endsWith("s") || word.matches(".*(ss|us|is)")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.matches(".*(ss|sh|ch|x)es")
                ? word.substring(0, word.length() - 2)
                : word.substring(0, word.length() - 1);
    }
}

package org.undersigned.store;

import java.util.Map;

/** What is counted, without regard to case, accents and number: "Migrants" and "migrant" are one unit. */
final class Units {

    private static final Map<String, String> IRREGULAR = Map.of(
            "people", "person",
            "children", "child",
            "men", "man",
            "women", "woman",
            "feet", "foot",
            "lives", "life",
            "wives", "wife");

    private Units() {}

    static String key(String unit) {
        String folded = Folding.fold(unit);
        String key = folded.length() > 1000 ? folded.substring(0, 1000) : folded;
        int space = key.lastIndexOf(' ') + 1;
        return key.substring(0, space) + singular(key.substring(space));
    }

    private static String singular(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.length() < 4 || !word.endsWith("s") || word.matches(".*(ss|us|is)")) {
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

package org.undersigned.reading.demand;

import java.util.List;
import java.util.regex.Pattern;

/** Recognizes lists that only name persons: "Release the prisoners:" and then "Ana Ruiz", "Ivan Kotov". */
final class NamedPersons {

    private static final int MAX_NAME_WORDS = 6;

    /** The most words between the noun for the persons and the end of its sentence. */
    private static final int MAX_DISTANCE = 8;

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*+\\.?");

    private final DemandLexicon lexicon;

    /** Whether names may follow. */
    private boolean announced;

    NamedPersons(DemandLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a sentence announces persons, and the block after it names one. */
    boolean announces(String exact, SentenceWords words, BodyBlock next) {
        List<String> end = words.words().subList(Math.max(0, words.size() - MAX_DISTANCE), words.size());
        announced = exact.endsWith(":")
                && lexicon.persons.contains(end)
                && next != null
                && !next.isHeading()
                && isName(next.passage().words());
        return announced;
    }

    /** Whether a block is one of the announced names; another block ends them. */
    boolean covers(String text) {
        announced = announced && isName(text);
        return announced;
    }

    private boolean isName(String text) {
        String[] words = text.strip().split("[\\s,;.]+", MAX_NAME_WORDS + 1);
        if (words.length < 2 || words.length > MAX_NAME_WORDS || !isCapitalized(words[0])) {
            return false;
        }
        for (String word : words) {
            if (!word.isEmpty() && !isCapitalized(word) && !lexicon.particles.contains(word)) {
                return false;
            }
        }
        return isCapitalized(words[words.length - 1]) || words[words.length - 1].isEmpty();
    }

    private static boolean isCapitalized(String word) {
        return NAME_WORD.matcher(word).matches();
    }
}

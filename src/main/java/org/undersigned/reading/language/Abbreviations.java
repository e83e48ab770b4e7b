package org.undersigned.reading.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells full stops that end a word from those that end a sentence: "Mr.", "e.V.", "J.", "U.S." */
public final class Abbreviations {

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private Abbreviations() {}

    /** Whether a word with a full stop is an abbreviation, in a language. */
    public static boolean abbreviate(String word, String language) {
        return isInitials(word)
                || KNOWN.computeIfAbsent(language, Abbreviations::load).contains(lowerCase(word));
    }

    /** Whether a word with a full stop is an abbreviation in any language: names travel. */
    public static boolean abbreviate(String word) {
        return Languages.ALL.stream().anyMatch(language -> abbreviate(word, language));
    }

    /** Whether some words end in an abbreviation, whatever its language. */
    public static boolean abbreviated(String words) {
        String text = words.stripTrailing();
        return text.endsWith(".") && abbreviate(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** A letter, or letters with full stops between them. */
    private static boolean isInitials(String word) {
        return word.endsWith(".")
                && (word.length() == 2 && Character.isLetter(word.charAt(0)) || word.indexOf('.') < word.length() - 1);
    }

    private static Set<String> load(String language) {
        Set<String> words = new HashSet<>();
        Lexicon.of(language, "letter").words("abbreviations").forEach(word -> words.add(lowerCase(word)));
        return words;
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

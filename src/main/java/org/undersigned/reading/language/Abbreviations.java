package org.undersigned.reading.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Distinguishes the full stop of an abbreviation from the end of a sentence: "Mr.", "e.V.", "J.", "U.S." */
public final class Abbreviations {

    private static final PerLanguage<Set<String>> BY_LANGUAGE = new PerLanguage<>(Abbreviations::load);

    /** The most characters of initials: "к.ф.-м.н." */
    private static final int MAX_INITIALS = 12;

    private Abbreviations() {}

    /** Whether a word with a full stop is an abbreviation in a language. */
    public static boolean isAbbreviation(String word, String language) {
        return isInitials(word) || BY_LANGUAGE.get(language).contains(lowerCase(word));
    }

    /** Whether a word with a full stop is an abbreviation in any language, as names and titles may be foreign. */
    public static boolean isAbbreviation(String word) {
        return Languages.ALL.stream().anyMatch(language -> isAbbreviation(word, language));
    }

    /** Whether a text ends in an abbreviation of any language. */
    public static boolean endsInAbbreviation(String words) {
        String text = words.stripTrailing();
        return text.endsWith(".") && isAbbreviation(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** A single letter, or letters with full stops between them. */
    private static boolean isInitials(String word) {
        if (!word.endsWith(".") || word.indexOf('/') >= 0 || word.length() > MAX_INITIALS) {
            return false;
        }
        return word.length() == 2 && Character.isLetter(word.charAt(0)) || word.indexOf('.') < word.length() - 1;
    }

    private static Set<String> load(String language) {
        Set<String> words = new HashSet<>();
        Lexicon.forLanguage(language, "letter").words("abbreviations").forEach(word -> words.add(lowerCase(word)));
        return words;
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

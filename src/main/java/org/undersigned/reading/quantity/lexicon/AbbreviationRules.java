package org.undersigned.reading.quantity.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the full stop of an abbreviation from the end of a sentence: "4 Mio. Menschen" and "4 Mio. Das ist viel".
 *
 * @param words the abbreviations in lower case, without their full stop
 * @param functions the function words of the language
 * @param nounsAreCapitalised whether a capital does not start a sentence
 */
record AbbreviationRules(Set<String> words, Set<String> functions, boolean nounsAreCapitalised) {

    /** The end of a token: behind the full stop, if the token is an abbreviation and its sentence continues. */
    int end(String text, int start, int end) {
        boolean abbreviated = end < text.length()
                && text.charAt(end) == '.'
                && end - start <= 8
                && words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
        boolean alone = start == 0 && end + 1 == text.length();
        return abbreviated && (alone || continuesSentence(text, end + 1)) ? end + 1 : end;
    }

    private boolean continuesSentence(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        char next = text.charAt(at);
        return Character.isUpperCase(next)
                ? continuesWith(text, at)
                : Character.isLowerCase(next)
                        || Character.isDigit(next)
                        || Character.getType(next) == Character.CURRENCY_SYMBOL
                        || "%(,;:–-".indexOf(next) >= 0;
    }

    /** Whether a capitalised word may be inside a sentence: "US-Dollar", or a noun in German. */
    private boolean continuesWith(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                || nounsAreCapitalised && !functions.contains(word.toLowerCase(Locale.ROOT));
    }
}

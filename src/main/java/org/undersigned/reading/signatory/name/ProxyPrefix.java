package org.undersigned.reading.signatory.name;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/**
 * Removes the words before one who signs in place of another: "i.A. Ana Ruiz", "p.p. Ana Ruiz"; or says that this is
 * a signature: "gez. Ana Ruiz", "/s/ Ana Ruiz".
 */
final class ProxyPrefix {

    private static final int MAX_WORDS = 3;
    private static final int MAX_ABBREVIATION = 5;

    private ProxyPrefix() {}

    /** A line without these words; the line itself if no person's name follows them. */
    static String strip(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        int at = 0;
        for (int i = 0; i < Math.min(MAX_WORDS, words.size() - 1); i++) {
            at = line.indexOf(words.get(i), at) + words.get(i).length();
            String phrase = line.substring(0, at).strip();
            String rest = line.substring(at).strip();
            if (isProxy(phrase) && isPerson(nameIn(rest))) {
                return rest;
            }
        }
        return line;
    }

    /** Not in capitals alone, unless it is in words: "I.A. Ruiz" has initials. */
    private static boolean isProxy(String phrase) {
        return SignatoryLexicon.ALL.contains("proxies", phrase)
                && (phrase.length() > MAX_ABBREVIATION || phrase.chars().anyMatch(Character::isLowerCase));
    }

    /** The words before the first comma or bracket. */
    private static String nameIn(String rest) {
        String first = CommaSegments.split(rest).get(0);
        int bracket = first.indexOf(" (");
        return bracket > 0 ? first.substring(0, bracket) : first;
    }

    private static boolean isPerson(String name) {
        return SignatoryLexicon.ALL.isPersonName(name) || SignatoryLexicon.ALL.hasTitle(name);
    }
}

package org.undersigned.reading.signatory.line;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * Tells a family name that is also the word of a role from a role, by the given name before it: "Tom Bishop", "Prof. Dr.
 * Hans Richter", not "Assistant Bishop". The given names are the common ones of all languages together.
 */
public final class GivenNames {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    /** A given name, another or an initial, a particle and a family name. */
    private static final int MAX_WORDS = 4;

    private GivenNames() {}

    /** Whether the words before the first comma are a common given name and a family name, behind forms of address. */
    public static boolean startPerson(String text) {
        int comma = text.indexOf(',');
        List<String> words = WhitespaceTokenizer.tokenize(comma < 0 ? text : text.substring(0, comma)).stream()
                .dropWhile(word -> LEXICON.contains("persons", word))
                .toList();
        return words.size() > 1
                && words.size() <= MAX_WORDS
                && LEXICON.contains("givenNames", words.get(0))
                && (!LEXICON.contains("roles", words.get(words.size() - 1))
                        || LEXICON.contains("surnames", words.get(words.size() - 1)))
                && words.stream()
                        .allMatch(word ->
                                LEXICON.contains("particles", word) || Character.isUpperCase(word.codePointAt(0)));
    }
}

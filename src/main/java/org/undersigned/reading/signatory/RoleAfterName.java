package org.undersigned.reading.signatory;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/** Finds a role that follows a person's name without a comma. */
final class RoleAfterName {

    private static final int MAX_WORDS_BEFORE_ROLE = 7;

    private static final int MAX_WORDS = 6;

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private RoleAfterName() {}

    /**
     * "Ana Ruiz President of the Council": where a role begins behind a person's name; 0 if it does not.
     *
     * @param personFirst whether the lines of the list begin with persons, so that fewer words show a role
     */
    static int indexOf(String line, boolean personFirst) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        int at = 0;
        for (int i = 0;
                i + 1 < Math.min(words.size(), MAX_WORDS_BEFORE_ROLE)
                        && !words.get(i).endsWith(",");
                i++) {
            at = line.indexOf(words.get(i), at);
            String next = words.get(i + 1);
            boolean linked = Character.isLowerCase(next.codePointAt(0))
                            && (personFirst || LEXICON.contains("where", next) || LEXICON.contains("particles", next))
                    || personFirst && isRoleWord(next)
                    || isRankAt(words, i);
            if (i > 1 && linked && isRoleWord(words.get(i)) && isName(line.substring(0, at))) {
                return at;
            }
            at += words.get(i).length();
        }
        return 0;
    }

    /** "Chief Executive Lake Watch", "President Lake Union": a title of people, and another or an organization behind it. */
    private static boolean isRankAt(List<String> words, int at) {
        String rest = String.join(" ", words.subList(at + 1, words.size()));
        return LEXICON.contains("ranks", words.get(at))
                && Character.isUpperCase(words.get(at).codePointAt(0))
                && (LEXICON.contains("ranks", words.get(at + 1))
                        || !LEXICON.contains("organizations", words.get(at + 1))
                                && LEXICON.containsAmongFirst("organizations", rest, MAX_WORDS));
    }

    private static boolean isRoleWord(String word) {
        return Character.isLetter(word.codePointAt(0)) && LEXICON.contains("roles", word);
    }

    private static boolean isName(String words) {
        return words.indexOf('(') < 0
                && LEXICON.isPersonName(words)
                && !LEXICON.hasRoleAmongFirst(words, MAX_WORDS_BEFORE_ROLE);
    }
}

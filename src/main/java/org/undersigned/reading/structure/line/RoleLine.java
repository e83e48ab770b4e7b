package org.undersigned.reading.structure.line;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Recognizes a line that is a role and names nobody: "Director of Advocacy of Harbour Watch", "Chair". */
final class RoleLine {

    private static final int MAX_WORDS = 16;
    private static final int MAX_NAME_WORDS = 7;

    private RoleLine() {}

    /**
     * Whether a line begins with words of a role that a preposition or comma follows, or nothing. "Professor Ana Ruiz"
     * is a person.
     */
    static boolean matches(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(SentenceHeuristics.stripFinalMarks(text));
        int role = words.size() > MAX_WORDS ? 0 : endOfRole(words, lexicon);
        return role > 0
                && !GivenNames.startPerson(text)
                && (role == words.size() || isLink(words.get(role - 1), words.get(role), lexicon));
    }

    /** Whether a role and what it is for follow a person's name in one line: "Ana Ruiz President of the Harbour". */
    static boolean followsName(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        for (int i = 2; i + 2 < words.size() && i < MAX_NAME_WORDS; i++) {
            List<String> behind = words.subList(i, words.size());
            int role = lexicon.matches("roles", words.get(i)) ? endOfRole(behind, lexicon) : 0;
            if (role > 0 && role + 1 < behind.size()) {
                return isLink(behind.get(role - 1), behind.get(role), lexicon)
                        && MultiLineSignature.isPersonName(String.join(" ", words.subList(0, i)), lexicon);
            }
        }
        return false;
    }

    /** The number of words of the role at the start; 0 if there is none. */
    static int endOfRole(List<String> words, StructureLexicon lexicon) {
        int end = 0;
        boolean role = false;
        while (end < words.size()
                && (isRole(words.get(end), lexicon) || end == 0 && isArticle(words.get(0), lexicon))) {
            role |= isRole(words.get(end), lexicon);
            end++;
            if (words.get(end - 1).endsWith(",")) {
                break;
            }
        }
        return role ? end : 0;
    }

    /** Whether a word, or the comma before it, links a role with what it is for: "Director, …", "chair of …". */
    static boolean isLink(String before, String word, StructureLexicon lexicon) {
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        return before.endsWith(",")
                || "&–—-/".indexOf(word.charAt(0)) >= 0
                || Character.isLowerCase(word.codePointAt(0))
                        && (lexicon.isParticle(word)
                                || lexicon.matches("where", word)
                                || lexicon.matches("conjunctions", word)
                                || apostrophe > 0
                                || lexicon.matches("frequent", word));
    }

    private static boolean isArticle(String word, StructureLexicon lexicon) {
        return word.length() <= 3 && (lexicon.matches("articles", word) || lexicon.isParticle(word));
    }

    private static boolean isRole(String word, StructureLexicon lexicon) {
        return lexicon.matches("roles", word) || lexicon.isOffice(word);
    }
}

package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases of a sentence that name the addressee of an appeal.
 *
 * <p>"We urge X to …", "X should …", "it is crucial for X to …": X follows in the first and third pattern and precedes
 * in the second.
 */
final class AddresseePhrases {

    /** The most words of a phrase that names an addressee. */
    private static final int MAX_NAME_WORDS = 14;

    private final DemandLexicon demandLexicon;
    private final List<String> words;

    AddresseePhrases(DemandLexicon demandLexicon, List<String> words) {
        this.demandLexicon = demandLexicon;
        this.words = words;
    }

    /** A phrase that names an addressee; explicit where the writers are the subject of the appeal ("we urge"). */
    record Appeal(List<String> addressee, boolean explicit) {}

    List<Appeal> find() {
        List<Appeal> appeals = new ArrayList<>();
        int writer = demandLexicon.writers.indexOfFirst(words, 0);
        for (int i = 0; i < words.size(); i++) {
            int verb = demandLexicon.verbs.lengthAt(words, i);
            int duty = demandLexicon.duties.lengthAt(words, i);
            int crucial = demandLexicon.impersonal.lengthAt(words, i);
            if (verb > 0 && (writer >= 0 && writer <= i || isFirstPersonVerb(i))) {
                appeals.add(new Appeal(wordsAfter(i + verb), true));
            } else if (duty > 0) {
                appeals.add(new Appeal(wordsBefore(i), false));
            } else if (crucial > 0) {
                appeals.add(new Appeal(wordsAfter(i + crucial), false));
            }
        }
        return appeals;
    }

    /** In languages with inflected verbs ("instamos"), the verb alone is an appeal. */
    private boolean isFirstPersonVerb(int at) {
        return demandLexicon.firstPersonEndings.stream()
                .anyMatch(ending -> words.get(at).endsWith(ending));
    }

    private List<String> wordsAfter(int from) {
        int to = from;
        while (to < words.size()
                && to - from < MAX_NAME_WORDS
                && !"to".equals(words.get(to))
                && !isBreak(words.get(to))) {
            to++;
        }
        return words.subList(from, to);
    }

    private List<String> wordsBefore(int to) {
        int from = to;
        while (from > 0 && to - from < MAX_NAME_WORDS && !isBreak(words.get(from - 1))) {
            from--;
        }
        return words.subList(from, to);
    }

    private static boolean isBreak(String word) {
        return word.length() == 1 && ",;:.—()".contains(word);
    }
}

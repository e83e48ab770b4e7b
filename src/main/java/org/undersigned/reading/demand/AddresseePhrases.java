package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is asked in a sentence: the stretches of words that name them.
 *
 * <p>"We urge X to …", "X should …", "it is crucial for X to …": in the first and third X follows, in the second it
 * precedes.
 */
final class AddresseePhrases {

    /** How many words may name who is asked. */
    private static final int MAX_NAME_WORDS = 14;

    private final DemandLexicon demandLexicon;
    private final List<String> words;

    AddresseePhrases(DemandLexicon demandLexicon, List<String> words) {
        this.demandLexicon = demandLexicon;
        this.words = words;
    }

    /** The words that name somebody who is asked; asked outright where the writers themselves do it. */
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

    /** In languages whose verbs say who speaks ("instamos"), a single word is enough. */
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

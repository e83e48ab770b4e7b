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
    private static final int NAME = 14;

    private final DemandLexicon demandLexicon;
    private final List<String> words;

    AddresseePhrases(DemandLexicon demandLexicon, List<String> words) {
        this.demandLexicon = demandLexicon;
        this.words = words;
    }

    /** The words that name somebody who is asked; asked outright where the writers themselves do it. */
    record Appeal(List<String> named, boolean outright) {}

    List<Appeal> all() {
        List<Appeal> appeals = new ArrayList<>();
        int writer = demandLexicon.writers.first(words, 0);
        for (int i = 0; i < words.size(); i++) {
            int verb = demandLexicon.verbs.at(words, i);
            int duty = demandLexicon.duties.at(words, i);
            int crucial = demandLexicon.crucial.at(words, i);
            if (verb > 0 && (writer >= 0 && writer <= i || writerless(i))) {
                appeals.add(new Appeal(following(i + verb), true));
            } else if (duty > 0) {
                appeals.add(new Appeal(preceding(i), false));
            } else if (crucial > 0) {
                appeals.add(new Appeal(following(i + crucial), false));
            }
        }
        return appeals;
    }

    /** In languages whose verbs say who speaks ("instamos"), a single word is enough. */
    private boolean writerless(int at) {
        return demandLexicon.spoken.stream().anyMatch(ending -> words.get(at).endsWith(ending));
    }

    private List<String> following(int from) {
        int to = from;
        while (to < words.size() && to - from < NAME && !"to".equals(words.get(to)) && !breaks(words.get(to))) {
            to++;
        }
        return words.subList(from, to);
    }

    private List<String> preceding(int to) {
        int from = to;
        while (from > 0 && to - from < NAME && !breaks(words.get(from - 1))) {
            from--;
        }
        return words.subList(from, to);
    }

    private static boolean breaks(String word) {
        return word.length() == 1 && ",;:.—()".contains(word);
    }
}

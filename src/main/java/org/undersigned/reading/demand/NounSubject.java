package org.undersigned.reading.demand;

/**
 * Tells a noun at the beginning of a sentence from an imperative that looks like it, by the verb behind it: "pay has
 * fallen", "stop signs were missing", but not "pay the drivers".
 */
record NounSubject(DemandLexicon lexicon, SentenceWords sentence) {

    /** Whether the word between two indexes is the subject, or begins the subject, of a verb that tells something. */
    boolean isAt(int from, int to) {
        if (to - from > 1 || from > 0 && !":".equals(sentence.at(from - 1))) {
            return false;
        }
        boolean noun = lexicon.nominals.contains(sentence.at(from));
        int at = to;
        if (noun && !endsNoun(at)) {
            at++;
        }
        // "Ban and tax are old", "free software and open standards are".
        if (noun && joins(at)) {
            at += endsNoun(at + 2) ? 2 : 3;
        }
        return lexicon.finites.contains(sentence.at(at)) && !joins(at - 1);
    }

    /** Whether no second part of a compound stands at an index. */
    private boolean endsNoun(int at) {
        String word = sentence.at(at);
        return word.isEmpty()
                || !Character.isLetter(word.charAt(0))
                || lexicon.finites.contains(word)
                || joins(at)
                || lexicon.articles.contains(word)
                || lexicon.determiners.contains(word)
                || lexicon.relatives.contains(word)
                || lexicon.obliques.contains(word)
                || lexicon.everyone.lengthAt(sentence.words(), at) > 0;
    }

    private boolean joins(int at) {
        return lexicon.conjunctions.contains(sentence.at(at));
    }
}

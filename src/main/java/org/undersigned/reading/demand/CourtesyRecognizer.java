package org.undersigned.reading.demand;

import java.util.List;

/** Recognizes wishes that ask for nothing: "we want to thank you", "I hope you and your family are well". */
final class CourtesyRecognizer {

    /** The most words between a wish and what the writers themselves want to do: "to", a pronoun. */
    private static final int MAX_DISTANCE = 2;

    private final DemandLexicon lexicon;
    private final SentenceWords sentence;
    private final boolean asksAfterHealth;

    CourtesyRecognizer(DemandLexicon lexicon, SentenceWords sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.asksAfterHealth = lexicon.wellbeing.contains(sentence.words());
    }

    /** Whether a wish that ends before a word is only polite. */
    boolean isCourtesy(int to) {
        return asksAfterHealth || isOwnAct(to) || endsInOwnAct(to);
    }

    /** "Want to thank", "queremos agradecerle", "nous désirons vous écrire"; but not "we want you to write". */
    private boolean isOwnAct(int to) {
        int at = to;
        while (at - to < MAX_DISTANCE && isLight(at)) {
            at++;
        }
        boolean othersAct = "to".equals(sentence.at(at - 1)) && at - to == MAX_DISTANCE;
        return isCourteous(at) && !othersAct;
    }

    private boolean isLight(int at) {
        String word = sentence.at(at);
        return !word.isEmpty()
                && (lexicon.obliques.contains(word) || lexicon.everyone.lengthAt(sentence.words(), at) > 0);
    }

    /** "Wir möchten Ihnen für Ihren Besuch danken": where the subject may follow its verb, the infinitive comes last. */
    private boolean endsInOwnAct(int to) {
        List<String> clause = sentence.after(to);
        return !lexicon.dutyWords.inversions().isEmpty() && !clause.isEmpty() && isCourteous(to + clause.size() - 1);
    }

    private boolean isCourteous(int at) {
        return lexicon.courtesies.stream().anyMatch(sentence.at(at)::startsWith);
    }
}

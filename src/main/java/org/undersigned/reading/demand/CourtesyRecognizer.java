package org.undersigned.reading.demand;

import java.util.List;

/** Recognizes wishes that ask for nothing: "we want to thank you", "I hope you and your family are well". */
final class CourtesyRecognizer {

    /** The most words between a wish and what the writers themselves want to do: "to", a pronoun. */
    private static final int MAX_DISTANCE = 2;

    private static final int MAX_WORDS_BEFORE_INFINITIVE = 3;

    /** The most words between two commas that do not interrupt. */
    private static final int MAX_ASIDE_WORDS = 6;

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

    /** "We want to build", "nous voulons vous soumettre": what the writers themselves do, which is asked of nobody. */
    boolean isOwnPlan(int from, int to) {
        if (lexicon.wants.lengthAt(sentence.words(), from) == 0) {
            return false;
        }
        int start = afterAside(to);
        int at = start;
        while (at - start < MAX_WORDS_BEFORE_INFINITIVE && isAdverbial(at)) {
            at++;
        }
        if (lexicon.infinitives.isEmpty()) {
            return "to".equals(sentence.at(at)) && isPlan(at + 1);
        }
        return lexicon.infinitives.stream().anyMatch(sentence.at(at)::endsWith) && isPlan(at);
    }

    /** The index behind a phrase between two commas: "nous voulons, par cette lettre, donner". */
    private int afterAside(int to) {
        int end = to + 1 + sentence.clauseAfter(to + 1).size();
        boolean aside = ",".equals(sentence.at(to)) && end - to <= MAX_ASIDE_WORDS + 1 && ",".equals(sentence.at(end));
        return aside ? end + 1 : to;
    }

    private boolean isPlan(int at) {
        return !sentence.at(at).isEmpty() && !lexicon.attainments.contains(sentence.at(at));
    }

    /** A pronoun or an adverb before an infinitive; no noun, and no other subject. */
    private boolean isAdverbial(int at) {
        String word = sentence.at(at);
        boolean infinitive = lexicon.infinitives.stream().anyMatch(word::endsWith);
        return !word.isEmpty()
                && !infinitive
                && !",;:.".contains(word)
                && !"to".equals(word)
                && !lexicon.relatives.contains(word)
                && !lexicon.determiners.contains(word)
                && !lexicon.articles.contains(word)
                && (!lexicon.infinitives.isEmpty() || lexicon.everyone.lengthAt(sentence.words(), at) == 0);
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

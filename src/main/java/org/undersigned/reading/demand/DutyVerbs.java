package org.undersigned.reading.demand;

import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.reading.demand.DemandLexicon.DutyWords;

/** Tells the verb of a duty: what must be done, what must only be noticed, and what must be borne. */
final class DutyVerbs {

    /** The most adverbs between an impersonal phrase and its infinitive. */
    private static final int MAX_ADVERBS = 2;

    private final DemandLexicon lexicon;
    private final DutyWords dutyWords;
    private final SentenceWords sentence;
    private final List<String> words;

    DutyVerbs(DemandLexicon lexicon, SentenceWords sentence) {
        this.lexicon = lexicon;
        this.dutyWords = lexicon.dutyWords;
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /** "Families must choose between bread and rent": nobody demands what people have to bear. */
    boolean isHardship(int to) {
        return isVerbOf(dutyWords.hardships(), to);
    }

    /** "Wird geklärt werden müssen": where the verb comes last, a duty at the end of a main clause is in another tense. */
    boolean isCompoundTense(int to) {
        return !dutyWords.inversions().isEmpty() && sentence.clauseAfter(to).isEmpty();
    }

    /** "We must note", "wir müssen leider feststellen": what is only noticed or told. */
    boolean isOnlyNoticed(int to) {
        return isVerbOf(dutyWords.informing(), to)
                || isVerbOf(lexicon.perceptions, to)
                || lexicon.courtesies.stream().anyMatch(verbOf(to)::startsWith);
    }

    /** The verb of a duty: behind it, or at the end of the clause where a subject may follow its verb. */
    private String verbOf(int to) {
        List<String> clause = sentence.clauseAfter(to);
        boolean last = !dutyWords.inversions().isEmpty() && !clause.isEmpty();
        return last ? clause.get(clause.size() - 1) : sentence.at(to);
    }

    private boolean isVerbOf(WordSequences verbs, int to) {
        return to < words.size() && verbs.lengthAt(words, to) > 0
                || to + 1 < words.size() && verbs.lengthAt(words, to + 1) > 0
                || verbs.contains(List.of(verbOf(to)));
    }

    /** "Sie müssen nicht warten", "no tienen que pagar": a negation that frees of the duty. */
    boolean isWaived(int from, int to) {
        return dutyWords.waivers().lengthAt(words, from) > 0
                && (lexicon.negations.contains(sentence.at(from - 1))
                        || !dutyWords.inversions().isEmpty()
                                && sentence.clauseAfter(to).stream().anyMatch(lexicon.negations::contains));
    }

    /** "Debe 3 millones", "doit encore trois loyers": an amount behind the duty is owed, and nothing is to be done. */
    boolean isOwed(int from, int to) {
        if (!dutyWords.owing().contains(sentence.at(to - 1))
                && !dutyWords.owing().contains(sentence.at(from))) {
            return false;
        }
        int at = to;
        while (at - to < MAX_ADVERBS && isQuantifier(sentence.at(at))) {
            at++;
        }
        return isAmount(sentence.at(at)) && !")".equals(sentence.at(at + 1)) && !actsAfter(at + 1);
    }

    /** "Debe en 30 días abrir": whether the verb of the duty follows, which no preposition or article governs. */
    private boolean actsAfter(int from) {
        List<String> clause = sentence.clauseAfter(from);
        return IntStream.range(0, clause.size())
                .anyMatch(i -> isInfinitive(clause.get(i)) && !(i > 0 && governs(clause.get(i - 1))));
    }

    private boolean governs(String word) {
        return lexicon.obliques.contains(word) || lexicon.openers.contains(word) || isDeterminer(word);
    }

    private boolean isQuantifier(String word) {
        return word.length() > 1 && !isAmount(word) && !isInfinitive(word) && Character.isLetter(word.charAt(0));
    }

    private boolean isAmount(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0))
                || dutyWords.amounts().contains(word);
    }

    private boolean isInfinitive(String word) {
        return lexicon.infinitives.stream().anyMatch(word::endsWith);
    }

    /** "You must be tired", "this should not surprise you": what is only supposed. */
    boolean isSupposed(int to) {
        return to < words.size() && dutyWords.suppositions().lengthAt(words, to) > 0;
    }

    /** "Der Preis muss hoch gewesen sein": where the verb comes last, the end of the clause puts a duty into the past. */
    boolean endsInPast(int to) {
        List<String> clause = sentence.clauseAfter(to);
        return !dutyWords.inversions().isEmpty()
                && clause.size() > 1
                && dutyWords.past().contains(clause.subList(clause.size() - 2, clause.size()));
    }

    /** "Il faut donc refuser": the index behind adverbs before an infinitive, or the same index if none follows. */
    int skipAdverbs(int from) {
        for (int i = from; i <= from + MAX_ADVERBS; i++) {
            String word = sentence.at(i);
            if (lexicon.infinitives.stream().anyMatch(word::endsWith)) {
                return i;
            }
            if (word.isEmpty() || ",;:.".contains(word) || lexicon.relatives.contains(word) || isDeterminer(word)) {
                break;
            }
        }
        return from;
    }

    private boolean isDeterminer(String word) {
        return lexicon.articles.contains(word) || lexicon.determiners.contains(word);
    }
}

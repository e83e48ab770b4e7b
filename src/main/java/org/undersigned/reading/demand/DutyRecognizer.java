package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.demand.DemandLexicon.DutyWords;

/**
 * Recognizes duties that a sentence states: "X should …", "it is crucial for X to …", and, whoever is to act, "the rules
 * must be withdrawn".
 *
 * <p>A question, a condition, a duty of the writers, one of the past, and one that others report are no duties.
 */
final class DutyRecognizer {

    /** The most words between a duty and the auxiliary of the passive, where that follows its participle. */
    private static final int MAX_PASSIVE_DISTANCE = 14;

    /** The most words of a subject after its verb: "Deshalb muss die Stadt …". */
    private static final int MAX_INVERTED_WORDS = 5;

    private final DemandLexicon lexicon;
    private final DutyWords dutyWords;
    private final SentenceWords sentence;
    private final List<String> words;
    private final boolean question;
    private final int firstReport;

    DutyRecognizer(DemandLexicon lexicon, SentenceWords sentence) {
        this.lexicon = lexicon;
        this.dutyWords = lexicon.dutyWords;
        this.sentence = sentence;
        this.words = sentence.words();
        this.question = sentence.isQuestion();
        this.firstReport = firstReport();
    }

    /** The first word by which someone other than the writers speaks. */
    private int firstReport() {
        for (int i = 0; i < words.size(); i++) {
            boolean own = isWriter(i - 1) || isWriter(i + 1);
            if (!own && dutyWords.reports().contains(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    Optional<Appeal> recognize(int i) {
        if (question || i > firstReport) {
            return Optional.empty();
        }
        int crucial = lexicon.impersonal.lengthAt(words, i);
        int duty = lexicon.duties.lengthAt(words, i);
        if (crucial > 0 && crucial >= duty) {
            return Optional.of(new Appeal(sentence.afterComma(i + crucial), false, i + crucial));
        }
        return duty > 0 ? duty(i, i + duty) : Optional.empty();
    }

    private Optional<Appeal> duty(int from, int to) {
        List<String> clause = sentence.before(from);
        boolean writers = isWriter(from - 1) || isWriter(to);
        if (writers
                || lexicon.relatives.contains(sentence.at(from - 1))
                || clause.stream().anyMatch(dutyWords.conditions()::contains)
                || isPast(from, to)) {
            return Optional.empty();
        }
        boolean subordinate = clause.stream().anyMatch(lexicon.relatives::contains);
        List<String> subject = new ArrayList<>(subordinate ? clause : sentence.subjectBefore(from));
        if (dutyWords.inversions().contains(sentence.at(to))) {
            subject.addAll(sentence.after(to).stream().limit(MAX_INVERTED_WORDS).toList());
        }
        return Optional.of(new Appeal(subject, isPassive(to), to));
    }

    private boolean isWriter(int i) {
        return i >= 0 && i < words.size() && lexicon.writers.lengthAt(words, i) > 0;
    }

    private boolean isPast(int from, int to) {
        List<String> around = new ArrayList<>(sentence.before(from));
        around.addAll(words.subList(from, Math.min(words.size(), to + 2)));
        boolean perfect = dutyWords.perfect().contains(sentence.at(to)) && isParticiple(to + 1);
        return perfect || lexicon.dutyWords.past().contains(around);
    }

    /** The auxiliary and then the participle ("must be withdrawn"), or the other way round ("muss gesenkt werden"). */
    private boolean isPassive(int to) {
        for (int i = to; i < words.size() && i - to < MAX_PASSIVE_DISTANCE; i++) {
            if (",;:.".contains(words.get(i))) {
                return false;
            }
            if (dutyWords.passives().contains(words.get(i))) {
                boolean follows = i - to < 3 && (isParticiple(i + 1) || isParticiple(i + 2));
                boolean precedes = i > to && isParticiple(i - 1);
                return (follows || precedes) && noAside(i);
            }
        }
        return false;
    }

    private boolean noAside(int i) {
        return !dutyWords.asides().contains(sentence.at(i + 1))
                && !dutyWords.asides().contains(sentence.at(i + 2))
                && !dutyWords.asides().contains(sentence.at(i - 1));
    }

    private boolean isParticiple(int i) {
        return i >= 0
                && i < words.size()
                && words.get(i).length() > 3
                && dutyWords.participles().lengthAt(words, i) > 0;
    }
}

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
    private static final int MAX_PASSIVE_DISTANCE = 20;

    /** The most words of a subject after its verb: "Deshalb muss die Stadt …". */
    private static final int MAX_INVERTED_WORDS = 5;

    /** The fewest characters of a word that is taken for a noun. */
    private static final int MIN_NOUN = 4;

    private final DemandLexicon lexicon;
    private final DutyWords dutyWords;
    private final SentenceWords sentence;
    private final List<String> words;
    private final boolean question;
    private final int firstReport;
    private final ObligationRecognizer obligationRecognizer;
    private final DutyVerbs verbs;

    DutyRecognizer(DemandLexicon lexicon, SentenceWords sentence) {
        this.lexicon = lexicon;
        this.dutyWords = lexicon.dutyWords;
        this.sentence = sentence;
        this.words = sentence.words();
        this.question = sentence.isQuestion();
        this.verbs = new DutyVerbs(lexicon, sentence);
        this.obligationRecognizer = new ObligationRecognizer(lexicon, sentence);
        this.firstReport = firstReport();
    }

    /** The first word by which someone other than the writers speaks. */
    private int firstReport() {
        for (int i = 0; i < words.size(); i++) {
            // "The reports should be published": a noun.
            boolean own = isWriter(i - 1) || isWriter(i + 1) || lexicon.determiners.contains(sentence.at(i - 1));
            boolean report = dutyWords.reports().contains(words.get(i))
                    || dutyWords.reports().contains(words.get(i) + " " + sentence.at(i + 1));
            if (!own && report || dutyWords.hearsay().contains(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether someone other than the writers says what follows. */
    boolean isReported(int i) {
        return i > firstReport;
    }

    Optional<Appeal> recognize(int i) {
        if (question || isReported(i)) {
            return Optional.empty();
        }
        int need = lexicon.necessities.lengthAt(words, i);
        if (need > 0 && isNecessity(i, i + need)) {
            return Optional.of(new Appeal(sentence.after(i + need), true, false, i + need));
        }
        int shared = lexicon.shared.lengthAt(words, i);
        if (shared > 0 && isShared(i, i + shared) || obligationRecognizer.isAt(i)) {
            return Optional.of(new Appeal(sentence.after(i + shared), true, false, i + Math.max(1, shared)));
        }
        int crucial = lexicon.impersonal.lengthAt(words, i);
        int duty = lexicon.duties.lengthAt(words, i);
        if (crucial > 0 && crucial >= duty && isImpersonal(i, crucial)) {
            int to = i + crucial;
            boolean passive = isPassive(",".equals(sentence.at(to)) ? to + 1 : to);
            return Optional.of(new Appeal(sentence.afterComma(to), passive, false, to));
        }
        return duty > 0 ? duty(i, i + duty) : Optional.empty();
    }

    /** "Occorre prevenire", "hay que cerrar": what must be done, whoever does it; but not what must be known. */
    private boolean isNecessity(int from, int to) {
        List<String> clause = sentence.before(from);
        int at = lexicon.infinitives.isEmpty() ? to : verbs.skipAdverbs(to);
        String verb = sentence.at(at);
        boolean acts = lexicon.infinitives.isEmpty() && !":".equals(sentence.at(words.size() - 1))
                || lexicon.infinitives.stream().anyMatch(verb::endsWith) && !lexicon.attainments.contains(verb);
        return acts
                && clause.stream().noneMatch(lexicon.relatives::contains)
                && clause.stream().noneMatch(dutyWords.conditions()::contains)
                && !isPast(from, to)
                && !isNoAction(from, at)
                && !verbs.isHardship(at)
                && !verbs.isOnlyNoticed(at);
    }

    /** "We must act", "debemos actuar": what the writers say that all must do, but not what all must notice or bear. */
    private boolean isShared(int from, int to) {
        List<String> clause = sentence.before(from);
        return !isSubordinate(clause, from)
                && clause.stream().noneMatch(dutyWords.conditions()::contains)
                && !isPast(from, to)
                && !isNoAction(from, to)
                && !verbs.isOwed(from, to)
                && !verbs.isHardship(to)
                && !verbs.isOnlyNoticed(to);
    }

    private Optional<Appeal> duty(int from, int to) {
        List<String> clause = sentence.before(from);
        boolean writers = isWriter(from - 1) || isWriter(to);
        if (writers
                || isInvertedCondition(from)
                || lexicon.relatives.contains(sentence.at(from - 1))
                || clause.stream().anyMatch(dutyWords.conditions()::contains)
                || isRelativeClause(clause)
                || isPermission(from, to)
                || isPast(from, to)
                || isNoAction(from, to)
                || verbs.isOwed(from, to)
                || verbs.isSupposed(to)) {
            return Optional.empty();
        }
        boolean subordinate = clause.stream().anyMatch(lexicon.relatives::contains);
        List<String> subject = new ArrayList<>(subordinate ? clause : sentence.subjectBefore(from));
        if (dutyWords.inversions().contains(sentence.at(to))) {
            subject.addAll(sentence.after(to).stream().limit(MAX_INVERTED_WORDS).toList());
        }
        boolean explicit = isPassive(to)
                || isCessation(to)
                || dutyWords.remedies().contains(clause)
                || !isSubordinate(clause, from) && isAdvice(from, to, subject);
        return Optional.of(new Appeal(explicit ? subject : withoutObliques(subject), explicit, true, to));
    }

    /** Whether a relative word begins the clause or stands in it. An article is one only behind the comma. */
    private boolean isSubordinate(List<String> clause, int from) {
        boolean afterComma = ",".equals(sentence.at(from - clause.size() - 1));
        for (int i = 0; i < clause.size(); i++) {
            boolean relative = lexicon.relatives.contains(clause.get(i));
            if (relative && (i == 0 && afterComma || !lexicon.articles.contains(clause.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "The harbour should grow": advice for whoever is named, but not what "one should" do. */
    private boolean isAdvice(int from, int to, List<String> subject) {
        return lexicon.advice.lengthAt(words, from) > 0
                && !verbs.isWaived(from, to)
                && !verbs.isCompoundTense(to)
                && !lexicon.indefinites.contains(sentence.at(to))
                && !verbs.isHardship(to)
                && subject.stream().anyMatch(this::isNoun)
                && subject.stream().noneMatch(lexicon.indefinites::contains)
                && (subject.isEmpty() || !lexicon.expletives.contains(subject.get(0)));
    }

    private boolean isNoun(String word) {
        return (word.length() >= MIN_NOUN || sentence.acronyms().contains(word))
                && !lexicon.obliques.contains(word)
                && !lexicon.articles.contains(word);
    }

    /** "Should you disagree, …", "Sollte das Gesetz kommen, …": a condition, where a subject comes before its verb. */
    private boolean isInvertedCondition(int from) {
        return (from == 0 || ":".equals(sentence.at(from - 1)))
                        && !(lexicon.expletives.isEmpty()
                                && dutyWords.inversions().isEmpty())
                || isConditionBehindClause(from);
    }

    /** "Release her, should the court find nothing": where the subject never follows its verb in a statement. */
    private boolean isConditionBehindClause(int from) {
        int to = from + lexicon.advice.lengthAt(words, from);
        return to > from
                && to < words.size()
                && (",".equals(sentence.at(from - 1)) || followsPrediction(from) && beginsAnyCase(to))
                && !lexicon.expletives.isEmpty()
                && dutyWords.inversions().isEmpty()
                && lexicon.infinitives.isEmpty()
                && (lexicon.articles.contains(sentence.at(to))
                        || lexicon.determiners.contains(sentence.at(to))
                        || lexicon.everyone.lengthAt(words, to) > 0);
    }

    /** "The guild would act should …": the clause has its verb already. */
    private boolean followsPrediction(int from) {
        return sentence.before(from).stream().anyMatch(dutyWords.predictions()::contains);
    }

    /** "Act should such a flood come": no subject that is known begins behind the verb. */
    private boolean beginsAnyCase(int at) {
        return lexicon.determiners.contains(sentence.at(at)) && !lexicon.articles.contains(sentence.at(at));
    }

    /** "The formats in which files should be shared". */
    private boolean isRelativeClause(List<String> clause) {
        for (int i = 1; i < clause.size(); i++) {
            if (lexicon.relatives.contains(clause.get(i))
                    && lexicon.obliques.contains(clause.get(i - 1))
                    && !lexicon.articles.contains(clause.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Die Bahn darf das umsetzen", but not "darf das nicht": a right, where its verb needs a negation to forbid. */
    private boolean isPermission(int from, int to) {
        return dutyWords.permissions().contains(words.get(from))
                && sentence.clauseAfter(to).stream().noneMatch(lexicon.negations::contains)
                && !lexicon.negations.contains(sentence.at(to - 1));
    }

    /** "It is crucial for X to …", but not "trams are crucial for X". */
    private boolean isImpersonal(int from, int length) {
        List<String> clause = new ArrayList<>(sentence.before(from));
        clause.addAll(words.subList(from, from + length));
        return lexicon.expletives.isEmpty() || clause.stream().anyMatch(lexicon.expletives::contains);
    }

    /** A prediction ("will have to"), a consequence ("must be done again elsewhere"), or something only to be known. */
    private boolean isNoAction(int from, int to) {
        return dutyWords.predictions().contains(sentence.at(from - 1))
                || to < words.size() && dutyWords.informing().lengthAt(words, to) > 0
                || to + 1 < words.size() && dutyWords.informing().lengthAt(words, to + 1) > 0
                || dutyWords.consequences().contains(sentence.after(to));
    }

    /** What a thing must do only if somebody acts: "must cease", but not "must stop at every bridge". */
    private boolean isCessation(int to) {
        int length = to < words.size() ? dutyWords.cessations().lengthAt(words, to) : 0;
        return length > 0 && !lexicon.obliques.contains(sentence.at(to + length));
    }

    /** The subject without the names that prepositions govern: "the costs of the Council", but "members of the Council". */
    private List<String> withoutObliques(List<String> subject) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < subject.size(); i++) {
            boolean oblique = lexicon.obliques.contains(subject.get(i))
                    && !lexicon.governments.contains(kept)
                    && !lexicon.members.contains(kept);
            if (oblique) {
                i += i + 2 < subject.size() && lexicon.articles.contains(subject.get(i + 1)) ? 2 : 1;
            } else {
                kept.add(subject.get(i));
            }
        }
        return kept;
    }

    private boolean isWriter(int i) {
        return i >= 0 && i < words.size() && lexicon.writers.lengthAt(words, i) > 0;
    }

    private boolean isPast(int from, int to) {
        List<String> around = new ArrayList<>(sentence.before(from));
        around.addAll(words.subList(from, Math.min(words.size(), to + 2)));
        boolean perfect = dutyWords.perfect().contains(sentence.at(to)) && isParticiple(to + 1);
        return perfect || lexicon.dutyWords.past().contains(around) || verbs.endsInPast(to);
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

package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the appeals of a sentence.
 *
 * <p>The writers ask ("we urge X to …", "our demand is …"), wish ("we hope to see X …") or say please; the sentence is an
 * imperative; or it states a duty ("X should …", "it is crucial for X to …"). What others ask is no appeal.
 */
final class AppealFinder {

    /** The most words between the writers and the verb by which they ask. */
    private static final int MAX_WRITER_DISTANCE = 40;

    /** The most words between a verb and the end of its object. */
    private static final int MAX_OBJECT_WORDS = 3;

    /** The most words after a verb of asking to the end of whom it asks. */
    private static final int MAX_ADDRESS_WORDS = 5;

    /** The most words between the writers and their verb where that verb may be a noun: "we respectfully ask". */
    private static final int MAX_NOUN_DISTANCE = 4;

    /** The most words of a name by which somebody is called. */
    private static final int MAX_VOCATIVE_WORDS = 5;

    private final DemandLexicon lexicon;
    private final SentenceWords sentence;
    private final List<String> words;
    private final DutyRecognizer dutyRecognizer;
    private final CourtesyRecognizer courtesy;
    private final NounSubject nounSubject;
    private final PlainRequest plainRequest;
    private final List<Appeal> appeals = new ArrayList<>();

    /** The index of the nearest writers before the current word, or -1 if they are not the subject of its clause. */
    private int writer = -1;

    private boolean othersSpeak;

    /** Whether the writers speak of themselves in the third person in the whole letter. */
    private final boolean thirdPerson;

    AppealFinder(DemandLexicon lexicon, SentenceWords sentence, boolean thirdPerson) {
        this.lexicon = lexicon;
        this.thirdPerson = thirdPerson;
        this.sentence = sentence;
        this.words = sentence.words();
        this.dutyRecognizer = new DutyRecognizer(lexicon, sentence);
        this.courtesy = new CourtesyRecognizer(lexicon, sentence);
        this.nounSubject = new NounSubject(lexicon, sentence);
        this.plainRequest = new PlainRequest(lexicon, sentence);
    }

    List<Appeal> find() {
        int i = 0;
        while (i < words.size()) {
            int idle = lexicon.idle.lengthAt(words, i);
            if (idle == 0) {
                appealAt(i).ifPresent(appeals::add);
            }
            int next = i + Math.max(1, idle);
            while (i < next && i < words.size()) {
                noteSubject(i++);
            }
        }
        return appeals;
    }

    /** Notes who speaks. Between two commas, a clause about others ("we, who mill and bake,") does not interrupt. */
    private void noteSubject(int i) {
        if (lexicon.writers.lengthAt(words, i) > 0) {
            writer = i;
            othersSpeak = false;
        } else if (",".equals(words.get(i))) {
            othersSpeak = false;
        } else if (lexicon.relatives.contains(words.get(i)) && !isArticle(i)) {
            othersSpeak = true;
        }
    }

    /** "Der" is a relative pronoun only after a comma: "die Bahn, der", "die Stadt, in der". */
    private boolean isArticle(int i) {
        return lexicon.articles.contains(words.get(i))
                && !",".equals(sentence.at(i - 1))
                && !(",".equals(sentence.at(i - 2)) && lexicon.obliques.contains(sentence.at(i - 1)));
    }

    private Optional<Appeal> appealAt(int i) {
        int verb = Math.max(lexicon.verbs.lengthAt(words, i), separableVerbAt(i));
        int asks = lexicon.asks.lengthAt(words, i);
        int wish = lexicon.wishes.lengthAt(words, i);
        if (asks > 0 && !isNegated(i) && !isOthers(i, asks) || isAskedOfAddressee(i) || isAskedBySigners(i)) {
            return explicit(i, i + Math.max(1, asks));
        }
        boolean plan = courtesy.isOwnPlan(i, i + Math.max(verb, wish));
        if (verb > 0 && !plan && isSpokenByWriters(i, verb) && !posesQuestion(i + verb) || asksByAddressing(i)) {
            return explicit(Math.max(writer, 0), i + Math.max(1, verb));
        }
        int plain = plainRequest.lengthAt(i);
        if (plain > 0) {
            return explicit(i, i + plain);
        }
        if (wish > 0 && !plan && isSpokenByWriters(i, wish) && !courtesy.isCourtesy(i + wish)) {
            List<String> wished = new ArrayList<>(words.subList(i, i + wish));
            wished.addAll(sentence.afterComma(i + wish));
            // "We hope that the company:" and a list of what it will do.
            boolean opensList = ":".equals(sentence.at(words.size() - 1));
            return Optional.of(new Appeal(wished, opensList, false, i + wish));
        }
        int polite = lexicon.please.lengthAt(words, i);
        boolean please = polite > 0 && polite < words.size() || isImperative(i);
        if (please && !sentence.pointsToSite() || isOwnRequest(i)) {
            return explicit(Math.max(writer, 0), i + 1);
        }
        return dutyRecognizer.recognize(i);
    }

    /** "Wir schlagen Ihnen daher einen Termin vor": 1 if the clause ends with the other part of the verb, else 0. */
    private int separableVerbAt(int i) {
        List<String> clause = sentence.clauseAfter(i + 1);
        boolean parted = clause.size() > 1
                && lexicon.separable.lengthAt(List.of(words.get(i), clause.get(clause.size() - 1)), 0) == 2;
        return parted ? 1 : 0;
    }

    /** "As is asked in the plan", "according to the plan, it is proposed to": what others ask. */
    private boolean isOthers(int i, int length) {
        List<String> clause = sentence.before(i);
        boolean subordinate = !clause.isEmpty()
                && lexicon.relatives.contains(clause.get(0))
                && lexicon.writers.lengthAt(clause, 0) == 0
                && !isArticle(i - clause.size());
        return !isFirstPerson(i, length) && (subordinate || writer < 0 && dutyRecognizer.isReported(i));
    }

    /** "The Federation asks Your Excellency to …": whoever asks those whom the letter addresses, signs it. */
    private boolean isAskedOfAddressee(int i) {
        int verb = lexicon.askers.lengthAt(words, i);
        List<String> asked = sentence.after(i + Math.max(1, verb));
        return verb > 0
                && !isNegated(i)
                && !isOthers(i, verb)
                && !lexicon.relatives.contains(sentence.at(i - 1))
                && lexicon.everyone.contains(asked.subList(0, Math.min(asked.size(), MAX_ADDRESS_WORDS)));
    }

    /** "The undersigned guilds demand", "this letter calls on"; in a letter without a first person whoever asks signs it. */
    private boolean isAskedBySigners(int i) {
        int verb = lexicon.askers.lengthAt(words, i);
        if (verb == 0
                || isNegated(i)
                || lexicon.determiners.contains(sentence.at(i - 1))
                || lexicon.articles.contains(sentence.at(i - 1))
                || lexicon.obliques.contains(sentence.at(i - 1))
                || lexicon.relatives.contains(sentence.at(i - 1))) {
            return false;
        }
        List<String> subject = sentence.subjectBefore(i);
        boolean told = sentence.before(i).stream()
                .anyMatch(word -> lexicon.relatives.contains(word)
                        || lexicon.dutyWords.perfect().contains(word));
        return !told
                && !lexicon.pronouns.contains(subject)
                && subject.stream().noneMatch(AppealFinder::isNumber)
                && !dutyRecognizer.isReported(i)
                && (thirdPerson || lexicon.signing.contains(subject));
    }

    /** "Resolution 242 demands": a text that is known by its number is not the letter. */
    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** An appeal that names its addressee before the verb ("nous vous demandons") or after it. */
    private Optional<Appeal> explicit(int from, int to) {
        List<String> addressee = new ArrayList<>(words.subList(Math.max(from, to - MAX_WRITER_DISTANCE), to));
        addressee.addAll(sentence.after(to));
        return Optional.of(new Appeal(addressee, true, false, to));
    }

    private boolean isSpokenByWriters(int i, int length) {
        if (isNegated(i)) {
            return false;
        }
        boolean noun = lexicon.determiners.contains(sentence.at(i - 1));
        boolean before = writer >= 0 && !othersSpeak && i - writer <= MAX_WRITER_DISTANCE;
        boolean inverted = i + length < words.size() && lexicon.writers.lengthAt(words, i + length) > 0;
        // "Este reclamo", "de reclamo": a noun that looks like a verb of the first person.
        boolean governed =
                lexicon.requests.lengthAt(words, i) > 0 && (noun || lexicon.obliques.contains(sentence.at(i - 1)));
        return isFirstPerson(i, length) && !governed || before && !noun && !isObject(i, length) || inverted;
    }

    /** "The decision to withdraw its petition": a word without an object ends a clause as a noun, where a verb needs one. */
    private boolean isObject(int i, int length) {
        boolean ends = i + length >= words.size() || ",;.)".contains(sentence.at(i + length));
        return ends
                && length == 1
                && lexicon.requests.lengthAt(words, i) > 0
                && !lexicon.expletives.isEmpty()
                && i - writer > MAX_NOUN_DISTANCE;
    }

    /** In languages with inflected verbs ("instamos"), the verb alone says that the writers speak. */
    private boolean isFirstPerson(int from, int length) {
        return words.subList(from, from + length).stream()
                .anyMatch(word -> lexicon.firstPersonEndings.stream().anyMatch(word::endsWith));
    }

    /** "No pedimos", "no les pedimos": a pronoun may stand between. */
    private boolean isNegated(int i) {
        String before = sentence.at(i - 1);
        boolean pronoun = before.length() <= 3 || i > 0 && lexicon.everyone.lengthAt(words, i - 1) > 0;
        return lexicon.negations.contains(before) || pronoun && lexicon.negations.contains(sentence.at(i - 2));
    }

    /** "Our only demand is …". */
    private boolean isOwnRequest(int i) {
        return lexicon.requests.lengthAt(words, i) > 0
                && (isOurs(i - 1) || isOurs(i - 2))
                && i + 1 < words.size()
                && lexicon.equals.lengthAt(words, i + 1) > 0;
    }

    /** "We raise the question: who …?" */
    private boolean posesQuestion(int to) {
        List<String> object = words.subList(to, Math.min(words.size(), to + MAX_OBJECT_WORDS));
        return sentence.isQuestion() && (":".equals(sentence.at(to)) || lexicon.questions.contains(object));
    }

    /** "We turn to you with the request …", but not "with great concern". */
    private boolean asksByAddressing(int i) {
        int address = lexicon.addresses.lengthAt(words, i);
        return address > 0
                && isSpokenByWriters(i, address)
                && (lexicon.requests.indexOfFirst(words, i + address) >= 0
                        || lexicon.aims.indexOfFirst(words, i + address) >= 0);
    }

    private boolean isOurs(int i) {
        return i >= 0 && lexicon.ours.lengthAt(words, i) > 0;
    }

    /** "President Harding, release the report". */
    private boolean followsVocative(int i) {
        List<String> name = words.subList(0, Math.max(0, i - 1));
        return ",".equals(sentence.at(i - 1))
                && !name.isEmpty()
                && name.size() <= MAX_VOCATIVE_WORDS
                && !name.contains(",")
                && !lexicon.obliques.contains(name.get(0))
                && !lexicon.articles.contains(name.get(0))
                && (lexicon.honorifics.contains(name.get(0))
                        || lexicon.governments.contains(name)
                        || lexicon.everyone.contains(name));
    }

    /** "If you can, answer us". */
    private boolean followsCondition(int i) {
        return ",".equals(sentence.at(i - 1))
                && i - 1 <= MAX_VOCATIVE_WORDS
                && lexicon.dutyWords.conditions().contains(words.get(0))
                && words.indexOf(",") == i - 1;
    }

    /** "A last word: act now", but not what others say. */
    private boolean followsLabel(int i) {
        return ":".equals(sentence.at(i - 1)) && i - 1 <= MAX_VOCATIVE_WORDS && !dutyRecognizer.isReported(i);
    }

    /** "Second, pay the drivers". */
    private boolean followsSequencer(int i) {
        return ",".equals(sentence.at(i - 1)) && i > 1 && lexicon.sequencers.lengthAt(words, 0) == i - 1;
    }

    private boolean isImperative(int i) {
        int start = lexicon.negations.contains(sentence.at(i - 1)) ? i - 1 : i;
        return (start == 0
                        || followsVocative(start)
                        || followsCondition(start)
                        || followsLabel(start)
                        || followsSequencer(start))
                && !sentence.isQuestion()
                && lexicon.imperatives.lengthAt(words, i) > 0
                && !nounSubject.isAt(i, i + lexicon.imperatives.lengthAt(words, i));
    }
}

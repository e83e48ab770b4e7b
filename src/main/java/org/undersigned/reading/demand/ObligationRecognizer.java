package org.undersigned.reading.demand;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognizes obligations whose verb comes after a mark: "die Regel ist zu prüfen", "le texte est à revoir", "es gilt, die
 * Linie auszubauen".
 *
 * <p>Who is to act is not said, so that what cannot be done, or can only be noticed, is no obligation.
 */
record ObligationRecognizer(DemandLexicon lexicon, SentenceWords sentence) {

    /** The most words between a task and its mark. */
    private static final int MAX_TASK_WORDS = 30;

    /** The most words between "ist" and the mark: "ist durch den Rat zu prüfen". */
    private static final int MAX_ADVERBIAL_WORDS = 8;

    /** "Auszubauen": a German infinitive with its mark inside. */
    private static final Pattern INNER_MARK = Pattern.compile("\\p{L}{2,12}zu\\p{L}{3,20}n");

    /** Whether an obligation begins at a word. */
    boolean isAt(int i) {
        List<String> words = sentence.words();
        int tasks = lexicon.tasks.lengthAt(words, i);
        int length = Math.max(tasks, lexicon.obligations.lengthAt(words, i));
        if (length == 0) {
            return false;
        }
        List<String> subject = sentence.before(i);
        if (subject.stream().anyMatch(this::subordinates) || tasks == 0 && !isThing(subject, i + length)) {
            return false;
        }
        int verb = tasks > 0 ? verbAfter(i + length, MAX_TASK_WORDS, true) : verbAfter(i + length, reach(), false);
        return verb > 0
                && lexicon.dutyWords.informing().lengthAt(words, verb) == 0
                && lexicon.perceptions.lengthAt(words, verb) == 0;
    }

    /** In German, adverbials stand between the two parts; elsewhere, the mark follows at once. */
    private int reach() {
        return lexicon.infinitives.isEmpty() ? MAX_ADVERBIAL_WORDS : 1;
    }

    /** "Die Satzung ist zu prüfen", but not "es ist möglich, zu bauen", "so ist es falsch, zu bauen". */
    private boolean isThing(List<String> subject, int next) {
        return !subject.isEmpty()
                && lexicon.indefinites.stream().noneMatch(subject::contains)
                && !lexicon.indefinites.contains(sentence.at(next));
    }

    private boolean subordinates(String word) {
        return lexicon.dutyWords.conditions().contains(word)
                || lexicon.relatives.contains(word) && !lexicon.articles.contains(word);
    }

    /** The index of the verb behind the mark; 0 if there is none. A task may go on behind a comma. */
    private int verbAfter(int from, int most, boolean task) {
        List<String> words = sentence.words();
        for (int i = from; i < Math.min(words.size(), from + most); i++) {
            String word = words.get(i);
            boolean ends = ";:.?".contains(word) || ",".equals(word) && !(task && i == from);
            if (ends || !task && lexicon.negations.contains(word)) {
                return 0;
            }
            if (lexicon.obligationMarks.contains(word) && isInfinitive(sentence.at(i + 1), i + 2)) {
                return i + 1;
            }
            if (task && INNER_MARK.matcher(word).matches()) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a word has an ending of infinitives; in German, where adjectives share it, a verb ends its clause. */
    private boolean isInfinitive(String word, int next) {
        boolean verb = lexicon.infinitiveEndings.stream().anyMatch(word::endsWith);
        return verb && (!lexicon.infinitives.isEmpty() || isClauseEnd(sentence.at(next)));
    }

    private boolean isClauseEnd(String word) {
        return word.isEmpty() || ",;:.".contains(word) || lexicon.conjunctions.contains(word);
    }
}

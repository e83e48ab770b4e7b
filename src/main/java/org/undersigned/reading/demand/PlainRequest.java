package org.undersigned.reading.demand;

import java.util.List;

/**
 * Recognizes demands that need no verb of asking: "we want a ferry", "Que la Ville ferme trois rues", "cut the fares", where
 * the verb may be a noun elsewhere.
 */
record PlainRequest(DemandLexicon lexicon, SentenceWords sentence) {

    /** The most words between a verb of wanting and an infinitive: "we want the ferry to", "queremos también ver". */
    private static final int MAX_DISTANCE = 3;

    /** The most words before a request, which are looked at for each. */
    private static final int MAX_BEFORE = 60;

    /** The most words of whom somebody wants to do something. */
    private static final int MAX_NAME = 6;

    /** The number of words of the request at an index, behind which it says what is asked for; 0 if there is none. */
    int lengthAt(int i) {
        int claim = lexicon.claims.lengthAt(sentence.words(), i);
        if (claim > 0 && i <= MAX_BEFORE && isClaim(i, i + claim)) {
            return sentence.isQuestion() ? 0 : claim;
        }
        return (i == 0 && isSubjunctive() || isBare(i)) && !sentence.isQuestion() ? 1 : 0;
    }

    /** "We want a ferry", "we would like the guild to act", "queremos carriles"; but not "we want to thank you". */
    private boolean isClaim(int from, int to) {
        String next = sentence.at(to);
        String before = sentence.at(from - 1);
        if (!startsWord(next)
                || lexicon.relatives.contains(next)
                || lexicon.relatives.contains(before)
                || lexicon.negations.contains(before)
                || sentence.before(from).stream().anyMatch(lexicon.relatives::contains)) {
            return false;
        }
        return lexicon.infinitives.isEmpty() ? isAskedOf(to) : !actsItself(to);
    }

    /** Whether the writers themselves do what they want: "queremos también ver". */
    private boolean actsItself(int to) {
        return sentence.clauseAfter(to).stream()
                .limit(MAX_DISTANCE)
                .anyMatch(word -> lexicon.infinitives.stream().anyMatch(word::endsWith)
                        || lexicon.courtesies.stream().anyMatch(word::startsWith)
                        || lexicon.openers.contains(word)
                        || lexicon.negations.contains(word));
    }

    /** English: something, or that somebody does something which is more than to know. */
    private boolean isAskedOf(int to) {
        List<String> clause = sentence.clauseAfter(to);
        int infinitive = clause.indexOf("to");
        if (infinitive < 0 || infinitive > MAX_NAME) {
            return true;
        }
        int verb = to + infinitive + 1;
        return infinitive > 0
                && !lexicon.attainments.contains(sentence.at(verb))
                && !(verb < sentence.size() && lexicon.dutyWords.informing().lengthAt(sentence.words(), verb) > 0);
    }

    /** "Que la Ville ferme", "that all children learn": what shall be, without a main clause. */
    private boolean isSubjunctive() {
        String first = sentence.at(0);
        String next = sentence.at(1);
        boolean named = lexicon.articles.contains(next)
                || next.length() > 2 && next.charAt(1) == '\''
                || lexicon.negations.contains(next)
                || lexicon.requestOpeners.contains(next);
        return lexicon.dutyWords.inversions().isEmpty()
                && sentence.size() > MAX_DISTANCE
                && (lexicon.requestOpeners.contains(first) && first.contains("'")
                        || lexicon.openers.contains(first) && lexicon.relatives.contains(first) && named)
                && sentence.words().stream().noneMatch(this::tells);
    }

    /** "Que las radios son", "que somos": a verb that tells what is so. */
    private boolean tells(String word) {
        return lexicon.finites.contains(word)
                || lexicon.firstPersonEndings.stream().anyMatch(word::endsWith);
    }

    /** "Cut the fares", "second, cap rents": no other verb, and what it is done to. */
    private boolean isBare(int i) {
        if (i > MAX_BEFORE || !lexicon.bare.contains(sentence.at(i)) || hasFinite(i)) {
            return false;
        }
        String next = sentence.at(i + 1);
        boolean object = lexicon.articles.contains(next)
                || "all".equals(next)
                || "every".equals(next)
                || !next.isEmpty() && Character.isDigit(next.charAt(0));
        boolean sequenced =
                i > 1 && ",".equals(sentence.at(i - 1)) && lexicon.sequencers.lengthAt(sentence.words(), 0) == i - 1;
        return i == 0 && object || sequenced && startsWord(next);
    }

    /** Whether a verb tells something before a relative clause begins. */
    private boolean hasFinite(int from) {
        for (int i = from; i < sentence.size() && !lexicon.relatives.contains(sentence.at(i)); i++) {
            if (lexicon.finites.contains(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Cut fares", in a list in which others are imperatives, too. */
    boolean isListed() {
        return lexicon.bare.contains(sentence.at(0)) && !hasFinite(0);
    }

    private static boolean startsWord(String word) {
        return !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0));
    }
}

package org.undersigned.reading.account;

import java.util.Arrays;
import org.undersigned.letter.SourceStretch.Use;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Detects words that label a part and belong to none: "To:", "12.", "Signatories".
 *
 * @param closed whether the letter has a closing, so that a line can repeat it
 */
record LabelDetector(StructureLexicon lexicon, boolean closed) {

    private static final int MAX_LABEL_WORDS = 6;

    /** Marks the labels among the words of a line that are in no part. */
    void mark(SourceWords line, Use[] uses) {
        int first = 0;
        while (first < uses.length && uses[first] == Use.LEFT_OUT) {
            first++;
        }
        if (first == uses.length) {
            if (!line.text().isEmpty() && isLabel(line.text())) {
                Arrays.fill(uses, Use.LABEL);
            }
            return;
        }
        if (first <= MAX_LABEL_WORDS
                && isPrefix(line.text().substring(0, line.offsets().get(first)))) {
            Arrays.fill(uses, 0, first, Use.LABEL);
        }
        for (int i = 0; i < uses.length; i++) {
            boolean between = i > first && i + 1 < uses.length && uses[i + 1] != Use.LEFT_OUT;
            if (uses[i] == Use.LEFT_OUT
                    && between
                    && lexicon.matches("conjunctions", line.words().get(i))) {
                uses[i] = Use.LABEL;
            }
            boolean mark = isMark(line.words().get(i));
            uses[i] = uses[i] == Use.LEFT_OUT && mark && !isAmongOmitted(line, uses, i) ? Use.LABEL : uses[i];
        }
    }

    /** "12" in "about 12 of them", when all of it is left out: a number labels a part beside it. */
    private static boolean isAmongOmitted(SourceWords line, Use[] uses, int at) {
        return isOmitted(line, uses, at, -1) && isOmitted(line, uses, at, 1);
    }

    /** Whether the next word that is no number or mark is left out. */
    private static boolean isOmitted(SourceWords line, Use[] uses, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < uses.length && isMark(line.words().get(next))) {
            next += step;
        }
        return next >= 0 && next < uses.length && uses[next] == Use.LEFT_OUT;
    }

    private static boolean isMark(String word) {
        return word.length() == 1 || word.chars().allMatch(Character::isDigit);
    }

    /** "To:", "3)", "☐" before a part. */
    private boolean isPrefix(String text) {
        String bare = text.strip();
        return bare.endsWith(":")
                || bare.length() <= 4
                || lexicon.textAfterPhrase("to", text).isPresent()
                || lexicon.matches("to", bare)
                || lexicon.matches("toTitle", bare)
                || lexicon.matches("dates", bare)
                || lexicon.matches("ccBare", bare);
    }

    /** A line that labels what follows, or repeats a closing. */
    private boolean isLabel(String text) {
        String bare = SentenceHeuristics.stripFinalMarks(text);
        return lexicon.matches("lists", bare)
                || lexicon.matches("introductions", bare)
                || lexicon.matches("notes", bare)
                || closed && lexicon.matches("closings", bare)
                || lexicon.matches("proxies", bare)
                || lexicon.matches("to", bare)
                || lexicon.matches("cc", bare)
                || lexicon.matches("ccBare", bare)
                || lexicon.matches("subject", bare)
                || SourceWords.split(text).stream().allMatch(LabelDetector::isMark);
    }

    /** Whether words may name a person or a place that is nobody's business: they are not repeated in a finding. */
    boolean isPersonal(String text) {
        return PrivateData.occursIn(text)
                || text.chars().anyMatch(Character::isDigit)
                || text.indexOf('@') >= 0
                || lexicon.startsWith("contacts", text)
                || lexicon.textAfterLabel("senders", text).isPresent();
    }
}

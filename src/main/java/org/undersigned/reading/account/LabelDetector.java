package org.undersigned.reading.account;

import java.util.Arrays;
import org.undersigned.letter.SourceStretch.Use;
import org.undersigned.reading.signatory.PrivateData;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Detects words that label a part and belong to none: "To:", "12.", "Signatories". */
record LabelDetector(StructureLexicon lexicon) {

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
            boolean mark = line.words().get(i).length() == 1
                    || line.words().get(i).chars().allMatch(Character::isDigit);
            uses[i] = uses[i] == Use.LEFT_OUT && mark ? Use.LABEL : uses[i];
        }
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
                || lexicon.matches("closings", bare)
                || lexicon.matches("proxies", bare)
                || lexicon.matches("to", bare)
                || lexicon.matches("cc", bare)
                || lexicon.matches("ccBare", bare)
                || lexicon.matches("subject", bare)
                || SourceWords.split(text).stream()
                        .allMatch(word -> word.length() == 1 || word.chars().allMatch(Character::isDigit));
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

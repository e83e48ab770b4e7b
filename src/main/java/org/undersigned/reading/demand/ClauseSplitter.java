package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;

/** Splits a sentence of several demands at its semicolons: "We ask that the line stays open; that the drivers are paid." */
record ClauseSplitter(DemandLexicon lexicon) {

    /** The fewest words of a demand. */
    private static final int MIN_WORDS = 2;

    /** The most letters of a conjunction: "and". */
    private static final int MAX_CONJUNCTION = 3;

    /** The most letters of an ending alone, which is no infinitive. */
    private static final int MAX_ENDING = 3;

    /** The clauses of a demand if each after the first begins like a demand; otherwise the whole sentence. */
    List<SentenceSplitter.Sentence> split(String text, SentenceSplitter.Sentence sentence) {
        List<SentenceSplitter.Sentence> clauses = new ArrayList<>();
        int from = sentence.from();
        int depth = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth <= 0 || i == sentence.to() - 1) {
                if (from > sentence.from() && !beginsDemand(text.substring(from, i + 1))) {
                    return List.of(sentence);
                }
                clauses.add(new SentenceSplitter.Sentence(from, i + 1));
                from = skipSpace(text, i + 1);
            }
        }
        return clauses;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether one of the first two words, the first of which may be a conjunction, begins a demand. */
    private boolean beginsDemand(String clause) {
        SentenceWords words = SentenceWords.tokenize(clause);
        boolean conjunction = words.at(0).length() <= MAX_CONJUNCTION;
        return words.size() >= MIN_WORDS && (isOpener(words.at(0)) || conjunction && isOpener(words.at(1)));
    }

    private boolean isOpener(String word) {
        return lexicon.openers.contains(word)
                || word.length() > MAX_ENDING && lexicon.infinitives.stream().anyMatch(word::endsWith);
    }
}

package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;

/** Tells what others say in a paragraph: a quotation with a verb of saying beside it, "…", says the mayor. */
final class QuotedSpeech {

    private static final String MARKS = "\"“”„«»";

    /** The most words between a quotation and the verb of saying. */
    private static final int MAX_DISTANCE = 4;

    /** The most characters before and after a quotation that are examined. */
    private static final int MAX_CHARACTERS = 80;

    private final DemandLexicon lexicon;
    private final String text;
    private final List<SentenceSplitter.Sentence> quotations = new ArrayList<>();
    private int next;

    QuotedSpeech(DemandLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                if (open >= 0 && (isSaidBefore(open) || isSaidAfter(i + 1))) {
                    quotations.add(new SentenceSplitter.Sentence(open, i + 1));
                }
                open = open >= 0 ? -1 : i;
            }
        }
    }

    /** Whether a sentence begins in a quotation of others. To be asked of the sentences in their order. */
    boolean contains(SentenceSplitter.Sentence sentence) {
        while (next < quotations.size() && quotations.get(next).to() <= sentence.from()) {
            next++;
        }
        return next < quotations.size() && quotations.get(next).from() <= sentence.from();
    }

    private boolean isSaidAfter(int from) {
        String behind = text.substring(from, Math.min(text.length(), from + MAX_CHARACTERS));
        List<String> words = SentenceWords.tokenize(behind).words();
        return isSaid(words.subList(0, Math.min(words.size(), MAX_DISTANCE)));
    }

    private boolean isSaidBefore(int to) {
        String before = text.substring(Math.max(0, to - MAX_CHARACTERS), to);
        List<String> words = SentenceWords.tokenize(before).words();
        return isSaid(words.subList(Math.max(0, words.size() - MAX_DISTANCE), words.size()));
    }

    /** Whether words say that others speak. A sentence that ends between parts them from the quotation. */
    private boolean isSaid(List<String> words) {
        return words.stream().anyMatch(lexicon.dutyWords.reports()::contains)
                && !words.contains(".")
                && !words.contains("?")
                && !lexicon.writers.contains(words);
    }
}

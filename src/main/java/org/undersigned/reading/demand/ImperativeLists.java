package org.undersigned.reading.demand;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the items that are imperatives because others of their list are: "Cut fares" beside "Stop the works". */
final class ImperativeLists {

    /** The most words of an imperative with its negation or its pronoun. */
    private static final int MAX_IMPERATIVE = 2;

    private final DemandLexicon lexicon;
    private final String language;
    private final Set<BodyBlock> demands = Collections.newSetFromMap(new IdentityHashMap<>());

    ImperativeLists(DemandLexicon lexicon, String language, List<BodyBlock> blocks) {
        this.lexicon = lexicon;
        this.language = language;
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (to < blocks.size()
                    && !blocks.get(to).isHeading()
                    && blocks.get(to).isItem()) {
                to++;
            }
            if (to - from > 1) {
                addImperatives(blocks.subList(from, to));
            }
            from = Math.max(to, from + 1);
        }
    }

    boolean contains(BodyBlock block) {
        return demands.contains(block);
    }

    private void addImperatives(List<BodyBlock> items) {
        if (!lexicon.bare.isEmpty() && items.stream().anyMatch(item -> isImperative(firstSentence(item)))) {
            items.stream()
                    .filter(item -> new PlainRequest(lexicon, firstSentence(item)).isListed())
                    .forEach(demands::add);
        }
    }

    private boolean isImperative(SentenceWords sentence) {
        return new AppealFinder(lexicon, sentence, false)
                .find().stream().anyMatch(appeal -> appeal.explicit() && appeal.end() <= MAX_IMPERATIVE);
    }

    private SentenceWords firstSentence(BodyBlock item) {
        String text = item.passage().words();
        List<SentenceSplitter.Sentence> sentences = SentenceSplitter.split(text, language);
        return SentenceWords.tokenize(
                sentences.isEmpty()
                        ? text
                        : text.substring(
                                sentences.get(0).from(), sentences.get(0).to()));
    }
}

package org.undersigned.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Statistic.Kind;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.demand.DemandLexicon;

/** Extracts the statistics of a letter: each quantity with the words that make it a claim. */
public final class StatisticExtractor {

    /** The most words before a claim in which a word of commitment determines the kind. */
    private static final int MAX_WORDS_BEFORE = 6;

    /** The most statistics that are extracted from a letter. */
    public static final int MAX_STATISTICS = 5000;

    private final QuantityLexicon lexicon;
    private final DemandLexicon demandLexicon;
    private final List<Statistic> statistics = new ArrayList<>();
    private final SlugGenerator ids = new SlugGenerator();

    private StatisticExtractor(String language) {
        this.lexicon = QuantityLexicon.forLanguage(language);
        this.demandLexicon = DemandLexicon.forLanguage(language);
    }

    public static List<Statistic> extract(List<Passage> passages, String language) {
        StatisticExtractor statisticExtractor = new StatisticExtractor(language);
        passages.forEach(statisticExtractor::extractFrom);
        return List.copyOf(statisticExtractor.statistics);
    }

    private void extractFrom(Passage passage) {
        if (statistics.size() > MAX_STATISTICS) {
            return;
        }
        Cancellation.check();
        String words = passage.words();
        List<Token> tokens = Token.tokenize(words, lexicon.tokenizerRules);
        for (QuantityMention mention : QuantityExtractor.extract(tokens, words, lexicon)) {
            addStatistic(passage, new ClaimExtractor(lexicon, tokens, words, mention));
        }
    }

    private void addStatistic(Passage passage, ClaimExtractor claimExtractor) {
        String statement = claimExtractor.statement();
        Statistic.Claim claim = new Statistic.Claim(
                claimExtractor.subject(),
                claimExtractor.places(),
                claimExtractor.period(),
                classify(claimExtractor),
                List.of());
        int start = passage.from() + claimExtractor.startOffset();
        statistics.add(new Statistic(
                ids.generate(statement),
                statistics.size() + 1,
                statement,
                claimExtractor.mention.quantity(),
                claim,
                passage.location(),
                citationsOf(passage, claimExtractor),
                passage.text().quote(start, start + statement.length()),
                Basis.TEXT));
    }

    private Kind classify(ClaimExtractor claimExtractor) {
        List<String> before = claimExtractor.precedingWords();
        List<String> near = before.subList(0, Math.min(MAX_WORDS_BEFORE, before.size()));
        if (claimExtractor.countsSigners()) {
            return Kind.SELF;
        }
        if (near.stream().anyMatch(word -> lexicon.contains("commitments", word))) {
            return Kind.COMMITMENT;
        }
        return demandLexicon.containsAppeal(before) ? Kind.DEMAND : Kind.OBSERVATION;
    }

    /** The citations inside the claim; else the last citation between the preceding break and the claim. */
    private static List<Slug> citationsOf(Passage passage, ClaimExtractor claimExtractor) {
        int from = passage.from() + claimExtractor.startOffset();
        int to = passage.from() + claimExtractor.endOffset();
        List<Slug> inside = passage.citations().stream()
                .filter(citation -> startOf(passage, citation) < to && endOf(passage, citation) > from)
                .map(Citation::id)
                .toList();
        if (!inside.isEmpty()) {
            return inside;
        }
        int reach = passage.from() + claimExtractor.contextStart();
        List<Slug> leading = passage.citations().stream()
                .filter(citation -> startOf(passage, citation) >= reach && endOf(passage, citation) <= from)
                .map(Citation::id)
                .toList();
        return leading.isEmpty() ? List.of() : leading.subList(leading.size() - 1, leading.size());
    }

    private static int startOf(Passage passage, Citation citation) {
        return passage.text().index(citation.quote().span().start());
    }

    private static int endOf(Passage passage, Citation citation) {
        return passage.text().index(citation.quote().span().end());
    }
}

package org.undersigned.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
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

    private final DecimalMarks decimalMarks;
    private final RequestContext requests;

    private StatisticExtractor(List<Passage> passages, String language) {
        this.lexicon = QuantityLexicon.forLanguage(language);
        this.demandLexicon = DemandLexicon.forLanguage(language);
        this.decimalMarks = DecimalMarks.find(passages, lexicon);
        this.requests = new RequestContext(lexicon, demandLexicon);
    }

    public static List<Statistic> extract(List<Passage> passages, String language) {
        StatisticExtractor statisticExtractor = new StatisticExtractor(passages, language);
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
        requests.enter(passage, tokens);
        PassageCitations citations = new PassageCitations(passage, tokens);
        for (QuantityMention mention : QuantityExtractor.extract(tokens, words, lexicon, decimalMarks)) {
            addStatistic(passage, new ClaimExtractor(lexicon, tokens, words, mention), citations);
        }
    }

    private void addStatistic(Passage passage, ClaimExtractor claimExtractor, PassageCitations citations) {
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
                citations.citedBy(claimExtractor),
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
        return demandLexicon.containsAppeal(before) || requests.isRequested(claimExtractor.mention, before)
                ? Kind.DEMAND
                : Kind.OBSERVATION;
    }
}

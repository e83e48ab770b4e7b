package org.undersigned.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Statistic.Kind;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.demand.DemandLexicon;

/** Every figure that a letter gives, with the words that make it a claim. */
public final class StatisticExtractor {

    /** How near before a figure the words stand that tell what is done with it. */
    private static final int NEAR = 6;

    /** The most figures that are read; a letter has fewer. */
    public static final int MOST = 5000;

    private final QuantityLexicon lexicon;
    private final DemandLexicon demandLexicon;
    private final List<Statistic> found = new ArrayList<>();
    private final SlugGenerator ids = new SlugGenerator();

    private StatisticExtractor(String language) {
        this.lexicon = QuantityLexicon.of(language);
        this.demandLexicon = DemandLexicon.of(language);
    }

    public static List<Statistic> in(List<Passage> passages, String language) {
        StatisticExtractor statisticExtractor = new StatisticExtractor(language);
        passages.forEach(statisticExtractor::read);
        return List.copyOf(statisticExtractor.found);
    }

    private void read(Passage passage) {
        if (found.size() > MOST) {
            return;
        }
        Cancellation.check();
        String words = passage.words();
        List<Token> tokens = Token.of(words, lexicon.tokenizerRules);
        for (QuantityMention mention : QuantityExtractor.in(tokens, words, lexicon)) {
            add(passage, new ClaimExtractor(lexicon, tokens, words, mention));
        }
    }

    private void add(Passage passage, ClaimExtractor claimExtractor) {
        String statement = claimExtractor.statement();
        Statistic.Claim claim = new Statistic.Claim(
                claimExtractor.subject(),
                claimExtractor.places(),
                claimExtractor.period(),
                kind(claimExtractor),
                List.of());
        int start = passage.from() + claimExtractor.startChar();
        found.add(new Statistic(
                ids.of(statement),
                found.size() + 1,
                statement,
                claimExtractor.mention.figure(),
                claim,
                passage.place(),
                citations(passage, claimExtractor),
                passage.text().quote(start, start + statement.length()),
                Basis.TEXT));
    }

    private Kind kind(ClaimExtractor claimExtractor) {
        List<String> before = claimExtractor.before();
        List<String> near = before.subList(0, Math.min(NEAR, before.size()));
        if (claimExtractor.self()) {
            return Kind.SELF;
        }
        if (near.stream().anyMatch(word -> lexicon.lists("commitments", word))) {
            return Kind.COMMITMENT;
        }
        return demandLexicon.urges(before) ? Kind.DEMAND : Kind.OBSERVATION;
    }

    /** The links inside the claim; where there are none, the last one in the words that lead up to it. */
    private static List<Slug> citations(Passage passage, ClaimExtractor claimExtractor) {
        int from = passage.from() + claimExtractor.startChar();
        int to = passage.from() + claimExtractor.endChar();
        List<Slug> inside = passage.citations().stream()
                .filter(citation -> start(passage, citation) < to && end(passage, citation) > from)
                .map(Citation::id)
                .toList();
        if (!inside.isEmpty()) {
            return inside;
        }
        int reach = passage.from() + claimExtractor.reach();
        List<Slug> leading = passage.citations().stream()
                .filter(citation -> start(passage, citation) >= reach && end(passage, citation) <= from)
                .map(Citation::id)
                .toList();
        return leading.isEmpty() ? List.of() : leading.subList(leading.size() - 1, leading.size());
    }

    private static int start(Passage passage, Citation citation) {
        return passage.text().charIndex(citation.quote().span().start());
    }

    private static int end(Passage passage, Citation citation) {
        return passage.text().charIndex(citation.quote().span().end());
    }
}

package org.undersigned.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Statistic.Kind;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.demand.Urging;

/** Every figure that a letter gives, with the words that make it a claim. */
public final class Statistics {

    /** How near before a figure the words stand that tell what is done with it. */
    private static final int NEAR = 6;

    /** The most figures that are read; a letter has fewer. */
    public static final int MOST = 5000;

    private final Style style;
    private final Urging urging;
    private final List<Statistic> found = new ArrayList<>();
    private final SlugGenerator ids = new SlugGenerator();

    private Statistics(String language) {
        this.style = Style.of(language);
        this.urging = Urging.of(language);
    }

    public static List<Statistic> in(List<Passage> passages, String language) {
        Statistics statistics = new Statistics(language);
        passages.forEach(statistics::read);
        return List.copyOf(statistics.found);
    }

    private void read(Passage passage) {
        if (found.size() > MOST) {
            return;
        }
        Cancellation.check();
        String words = passage.words();
        List<Token> tokens = Token.of(words, style.splitting);
        for (Measured measured : Figures.in(tokens, words, style)) {
            add(passage, new Clause(style, tokens, words, measured));
        }
    }

    private void add(Passage passage, Clause clause) {
        String statement = clause.statement();
        Statistic.Claim claim =
                new Statistic.Claim(clause.subject(), clause.places(), clause.period(), kind(clause), List.of());
        int start = passage.from() + clause.startChar();
        found.add(new Statistic(
                ids.of(statement),
                found.size() + 1,
                statement,
                clause.measured.figure(),
                claim,
                passage.place(),
                citations(passage, clause),
                passage.text().quote(start, start + statement.length()),
                Basis.TEXT));
    }

    private Kind kind(Clause clause) {
        List<String> before = clause.before();
        List<String> near = before.subList(0, Math.min(NEAR, before.size()));
        if (clause.self()) {
            return Kind.SELF;
        }
        if (near.stream().anyMatch(word -> style.lists("commitments", word))) {
            return Kind.COMMITMENT;
        }
        return urging.urges(before) ? Kind.DEMAND : Kind.OBSERVATION;
    }

    /** The links inside the claim; where there are none, the last one in the words that lead up to it. */
    private static List<Slug> citations(Passage passage, Clause clause) {
        int from = passage.from() + clause.startChar();
        int to = passage.from() + clause.endChar();
        List<Slug> inside = passage.citations().stream()
                .filter(citation -> start(passage, citation) < to && end(passage, citation) > from)
                .map(Citation::id)
                .toList();
        if (!inside.isEmpty()) {
            return inside;
        }
        int reach = passage.from() + clause.reach();
        List<Slug> leading = passage.citations().stream()
                .filter(citation -> start(passage, citation) >= reach && end(passage, citation) <= from)
                .map(Citation::id)
                .toList();
        return leading.isEmpty() ? List.of() : leading.subList(leading.size() - 1, leading.size());
    }

    private static int start(Passage passage, Citation citation) {
        return passage.text().index(citation.quote().span().start());
    }

    private static int end(Passage passage, Citation citation) {
        return passage.text().index(citation.quote().span().end());
    }
}

package org.undersigned.reading.annotation.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.reading.annotation.quote.QuoteResolver;

/** Finds the part that a range of the text names. */
final class PartIndex {

    private final PlainText text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Map<Integer, List<Integer>> byStart = new HashMap<>();

    PartIndex(PlainText text, List<Quote> quotes) {
        this.text = text;
        quotes.forEach(this::add);
    }

    void add(Quote quote) {
        int start = text.charIndex(quote.span().start());
        byStart.computeIfAbsent(start, any -> new ArrayList<>()).add(starts.size());
        starts.add(start);
        lengths.add(quote.exact().length());
    }

    /** Removes a part; the numbers of the others remain. */
    void remove(int at) {
        byStart.get(starts.get(at)).remove((Integer) at);
        lengths.set(at, 0);
    }

    /**
     * The number of the part that starts at the range, else of the part that overlaps it most; the shorter of two equal
     * ones. -1 if no part overlaps.
     */
    int find(QuoteResolver.TextRange range) {
        int best = -1;
        for (int at : byStart.getOrDefault(range.from(), List.of())) {
            best = best < 0 || lengths.get(at) < lengths.get(best) ? at : best;
        }
        return best >= 0 ? best : findOverlap(range);
    }

    private int findOverlap(QuoteResolver.TextRange range) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < starts.size(); i++) {
            int shared = Math.min(range.to(), starts.get(i) + lengths.get(i)) - Math.max(range.from(), starts.get(i));
            if (shared > most || shared == most && best >= 0 && lengths.get(i) < lengths.get(best)) {
                best = i;
                most = shared;
            }
        }
        return best;
    }
}

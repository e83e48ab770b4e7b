package org.undersigned.store.query;

/**
 * A key to sort by, as its collection names it, and which way.
 *
 * @param terms for {@link #relevance}, the words that may stand side by side; else {@code null}
 */
public record SortKey(String key, boolean descending, SearchTerms terms) {

    private static final String CLOSENESS = "closeness";

    public SortKey(String key, boolean descending) {
        this(key, descending, null);
    }

    /** First those in which the words stand side by side, in the order in which they were asked for. */
    static SortKey relevance(SearchTerms terms) {
        return new SortKey(CLOSENESS, false, terms);
    }

    /** What the rows of some parts are sorted by. */
    SqlFragment column(QueryableType<?> type) {
        return terms == null
                ? SqlFragment.of(type.column(key))
                : SqlFragment.of("case when r.words like ? then 0 else 1 end", terms.phrasePattern());
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + key;
    }
}

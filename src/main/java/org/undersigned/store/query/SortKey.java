package org.undersigned.store.query;

import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.sql.SqlExpression;

/**
 * A key to sort by, as its collection names it, and the direction.
 *
 * @param terms for {@link #relevance}, the terms that may be adjacent; else {@code null}
 */
public record SortKey(String key, boolean descending, SearchTerms terms) {

    private static final String RELEVANCE = "relevance";

    public SortKey(String key, boolean descending) {
        this(key, descending, null);
    }

    /** Sorts the rows first in which all terms are adjacent, in the order of the search expression. */
    static SortKey relevance(SearchTerms terms) {
        return new SortKey(RELEVANCE, false, terms);
    }

    /** Parses a key, which a hyphen before it makes descending. */
    public static SortKey parse(String key) {
        return key.startsWith("-") ? new SortKey(key.substring(1), true) : new SortKey(key, false);
    }

    boolean isRelevance() {
        return terms != null;
    }

    SqlExpression expression(QueryableType<?> type, AsOf asOf) {
        return isRelevance() ? TextSearchSql.relevance(terms) : type.sortExpression(key, asOf);
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + key + (isRelevance() ? terms : "");
    }
}

package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Sha256;
import org.undersigned.letter.Slug;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.store.query.revision.LetterScope;

/**
 * A query for the parts of one letter, or of all letters.
 *
 * @param letter empty for all letters
 * @param filters items fulfil all of them
 * @param order empty for the type's default order
 * @param asOf the id of the revision as of which the query reads; {@code null} for the last one
 */
public record Query<T>(
        QueryableType<T> type, Optional<Slug> letter, List<Filter> filters, List<SortKey> order, Long asOf) {

    private static final int FINGERPRINT_LENGTH = 32;

    public Query {
        filters = List.copyOf(filters);
        order = List.copyOf(order);
        for (SortKey by : order) {
            if (!by.isRelevance() && !type.sortKeys().contains(by.key())) {
                throw new IllegalArgumentException("%s cannot be sorted by \"%s\"".formatted(type.name(), by.key()));
            }
        }
    }

    /** A query that reads as of the last revision. */
    public Query(QueryableType<T> type, Optional<Slug> letter, List<Filter> filters, List<SortKey> order) {
        this(type, letter, filters, order, null);
    }

    /** All items of a letter. */
    public static <T> Query<T> of(QueryableType<T> type, LetterScope letter) {
        return new Query<>(type, Optional.of(letter.letter()), List.of(), List.of(), letter.asOf());
    }

    public static <T> Query<T> all(QueryableType<T> type) {
        return new Query<>(type, Optional.empty(), List.of(), List.of());
    }

    /** An organization, as over all letters. */
    public static Query<Organization> organization(String id) {
        return all(QueryableType.ORGANIZATIONS).withFilters(List.of(Filters.organizations(List.of(id))));
    }

    /** The same query, with the items first in which all terms are adjacent. */
    public Query<T> orderedByRelevance(SearchTerms terms) {
        List<SortKey> byRelevance = new ArrayList<>(order);
        byRelevance.add(0, SortKey.relevance(terms));
        return new Query<>(type, letter, filters, byRelevance, asOf);
    }

    /** The same query with other filters. */
    public Query<T> withFilters(List<Filter> others) {
        return new Query<>(type, letter, others, order, asOf);
    }

    /** A digest of what the query asks for; the same on every instance and after a restart. */
    String fingerprint() {
        return Sha256.hex(type.name() + letter + filters + order + (asOf == null ? "" : "@" + asOf))
                .substring(0, FINGERPRINT_LENGTH);
    }
}

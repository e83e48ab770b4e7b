package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.sql.SqlFragment;

/** Counts the items of a query by the values of a facet. */
final class FacetCounter {

    private static final Comparator<FacetCounts.Count> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCounts.Count::count).reversed().thenComparing(FacetCounts.Count::value);

    private FacetCounter() {}

    /** A count, the number of values that the facet has, and the number of items with a value. */
    private record Group(FacetCounts.Count count, long groups, long items) {}

    /** @param name one of {@link QueryableType#facets} */
    static FacetCounts count(JdbcQueries jdbc, KeysetQuery<?> keyset, String name, int limit) {
        return FacetSql.stored(keyset, name, limit)
                .map(stored -> groups(jdbc, stored))
                .filter(stored -> !stored.isEmpty())
                .map(stored -> singleValues(stored.get(0), stored.subList(1, stored.size())))
                .orElseGet(() -> count(jdbc, keyset, keyset.query().type().facet(name), limit));
    }

    private static FacetCounts count(JdbcQueries jdbc, KeysetQuery<?> keyset, FacetColumn facet, int limit) {
        List<Group> groups =
                groups(jdbc, FacetSql.counts(keyset, facet, facet.multiple() || facet.concept() != null ? 0 : limit));
        if (facet.multiple()) {
            return splitValues(groups, limit);
        }
        if (facet.concept() != null) {
            return mergeConcepts(groups, facet, limit);
        }
        return groups.isEmpty() ? new FacetCounts(List.of(), 0, 0) : singleValues(groups.get(0), groups);
    }

    private static List<Group> groups(JdbcQueries jdbc, SqlFragment statement) {
        return jdbc.list(
                statement,
                row -> new Group(
                        new FacetCounts.Count(row.getString(1), row.getString(2), row.getLong(3)),
                        row.getLong(4),
                        row.getLong(5)));
    }

    /** @param any one of them, or another that has the numbers of all */
    private static FacetCounts singleValues(Group any, List<Group> groups) {
        return new FacetCounts(groups.stream().map(Group::count).toList(), any.groups() - groups.size(), any.items());
    }

    /** The most frequent value of a concept stands for it. */
    private static FacetCounts mergeConcepts(List<Group> groups, FacetColumn facet, int limit) {
        Map<String, FacetCounts.Count> counts = new LinkedHashMap<>();
        for (Group group : groups) {
            counts.merge(facet.concept().apply(group.count().value()), group.count(), FacetCounts.Count::plus);
        }
        return mostFrequent(counts, limit, groups.isEmpty() ? 0 : groups.get(0).items());
    }

    /** A row with several values counts for each of them. */
    private static FacetCounts splitValues(List<Group> groups, int limit) {
        Map<String, FacetCounts.Count> counts = new LinkedHashMap<>();
        long items = 0;
        for (Group group : groups) {
            List<String> values = FacetColumn.split(group.count().value());
            items += values.isEmpty() ? 0 : group.count().count();
            List<String> labels = FacetColumn.split(group.count().label());
            for (int i = 0; i < values.size(); i++) {
                FacetCounts.Count count = new FacetCounts.Count(
                        values.get(i), labels.get(i), group.count().count());
                counts.merge(values.get(i), count, FacetCounts.Count::plus);
            }
        }
        return mostFrequent(counts, limit, items);
    }

    private static FacetCounts mostFrequent(Map<String, FacetCounts.Count> counts, int limit, long items) {
        List<FacetCounts.Count> sorted = new ArrayList<>(counts.values());
        sorted.sort(MOST_FREQUENT_FIRST);
        int listed = Math.min(limit, sorted.size());
        return new FacetCounts(sorted.subList(0, listed), sorted.size() - listed, items);
    }
}

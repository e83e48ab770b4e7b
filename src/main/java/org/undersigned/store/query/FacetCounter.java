package org.undersigned.store.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the answers to a question by a facet. */
final class FacetCounter {

    private static final Comparator<FacetCounts.Count> MOST_FIRST =
            Comparator.comparingLong(FacetCounts.Count::count).reversed().thenComparing(FacetCounts.Count::value);

    private FacetCounter() {}

    private record Group(FacetCounts.Count count, long groups) {}

    static FacetCounts of(JdbcQueries jdbc, KeysetQuery<?> keyset, FacetColumn facet, int most) {
        List<Group> groups = jdbc.list(
                keyset.tally(facet, facet.many() ? 0 : most),
                row -> new Group(
                        new FacetCounts.Count(row.getString(1), row.getString(2), row.getLong(3)), row.getLong(4)));
        if (facet.many()) {
            return parted(groups, most);
        }
        long all = groups.isEmpty() ? 0 : groups.get(0).groups();
        return new FacetCounts(groups.stream().map(Group::count).toList(), all - groups.size());
    }

    /** A row with several values counts for each. */
    private static FacetCounts parted(List<Group> groups, int most) {
        Map<String, FacetCounts.Count> counts = new LinkedHashMap<>();
        for (Group group : groups) {
            String[] values = group.count().value().split("\\|");
            String[] labels = group.count().label().split("\\|");
            for (int i = 1; i < values.length; i++) {
                FacetCounts.Count one = new FacetCounts.Count(
                        values[i], labels[i], group.count().count());
                counts.merge(
                        values[i], one, (a, b) -> new FacetCounts.Count(a.value(), a.label(), a.count() + b.count()));
            }
        }
        List<FacetCounts.Count> sorted = new ArrayList<>(counts.values());
        sorted.sort(MOST_FIRST);
        int listed = Math.min(most, sorted.size());
        return new FacetCounts(sorted.subList(0, listed), sorted.size() - listed);
    }
}

package org.undersigned.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the answers to a question by a facet. */
final class Tallying {

    private static final Comparator<Tally.Count> MOST_FIRST =
            Comparator.comparingLong(Tally.Count::count).reversed().thenComparing(Tally.Count::value);

    private Tallying() {}

    private record Group(Tally.Count count, long groups) {}

    static Tally of(Database database, Walk<?> walk, Facet facet, int most) {
        List<Group> groups = database.list(
                walk.tally(facet, facet.many() ? 0 : most),
                row -> new Group(new Tally.Count(row.getString(1), row.getString(2), row.getLong(3)), row.getLong(4)));
        if (facet.many()) {
            return parted(groups, most);
        }
        long all = groups.isEmpty() ? 0 : groups.get(0).groups();
        return new Tally(groups.stream().map(Group::count).toList(), all - groups.size());
    }

    /** A row with several values counts for each. */
    private static Tally parted(List<Group> groups, int most) {
        Map<String, Tally.Count> counts = new LinkedHashMap<>();
        for (Group group : groups) {
            String[] values = group.count().value().split("\\|");
            String[] labels = group.count().label().split("\\|");
            for (int i = 1; i < values.length; i++) {
                Tally.Count one =
                        new Tally.Count(values[i], labels[i], group.count().count());
                counts.merge(values[i], one, (a, b) -> new Tally.Count(a.value(), a.label(), a.count() + b.count()));
            }
        }
        List<Tally.Count> sorted = new ArrayList<>(counts.values());
        sorted.sort(MOST_FIRST);
        int listed = Math.min(most, sorted.size());
        return new Tally(sorted.subList(0, listed), sorted.size() - listed);
    }
}

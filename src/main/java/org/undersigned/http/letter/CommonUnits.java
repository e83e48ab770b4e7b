package org.undersigned.http.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.StatisticSum;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.revision.LetterScope;

/** What the statistics of two letters both count. */
@ApplicationScoped
class CommonUnits {

    private static final String UNIT = "unit";

    private final Letters letters;

    @Inject
    CommonUnits(Letters letters) {
        this.letters = letters;
    }

    /**
     * The units of both letters, that of the most statistics first.
     *
     * @param one the units of the first letter
     */
    List<String> of(List<StatisticSum> one, LetterScope other) {
        Map<String, Long> counts = new HashMap<>();
        units(other).forEach(sum -> counts.merge(sum.value(), sum.statistics(), Long::sum));
        return one.stream()
                .filter(sum -> counts.containsKey(sum.value()))
                .sorted(Comparator.comparingLong((StatisticSum sum) -> -sum.statistics() - counts.get(sum.value()))
                        .thenComparing(StatisticSum::value))
                .map(StatisticSum::unit)
                .distinct()
                .toList();
    }

    /** The numbers of statistics of a letter by their unit. */
    List<StatisticSum> units(LetterScope letter) {
        return letters.sums(Query.of(QueryableType.STATISTICS, letter), UNIT).stream()
                .filter(sum -> sum.value() != null)
                .toList();
    }

    /** The statistics of a letter that have a unit; none for an empty unit. */
    List<Statistic> statistics(LetterScope letter, String unit) {
        List<Statistic> statistics = new ArrayList<>();
        if (!unit.isEmpty()) {
            QueryParameters filter = QueryParameters.of(
                    Map.of(UNIT, List.of(unit)),
                    CollectionType.STATISTICS.parameters(false).filtering());
            letters.forEach(
                    CollectionQuery.read(CollectionType.STATISTICS, Optional.of(letter), MediaFormat.NDJSON, filter)
                            .query(),
                    item -> statistics.add(item.value()));
        }
        return statistics;
    }
}

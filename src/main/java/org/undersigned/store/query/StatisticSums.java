package org.undersigned.store.query;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Measure;
import org.undersigned.letter.StatisticSum;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.text.UnitConcepts;

/** Adds up the statistics of a query by the values of a facet. Different units are never added. */
final class StatisticSums {

    private static final Comparator<StatisticSum> BY_VALUE = Comparator.comparing(
                    StatisticSum::value, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Comparator.comparingLong(StatisticSum::statistics).reversed())
            .thenComparing(StatisticSum::unit, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StatisticSum::measure);

    private final FacetColumn facet;
    private final Map<Key, Total> totals = new HashMap<>();

    private StatisticSums(FacetColumn facet) {
        this.facet = facet;
    }

    private record Key(String value, String unit, String measure) {}

    /** The statistics of one letter that share all columns. */
    private record Row(
            String values,
            String labels,
            String unitKey,
            String unit,
            String measure,
            String currency,
            String letter,
            Sum sum) {

        static Row read(ResultSet row) throws SQLException {
            Sum sum = new Sum(
                    row.getLong("n"),
                    row.getLong("lows"),
                    row.getLong("highs"),
                    row.getBigDecimal("low"),
                    row.getBigDecimal("high"));
            return new Row(
                    row.getString("k"),
                    row.getString("l"),
                    row.getString("uk"),
                    row.getString("u"),
                    row.getString("m"),
                    row.getString("c"),
                    row.getString("letter"),
                    sum);
        }
    }

    /** A number of statistics, the numbers of their bounds, and the sums of these. */
    private record Sum(long statistics, long lows, long highs, BigDecimal low, BigDecimal high) {

        Sum plus(Sum other) {
            return new Sum(
                    statistics + other.statistics,
                    lows + other.lows,
                    highs + other.highs,
                    add(low, other.low),
                    add(high, other.high));
        }

        private static BigDecimal add(BigDecimal one, BigDecimal other) {
            return one == null ? other : other == null ? one : one.add(other);
        }
    }

    /** The first row names the group. */
    private static final class Total {
        private final Row first;
        private final String label;
        private final Set<String> letters = new HashSet<>();
        private Sum sum;

        Total(Row first, String label) {
            this.first = first;
            this.label = label;
        }

        void add(Row row) {
            letters.add(row.letter());
            sum = sum == null ? row.sum() : sum.plus(row.sum());
        }

        StatisticSum of(String value) {
            Measure measure = Coded.of(Measure.class, first.measure()).orElseThrow();
            boolean additive = measure == Measure.COUNT || measure == Measure.MONEY;
            return new StatisticSum(
                    value,
                    label,
                    first.unit(),
                    measure,
                    first.currency(),
                    sum.statistics(),
                    letters.size(),
                    additive && sum.lows() == sum.statistics() ? plain(sum.low()) : null,
                    additive && sum.highs() == sum.statistics() ? plain(sum.high()) : null);
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal shortest = number.stripTrailingZeros();
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
    }

    static List<StatisticSum> of(JdbcQueries jdbc, KeysetQuery<?> keyset, FacetColumn facet) {
        StatisticSums sums = new StatisticSums(facet);
        jdbc.forEach(keyset.sums(facet), Row::read, sums::add);
        return sums.totals.entrySet().stream()
                .map(total -> total.getValue().of(total.getKey().value()))
                .sorted(BY_VALUE)
                .toList();
    }

    /** A statistic with several values counts for each of them. */
    private void add(Row row) {
        if (!facet.multiple()) {
            add(row, row.values(), row.labels());
            return;
        }
        List<String> values = FacetColumn.split(Objects.requireNonNullElse(row.values(), ""));
        if (values.isEmpty()) {
            add(row, null, null);
        }
        List<String> labels = FacetColumn.split(Objects.requireNonNullElse(row.labels(), ""));
        for (int i = 0; i < values.size(); i++) {
            add(row, values.get(i), labels.get(i));
        }
    }

    private void add(Row row, String value, String label) {
        boolean merged = facet.concept() != null && value != null;
        String concept = merged ? facet.concept().apply(value) : value;
        String unit = row.unitKey() == null ? null : UnitConcepts.concept(row.unitKey());
        totals.computeIfAbsent(new Key(concept, unit, row.measure()), key -> new Total(row, label))
                .add(row);
    }
}

package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.undersigned.interchange.Items;
import org.undersigned.letter.Figure;
import org.undersigned.letter.Statistic;

/** A statistic, with what it is asked for by. */
@Entity
@Table(name = "statistic")
class StatisticRow extends Row {

    String unit;
    String qualifier;
    String kind;
    String section;
    BigDecimal lowerBound;
    BigDecimal upperBound;
    BigDecimal sizeKey;
    boolean sourced;

    String places;

    String topics;

    static StatisticRow of(RevisionRow revision, Statistic statistic) {
        StatisticRow row =
                new StatisticRow().of(revision, statistic.id().value(), statistic.position(), Items.write(statistic));
        Figure figure = statistic.figure();
        row.unit = figure.unit() == null ? null : key(figure.unit());
        row.qualifier = figure.qualifier().label();
        row.kind = statistic.claim().kind().label();
        row.section = statistic.place().section().value();
        row.lowerBound = figure.lower();
        row.upperBound = figure.upper();
        row.sizeKey = Stream.of(figure.value(), figure.lower(), figure.upper())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        row.sourced = !statistic.citations().isEmpty();
        row.places = Folding.all(statistic.claim().places());
        row.topics = Folding.all(statistic.claim().topics());
        return row;
    }

    @Override
    Object sortValue(String key) {
        return switch (key) {
            case "value" -> sizeKey;
            default -> super.sortValue(key);
        };
    }
}

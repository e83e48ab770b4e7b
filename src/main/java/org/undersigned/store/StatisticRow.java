package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.undersigned.interchange.Items;
import org.undersigned.letter.Figure;
import org.undersigned.letter.Statistic;

/** A statistic, with what it is asked for by. */
@Entity
@Table(name = "statistic")
class StatisticRow extends Row {

    String unitKey;
    String unitWritten;
    String unit;
    String measure;
    String currency;
    String qualifier;
    String kind;
    String section;
    BigDecimal lowerBound;
    BigDecimal upperBound;
    BigDecimal sizeKey;
    boolean sourced;

    String places;
    String placeLabels;
    String topics;
    String topicLabels;

    static StatisticRow of(RevisionRow revision, Statistic statistic) {
        StatisticRow row =
                new StatisticRow().of(revision, statistic.id().value(), statistic.position(), Items.write(statistic));
        Figure figure = statistic.figure();
        row.unit = figure.unit();
        row.unitKey = figure.unit() == null ? null : Units.key(figure.unit());
        row.unitWritten = Units.written(figure.unit(), statistic.claim().subject());
        row.measure = figure.measure().label();
        row.currency = figure.currency();
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
        row.placeLabels = Folding.labels(statistic.claim().places());
        row.topics = Folding.all(statistic.claim().topics());
        row.topicLabels = Folding.labels(statistic.claim().topics());
        row.words(
                statistic.statement(),
                Arrays.asList(
                        statistic.claim().subject(),
                        figure.text(),
                        figure.unit(),
                        String.join("\n", statistic.claim().places()),
                        String.join("\n", statistic.claim().topics())));
        return row;
    }
}

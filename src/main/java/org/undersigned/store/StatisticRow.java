package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Statistic;
import org.undersigned.store.text.TextNormalizer;
import org.undersigned.store.text.UnitKey;

/** Projection row of a statistic with its query columns. */
@Entity
@Table(name = "statistic")
class StatisticRow extends ProjectionRow {

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

    StatisticRow() {}

    StatisticRow(RevisionRow revision, Statistic statistic) {
        super(revision, statistic.id().value(), statistic.position(), PartJson.write(statistic));
        Quantity quantity = statistic.figure();
        unit = quantity.unit();
        unitKey = quantity.unit() == null ? null : UnitKey.of(quantity.unit());
        unitWritten = UnitKey.asWritten(quantity.unit(), statistic.claim().subject());
        measure = quantity.measure().label();
        currency = quantity.currency();
        qualifier = quantity.qualifier().label();
        kind = statistic.claim().kind().label();
        section = statistic.place().section().value();
        lowerBound = quantity.lower();
        upperBound = quantity.upper();
        sizeKey = Stream.of(quantity.value(), quantity.lower(), quantity.upper())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        sourced = !statistic.sources().isEmpty();
        places = TextNormalizer.joinNormalized(statistic.claim().places());
        placeLabels = TextNormalizer.joinLabels(statistic.claim().places());
        topics = TextNormalizer.joinNormalized(statistic.claim().topics());
        topicLabels = TextNormalizer.joinLabels(statistic.claim().topics());
        setWords(
                statistic.statement(),
                Arrays.asList(
                        statistic.claim().subject(),
                        quantity.text(),
                        quantity.unit(),
                        String.join("\n", statistic.claim().places()),
                        String.join("\n", statistic.claim().topics())));
    }
}

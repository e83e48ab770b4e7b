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

/** A statistic, with what it is asked for by. */
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

    static StatisticRow of(RevisionRow revision, Statistic statistic) {
        StatisticRow row = new StatisticRow()
                .of(revision, statistic.id().value(), statistic.position(), PartJson.write(statistic));
        Quantity quantity = statistic.figure();
        row.unit = quantity.unit();
        row.unitKey = quantity.unit() == null ? null : UnitKey.of(quantity.unit());
        row.unitWritten = UnitKey.asWritten(quantity.unit(), statistic.claim().subject());
        row.measure = quantity.measure().label();
        row.currency = quantity.currency();
        row.qualifier = quantity.qualifier().label();
        row.kind = statistic.claim().kind().label();
        row.section = statistic.place().section().value();
        row.lowerBound = quantity.lower();
        row.upperBound = quantity.upper();
        row.sizeKey = Stream.of(quantity.value(), quantity.lower(), quantity.upper())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        row.sourced = !statistic.citations().isEmpty();
        row.places = TextNormalizer.joinNormalized(statistic.claim().places());
        row.placeLabels = TextNormalizer.joinLabels(statistic.claim().places());
        row.topics = TextNormalizer.joinNormalized(statistic.claim().topics());
        row.topicLabels = TextNormalizer.joinLabels(statistic.claim().topics());
        row.setWords(
                statistic.statement(),
                Arrays.asList(
                        statistic.claim().subject(),
                        quantity.text(),
                        quantity.unit(),
                        String.join("\n", statistic.claim().places()),
                        String.join("\n", statistic.claim().topics())));
        return row;
    }
}

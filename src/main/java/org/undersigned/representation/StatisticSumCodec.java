package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.DECIMAL;
import static org.undersigned.interchange.ValueCodec.LONG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;

import org.undersigned.interchange.ObjectCodec;
import org.undersigned.letter.Measure;
import org.undersigned.letter.StatisticSum;

/** The JSON codec of a sum of statistics. */
final class StatisticSumCodec {

    static final ObjectCodec<CollectionItem<StatisticSum>> SUM = ObjectCodec.<CollectionItem<StatisticSum>>builder(
                    "StatisticSumItem", "The statistics of a group that have one unit, added up.")
            .property(
                    "value",
                    STRING.nullable(),
                    item -> item.part().value(),
                    "The value that they share, as the filter of that name accepts it; null for those without one.")
            .property("label", STRING.nullable(), item -> item.part().label(), "The value as a person reads it.")
            .property(
                    "unit", STRING.nullable(), item -> item.part().unit(), "What they count; null if they do not say.")
            .property("measure", enumOf(Measure.class), item -> item.part().measure(), "The kind of number.")
            .property(
                    "currency",
                    STRING.nullable(),
                    item -> item.part().currency(),
                    "The ISO 4217 code if the unit is a currency.")
            .property("statistics", LONG, item -> item.part().statistics(), "How many statistics they are.")
            .property("letters", LONG, item -> item.part().letters(), "How many letters they are in.")
            .property(
                    "lower",
                    DECIMAL.nullable(),
                    item -> item.part().lower(),
                    "The sum of the lower bounds; null if one has none, or if the numbers cannot be added.")
            .property(
                    "upper",
                    DECIMAL.nullable(),
                    item -> item.part().upper(),
                    "The sum of the upper bounds; null if one has none, or if the numbers cannot be added.")
            .writeOnly();

    private StatisticSumCodec() {}
}

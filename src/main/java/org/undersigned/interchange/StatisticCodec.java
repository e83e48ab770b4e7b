package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.DECIMAL;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import java.util.List;
import org.undersigned.letter.Excerpt;
import org.undersigned.letter.Measure;
import org.undersigned.letter.Period;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Span;
import org.undersigned.letter.Statistic;

/** The JSON codec of a statistic. */
public final class StatisticCodec {

    private static final ObjectCodec.Builder<Quantity> FIGURE = ObjectCodec.<Quantity>builder("Figure", "")
            .property(
                    "value",
                    DECIMAL.nullable(),
                    Quantity::value,
                    "The number; null for a range, an order of magnitude, or words that leave it open.")
            .property("lower", DECIMAL.nullable(), Quantity::lower, "The inclusive lower bound; null if there is none.")
            .property("upper", DECIMAL.nullable(), Quantity::upper, "The inclusive upper bound; null if there is none.")
            .property("qualifier", enumOf(Qualifier.class), Quantity::qualifier, "The precision of the number.")
            .property("text", STRING, Quantity::text, "Number and qualifier as written.")
            .property(
                    "unit",
                    STRING.nullable(),
                    Quantity::unit,
                    "What is counted, singular; \"percent\", or an ISO 4217 currency code.")
            .property("measure", enumOf(Measure.class), Quantity::measure, "The kind of number.")
            .property(
                    "currency", STRING.nullable(), Quantity::currency, "The ISO 4217 code if the unit is a currency.");

    private static final ObjectCodec<Period> PERIOD = ObjectCodec.<Period>builder(
                    "Period", "The period that a figure covers.")
            .property(
                    "text",
                    STRING.nullable(),
                    Period::text,
                    "The letter's words; null if only the publisher states the period.")
            .property("start", DATE.nullable(), Period::start, "The start, if known.")
            .property("end", DATE.nullable(), Period::end, "The end, if known.")
            .readWith(v -> new Period(v.get("text"), v.get("start"), v.get("end")));

    private static final ObjectCodec.Builder<Statistic.Claim> CLAIM = ObjectCodec.<Statistic.Claim>builder("Claim", "")
            .property("subject", STRING.nullable(), Statistic.Claim::subject, "What is counted, in the letter's words.")
            .property("places", listOf(STRING), Statistic.Claim::places, "The places named in the claim.")
            .property("period", objectOf(PERIOD).nullable(), Statistic.Claim::period, "The period that it covers.")
            .property("kind", enumOf(Statistic.Kind.class), Statistic.Claim::kind, "The role of the figure.")
            .property("topics", listOf(STRING), Statistic.Claim::topics, "The publisher's tags.");

    private static final ObjectCodec<Excerpt> SENTENCE = ObjectCodec.<Excerpt>builder(
                    "Excerpt", "Exact words of the letter and their position.")
            .property("exact", STRING, Excerpt::exact, "The words.")
            .property("start", INTEGER, e -> e.span().start(), "The first code point in the plain text, from 0.")
            .property("end", INTEGER, e -> e.span().end(), "The code point after the last.")
            .readWith(v -> new Excerpt(v.get("exact"), new Span(v.get("start"), v.get("end"))));

    public static final ObjectCodec<Statistic> STATISTIC = ObjectCodec.<Statistic>builder(
                    "Statistic", "A figure in the letter.")
            .property("id", SLUG, Statistic::id, "The id within the letter.")
            .property("position", INTEGER, Statistic::position, "The position among the statistics, from 1.")
            .property("statement", STRING, Statistic::statement, "The claim, as a clause that can be read alone.")
            .flatten(FIGURE, Statistic::figure)
            .flatten(CLAIM, Statistic::claim)
            .flatten(PartCodecs.LOCATION, Statistic::place)
            .property("citations", listOf(SLUG), Statistic::citations, "The ids of the citations that support it.")
            .property("quote", objectOf(PartCodecs.QUOTE), Statistic::quote, "The words in the letter.")
            .flatten(PartCodecs.BASIS, Statistic::basis)
            .addedProperty(
                    "sentence",
                    objectOf(SENTENCE).nullable(),
                    Statistic::sentence,
                    "The sentence with the quote; null if it is longer than 2,000 characters, or in a revision of a"
                            + " version that did not record it.")
            .addedProperty(
                    "citedIn",
                    listOf(enumOf(Statistic.CitedIn.class)).orElse(List.of()),
                    statistic -> statistic.sources().citedIn(),
                    "Where each of the citations is.")
            .addedProperty(
                    "notes",
                    listOf(INTEGER).orElse(List.of()),
                    statistic -> statistic.sources().notes(),
                    "The numbers of the notes that the sentence refers to.")
            .readWith(StatisticCodec::statistic);

    private StatisticCodec() {}

    private static Statistic statistic(ObjectCodec.PropertyValues v) {
        return new Statistic(
                v.get("id"),
                v.get("position"),
                v.get("statement"),
                new Quantity(
                        v.get("value"),
                        v.get("lower"),
                        v.get("upper"),
                        v.get("qualifier"),
                        v.get("text"),
                        v.get("unit")),
                new Statistic.Claim(v.get("subject"), v.get("places"), v.get("period"), v.get("kind"), v.get("topics")),
                PartCodecs.location(v),
                new Statistic.Sources(v.get("citations"), v.get("citedIn"), v.get("notes")),
                v.get("quote"),
                PartCodecs.basis(v),
                v.get("sentence"));
    }
}

package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.DECIMAL;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.Basis;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Location;
import org.undersigned.letter.Measure;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Period;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Source;
import org.undersigned.letter.Span;
import org.undersigned.letter.Statistic;

/** The shapes of a letter's parts, key by key. */
public final class PartCodecs {

    public static final ObjectCodec<Quote> QUOTE = ObjectCodec.<Quote>builder(
                    "Quote", "Words of the letter, exactly: W3C TextQuoteSelector and TextPositionSelector in one.")
            .property("exact", STRING, Quote::exact, "The words.")
            .property("prefix", STRING, Quote::prefix, "What stands before them, at most 32 code points.")
            .property("suffix", STRING, Quote::suffix, "What stands after them, at most 32 code points.")
            .property("start", INTEGER, q -> q.span().start(), "Their first code point in the plain text, from 0.")
            .property("end", INTEGER, q -> q.span().end(), "The code point after their last.")
            .readWith(v -> new Quote(
                    v.get("exact"), v.get("prefix"), v.get("suffix"), new Span(v.get("start"), v.get("end"))));

    private static final ObjectCodec.Builder<Basis> BASIS = ObjectCodec.<Basis>builder("Basis", "")
            .property(
                    "basis",
                    new ValueCodec<>(
                            new JsonSchemaType.EnumType("Basis", java.util.List.of("text", "annotated")),
                            STRING.encoder(),
                            STRING.decoder()),
                    Basis::label,
                    "\"text\" where the letter's words say it all, \"annotated\" where a publisher added something.")
            .property("annotated", listOf(STRING), Basis::annotated, "The keys whose values the publisher added.");

    private static final ObjectCodec.Builder<Location> LOCATION = ObjectCodec.<Location>builder("Place", "")
            .property("section", SLUG, Location::section, "The section it stands in.")
            .property("paragraph", INTEGER, Location::paragraph, "The number of the paragraph it stands in.");

    public static final ObjectCodec<Recipient> RECIPIENT = ObjectCodec.<Recipient>builder(
                    "Recipient", "One to whom the letter is written, or copied.")
            .property("id", SLUG, Recipient::id, "Its id within the letter.")
            .property("position", INTEGER, Recipient::position, "Its place in the list, from 1.")
            .property("role", enumOf(Recipient.Role.class), Recipient::role, "Written to, or copied to.")
            .property(
                    "name",
                    STRING.nullable(),
                    Recipient::name,
                    "The person or body; null where only an office is named.")
            .property("office", STRING.nullable(), Recipient::office, "What they are addressed as.")
            .property("text", STRING, Recipient::text, "As written.")
            .property("quote", objectOf(QUOTE), Recipient::quote, "The words in the letter.")
            .flatten(BASIS, Recipient::basis)
            .readWith(v -> new Recipient(
                    v.get("id"),
                    v.get("position"),
                    v.get("role"),
                    v.get("name"),
                    v.get("office"),
                    v.get("text"),
                    v.get("quote"),
                    new Basis(v.get("annotated"))));

    public static final ObjectCodec<Paragraph> PARAGRAPH = ObjectCodec.<Paragraph>builder(
                    "Paragraph", "A paragraph, list item, quotation or note.")
            .property("number", INTEGER, Paragraph::number, "Its number in the whole letter, from 1.")
            .property("kind", enumOf(Paragraph.Kind.class), Paragraph::kind, "What it is.")
            .property("text", STRING, Paragraph::text, "Plain, as in the letter's plain text.")
            .property("markdown", STRING, Paragraph::markdown, "With the emphasis and links it was written with.")
            .property("quote", objectOf(QUOTE), Paragraph::quote, "The words in the letter.")
            .readWith(v ->
                    new Paragraph(v.get("number"), v.get("kind"), v.get("text"), v.get("markdown"), v.get("quote")));

    public static final ObjectCodec<Section> SECTION = ObjectCodec.<Section>builder(
                    "Section", "A run of paragraphs under one heading.")
            .property("id", SLUG, Section::id, "Its number; \"1\" is the opening.")
            .property("position", INTEGER, Section::position, "Its place in the letter, from 1.")
            .property("level", INTEGER, Section::level, "1, or deeper for a section within a section.")
            .property("heading", STRING.nullable(), Section::heading, "Null for the opening.")
            .property("quote", objectOf(QUOTE).nullable(), Section::quote, "The heading's words; null for the opening.")
            .property("paragraphs", listOf(objectOf(PARAGRAPH)), Section::paragraphs, "Its blocks, in order.")
            .readWith(v -> new Section(
                    v.get("id"),
                    v.get("position"),
                    v.get("level"),
                    v.get("heading"),
                    v.get("quote"),
                    v.get("paragraphs")));

    private static final ObjectCodec.Builder<Quantity> FIGURE = ObjectCodec.<Quantity>builder("Figure", "")
            .property(
                    "value",
                    DECIMAL.nullable(),
                    Quantity::value,
                    "The number written; null for a range or a magnitude.")
            .property(
                    "lower",
                    DECIMAL.nullable(),
                    Quantity::lower,
                    "The least that the words allow; null where unbounded.")
            .property(
                    "upper",
                    DECIMAL.nullable(),
                    Quantity::upper,
                    "The most that the words allow; null where unbounded.")
            .property("qualifier", enumOf(Qualifier.class), Quantity::qualifier, "How the figure is meant.")
            .property("text", STRING, Quantity::text, "Number and qualifier in the letter's words.")
            .property(
                    "unit",
                    STRING.nullable(),
                    Quantity::unit,
                    "What is counted, singular; \"percent\", or an ISO 4217 currency code.")
            .property("measure", enumOf(Measure.class), Quantity::measure, "What kind of number it is.")
            .property("currency", STRING.nullable(), Quantity::currency, "The ISO 4217 code of what is money.");

    private static final ObjectCodec<Period> PERIOD = ObjectCodec.<Period>builder(
                    "Period", "The time that a figure speaks of.")
            .property(
                    "text", STRING.nullable(), Period::text, "The letter's words; null where only a publisher says it.")
            .property("start", DATE.nullable(), Period::start, "When it began, where that is known.")
            .property("end", DATE.nullable(), Period::end, "When it ended, where that is known.")
            .readWith(v -> new Period(v.get("text"), v.get("start"), v.get("end")));

    private static final ObjectCodec.Builder<Statistic.Claim> CLAIM = ObjectCodec.<Statistic.Claim>builder("Claim", "")
            .property(
                    "subject", STRING.nullable(), Statistic.Claim::subject, "The thing counted, in the letter's words.")
            .property("places", listOf(STRING), Statistic.Claim::places, "The places that the claim names.")
            .property("period", objectOf(PERIOD).nullable(), Statistic.Claim::period, "The time it speaks of.")
            .property("kind", enumOf(Statistic.Kind.class), Statistic.Claim::kind, "What is done with the figure.")
            .property("topics", listOf(STRING), Statistic.Claim::topics, "The publisher's tags.");

    public static final ObjectCodec<Statistic> STATISTIC = ObjectCodec.<Statistic>builder(
                    "Statistic", "A figure that the letter gives.")
            .property("id", SLUG, Statistic::id, "Its id within the letter.")
            .property("position", INTEGER, Statistic::position, "Its place among the letter's figures, from 1.")
            .property("statement", STRING, Statistic::statement, "The words that make the claim.")
            .flatten(FIGURE, Statistic::figure)
            .flatten(CLAIM, Statistic::claim)
            .flatten(LOCATION, Statistic::place)
            .property("citations", listOf(SLUG), Statistic::citations, "The ids of the citations it rests on.")
            .property("quote", objectOf(QUOTE), Statistic::quote, "The words in the letter.")
            .flatten(BASIS, Statistic::basis)
            .readWith(PartCodecs::statistic);

    public static final ObjectCodec<Demand> DEMAND = ObjectCodec.<Demand>builder(
                    "Demand", "What the letter asks for, of whom.")
            .property("id", SLUG, Demand::id, "Its id within the letter.")
            .property("position", INTEGER, Demand::position, "Its place among the letter's demands, from 1.")
            .property("addressees", listOf(SLUG), Demand::addressees, "The ids of the recipients it is asked of.")
            .property("text", STRING, Demand::text, "The sentence.")
            .flatten(LOCATION, Demand::place)
            .property("quote", objectOf(QUOTE), Demand::quote, "The words in the letter.")
            .flatten(BASIS, Demand::basis)
            .readWith(v -> new Demand(
                    v.get("id"),
                    v.get("position"),
                    v.get("addressees"),
                    v.get("text"),
                    location(v),
                    v.get("quote"),
                    new Basis(v.get("annotated"))));

    public static final ObjectCodec<Citation> CITATION = ObjectCodec.<Citation>builder(
                    "Citation", "A link that the letter makes, or made.")
            .property("id", SLUG, Citation::id, "Its number in the letter.")
            .property("position", INTEGER, Citation::position, "Its place among the letter's links, from 1.")
            .property("label", STRING, Citation::label, "The words that are linked.")
            .property("occurrence", INTEGER, Citation::occurrence, "2 for the second link with the same label.")
            .property(
                    "url",
                    ABSOLUTE_URI.nullable(),
                    Citation::url,
                    "Its target; null where the letter as sent has lost it.")
            .property("status", enumOf(Citation.Status.class), Citation::status, "What became of the link.")
            .flatten(LOCATION, Citation::place)
            .property("quote", objectOf(QUOTE), Citation::quote, "The words in the letter.")
            .readWith(v -> new Citation(
                    v.get("id"),
                    v.get("position"),
                    v.get("label"),
                    v.get("occurrence"),
                    v.get("url"),
                    v.get("status"),
                    location(v),
                    v.get("quote")));

    private static final ObjectCodec.Builder<Signatory.Naming> NAMING = ObjectCodec.<Signatory.Naming>builder(
                    "Naming", "")
            .property("name", STRING, Signatory.Naming::name, "The name, without what the following keys hold.")
            .property("abbreviation", STRING.nullable(), Signatory.Naming::abbreviation, "As the letter gives it.")
            .property("alternateNames", listOf(STRING), Signatory.Naming::alternateNames, "As in another language.");

    public static final ObjectCodec<Signatory> SIGNATORY = ObjectCodec.<Signatory>builder(
                    "Signatory", "One who signed.")
            .property("id", SLUG, Signatory::id, "Its id within the letter.")
            .property("position", INTEGER, Signatory::position, "Its place in the list, from 1.")
            .flatten(NAMING, Signatory::naming)
            .property("kind", enumOf(Signatory.Kind.class), Signatory::kind, "What it is; \"unknown\" is an answer.")
            .property("role", STRING.nullable(), Signatory::role, "What a person is.")
            .property("affiliation", STRING.nullable(), Signatory::affiliation, "Where a person belongs.")
            .property("onBehalfOf", STRING.nullable(), Signatory::onBehalfOf, "For whom they sign.")
            .property("place", STRING.nullable(), Signatory::place, "The country or town given with the name.")
            .property("group", STRING.nullable(), Signatory::group, "The label that the list puts them under.")
            .property("text", STRING, Signatory::text, "The line as written.")
            .property("quote", objectOf(QUOTE), Signatory::quote, "The words in the letter.")
            .flatten(BASIS, Signatory::basis)
            .readWith(PartCodecs::signatory);

    public static final ObjectCodec<Source> SOURCE = ObjectCodec.<Source>builder(
                    "Source", "Where the letter was read from.")
            .property("file", STRING, Source::file, "The file's name.")
            .property("sha256", STRING, Source::sha256, "The SHA-256 of its bytes, hexadecimal.")
            .property("publishedAt", DATE.nullable(), Source::publishedAt, "When it was first published.")
            .property("publisher", STRING.nullable(), Source::publisher, "By whom.")
            .property("url", ABSOLUTE_URI.nullable(), Source::url, "Where.")
            .property("license", STRING.nullable(), Source::license, "An SPDX expression, or the publisher's words.")
            .readWith(v -> new Source(
                    v.get("file"),
                    v.get("sha256"),
                    v.get("publishedAt"),
                    v.get("publisher"),
                    v.get("url"),
                    v.get("license")));

    private PartCodecs() {}

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
                location(v),
                v.get("citations"),
                v.get("quote"),
                new Basis(v.get("annotated")));
    }

    private static Signatory signatory(ObjectCodec.PropertyValues v) {
        return new Signatory(
                v.get("id"),
                v.get("position"),
                new Signatory.Naming(v.get("name"), v.get("abbreviation"), v.get("alternateNames")),
                v.get("kind"),
                v.get("role"),
                v.get("affiliation"),
                v.get("onBehalfOf"),
                v.get("place"),
                v.get("group"),
                v.get("text"),
                v.get("quote"),
                new Basis(v.get("annotated")));
    }

    private static Location location(ObjectCodec.PropertyValues v) {
        return new Location(v.get("section"), v.get("paragraph"));
    }
}

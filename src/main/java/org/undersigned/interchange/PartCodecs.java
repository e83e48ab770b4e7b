package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.ADDRESS;
import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.NUMBER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.TEXT;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;
import static org.undersigned.interchange.ValueCodec.oneOf;

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

    public static final ObjectCodec<Quote> QUOTE = ObjectCodec.<Quote>named(
                    "Quote", "Words of the letter, exactly: W3C TextQuoteSelector and TextPositionSelector in one.")
            .key("exact", TEXT, Quote::exact, "The words.")
            .key("prefix", TEXT, Quote::prefix, "What stands before them, at most 32 code points.")
            .key("suffix", TEXT, Quote::suffix, "What stands after them, at most 32 code points.")
            .key("start", INTEGER, q -> q.span().start(), "Their first code point in the plain text, from 0.")
            .key("end", INTEGER, q -> q.span().end(), "The code point after their last.")
            .made(v -> new Quote(v.of("exact"), v.of("prefix"), v.of("suffix"), new Span(v.of("start"), v.of("end"))));

    private static final ObjectCodec.Builder<Basis> BASIS = ObjectCodec.<Basis>named("Basis", "")
            .key(
                    "basis",
                    new ValueCodec<>(
                            new JsonSchemaType.EnumType("Basis", java.util.List.of("text", "annotated")),
                            TEXT.writing(),
                            TEXT.reading()),
                    Basis::label,
                    "\"text\" where the letter's words say it all, \"annotated\" where a publisher added something.")
            .key("annotated", listOf(TEXT), Basis::annotated, "The keys whose values the publisher added.");

    private static final ObjectCodec.Builder<Location> PLACE = ObjectCodec.<Location>named("Place", "")
            .key("section", SLUG, Location::section, "The section it stands in.")
            .key("paragraph", INTEGER, Location::paragraph, "The number of the paragraph it stands in.");

    public static final ObjectCodec<Recipient> RECIPIENT = ObjectCodec.<Recipient>named(
                    "Recipient", "One to whom the letter is written, or copied.")
            .key("id", SLUG, Recipient::id, "Its id within the letter.")
            .key("position", INTEGER, Recipient::position, "Its place in the list, from 1.")
            .key("role", oneOf(Recipient.Role.class), Recipient::role, "Written to, or copied to.")
            .key("name", TEXT.orNull(), Recipient::name, "The person or body; null where only an office is named.")
            .key("office", TEXT.orNull(), Recipient::office, "What they are addressed as.")
            .key("text", TEXT, Recipient::text, "As written.")
            .key("quote", objectOf(QUOTE), Recipient::quote, "The words in the letter.")
            .keys(BASIS, Recipient::basis)
            .made(v -> new Recipient(
                    v.of("id"),
                    v.of("position"),
                    v.of("role"),
                    v.of("name"),
                    v.of("office"),
                    v.of("text"),
                    v.of("quote"),
                    new Basis(v.of("annotated"))));

    public static final ObjectCodec<Paragraph> PARAGRAPH = ObjectCodec.<Paragraph>named(
                    "Paragraph", "A paragraph, list item, quotation or note.")
            .key("number", INTEGER, Paragraph::number, "Its number in the whole letter, from 1.")
            .key("kind", oneOf(Paragraph.Kind.class), Paragraph::kind, "What it is.")
            .key("text", TEXT, Paragraph::text, "Plain, as in the letter's plain text.")
            .key("markdown", TEXT, Paragraph::markdown, "With the emphasis and links it was written with.")
            .key("quote", objectOf(QUOTE), Paragraph::quote, "The words in the letter.")
            .made(v -> new Paragraph(v.of("number"), v.of("kind"), v.of("text"), v.of("markdown"), v.of("quote")));

    public static final ObjectCodec<Section> SECTION = ObjectCodec.<Section>named(
                    "Section", "A run of paragraphs under one heading.")
            .key("id", SLUG, Section::id, "Its number; \"1\" is the opening.")
            .key("position", INTEGER, Section::position, "Its place in the letter, from 1.")
            .key("level", INTEGER, Section::level, "1, or deeper for a section within a section.")
            .key("heading", TEXT.orNull(), Section::heading, "Null for the opening.")
            .key("quote", objectOf(QUOTE).orNull(), Section::quote, "The heading's words; null for the opening.")
            .key("paragraphs", listOf(objectOf(PARAGRAPH)), Section::paragraphs, "Its blocks, in order.")
            .made(v -> new Section(
                    v.of("id"), v.of("position"), v.of("level"), v.of("heading"), v.of("quote"), v.of("paragraphs")));

    private static final ObjectCodec.Builder<Quantity> FIGURE = ObjectCodec.<Quantity>named("Figure", "")
            .key("value", NUMBER.orNull(), Quantity::value, "The number written; null for a range or a magnitude.")
            .key("lower", NUMBER.orNull(), Quantity::lower, "The least that the words allow; null where unbounded.")
            .key("upper", NUMBER.orNull(), Quantity::upper, "The most that the words allow; null where unbounded.")
            .key("qualifier", oneOf(Qualifier.class), Quantity::qualifier, "How the figure is meant.")
            .key("text", TEXT, Quantity::text, "Number and qualifier in the letter's words.")
            .key(
                    "unit",
                    TEXT.orNull(),
                    Quantity::unit,
                    "What is counted, singular; \"percent\", or an ISO 4217 currency code.")
            .key("measure", oneOf(Measure.class), Quantity::measure, "What kind of number it is.")
            .key("currency", TEXT.orNull(), Quantity::currency, "The ISO 4217 code of what is money.");

    private static final ObjectCodec<Period> PERIOD = ObjectCodec.<Period>named(
                    "Period", "The time that a figure speaks of.")
            .key("text", TEXT.orNull(), Period::text, "The letter's words; null where only a publisher says it.")
            .key("start", DATE.orNull(), Period::start, "When it began, where that is known.")
            .key("end", DATE.orNull(), Period::end, "When it ended, where that is known.")
            .made(v -> new Period(v.of("text"), v.of("start"), v.of("end")));

    private static final ObjectCodec.Builder<Statistic.Claim> CLAIM = ObjectCodec.<Statistic.Claim>named("Claim", "")
            .key("subject", TEXT.orNull(), Statistic.Claim::subject, "The thing counted, in the letter's words.")
            .key("places", listOf(TEXT), Statistic.Claim::places, "The places that the claim names.")
            .key("period", objectOf(PERIOD).orNull(), Statistic.Claim::period, "The time it speaks of.")
            .key("kind", oneOf(Statistic.Kind.class), Statistic.Claim::kind, "What is done with the figure.")
            .key("topics", listOf(TEXT), Statistic.Claim::topics, "The publisher's tags.");

    public static final ObjectCodec<Statistic> STATISTIC = ObjectCodec.<Statistic>named(
                    "Statistic", "A figure that the letter gives.")
            .key("id", SLUG, Statistic::id, "Its id within the letter.")
            .key("position", INTEGER, Statistic::position, "Its place among the letter's figures, from 1.")
            .key("statement", TEXT, Statistic::statement, "The words that make the claim.")
            .keys(FIGURE, Statistic::figure)
            .keys(CLAIM, Statistic::claim)
            .keys(PLACE, Statistic::place)
            .key("citations", listOf(SLUG), Statistic::citations, "The ids of the citations it rests on.")
            .key("quote", objectOf(QUOTE), Statistic::quote, "The words in the letter.")
            .keys(BASIS, Statistic::basis)
            .made(PartCodecs::statistic);

    public static final ObjectCodec<Demand> DEMAND = ObjectCodec.<Demand>named(
                    "Demand", "What the letter asks for, of whom.")
            .key("id", SLUG, Demand::id, "Its id within the letter.")
            .key("position", INTEGER, Demand::position, "Its place among the letter's demands, from 1.")
            .key("addressees", listOf(SLUG), Demand::addressees, "The ids of the recipients it is asked of.")
            .key("text", TEXT, Demand::text, "The sentence.")
            .keys(PLACE, Demand::place)
            .key("quote", objectOf(QUOTE), Demand::quote, "The words in the letter.")
            .keys(BASIS, Demand::basis)
            .made(v -> new Demand(
                    v.of("id"),
                    v.of("position"),
                    v.of("addressees"),
                    v.of("text"),
                    place(v),
                    v.of("quote"),
                    new Basis(v.of("annotated"))));

    public static final ObjectCodec<Citation> CITATION = ObjectCodec.<Citation>named(
                    "Citation", "A link that the letter makes, or made.")
            .key("id", SLUG, Citation::id, "Its number in the letter.")
            .key("position", INTEGER, Citation::position, "Its place among the letter's links, from 1.")
            .key("label", TEXT, Citation::label, "The words that are linked.")
            .key("occurrence", INTEGER, Citation::occurrence, "2 for the second link with the same label.")
            .key("url", ADDRESS.orNull(), Citation::url, "Its target; null where the letter as sent has lost it.")
            .key("status", oneOf(Citation.Status.class), Citation::status, "What became of the link.")
            .keys(PLACE, Citation::place)
            .key("quote", objectOf(QUOTE), Citation::quote, "The words in the letter.")
            .made(v -> new Citation(
                    v.of("id"),
                    v.of("position"),
                    v.of("label"),
                    v.of("occurrence"),
                    v.of("url"),
                    v.of("status"),
                    place(v),
                    v.of("quote")));

    private static final ObjectCodec.Builder<Signatory.Naming> NAMING = ObjectCodec.<Signatory.Naming>named(
                    "Naming", "")
            .key("name", TEXT, Signatory.Naming::name, "The name, without what the following keys hold.")
            .key("abbreviation", TEXT.orNull(), Signatory.Naming::abbreviation, "As the letter gives it.")
            .key("alternateNames", listOf(TEXT), Signatory.Naming::alternateNames, "As in another language.");

    public static final ObjectCodec<Signatory> SIGNATORY = ObjectCodec.<Signatory>named("Signatory", "One who signed.")
            .key("id", SLUG, Signatory::id, "Its id within the letter.")
            .key("position", INTEGER, Signatory::position, "Its place in the list, from 1.")
            .keys(NAMING, Signatory::naming)
            .key("kind", oneOf(Signatory.Kind.class), Signatory::kind, "What it is; \"unknown\" is an answer.")
            .key("role", TEXT.orNull(), Signatory::role, "What a person is.")
            .key("affiliation", TEXT.orNull(), Signatory::affiliation, "Where a person belongs.")
            .key("onBehalfOf", TEXT.orNull(), Signatory::onBehalfOf, "For whom they sign.")
            .key("place", TEXT.orNull(), Signatory::place, "The country or town given with the name.")
            .key("group", TEXT.orNull(), Signatory::group, "The label that the list puts them under.")
            .key("text", TEXT, Signatory::text, "The line as written.")
            .key("quote", objectOf(QUOTE), Signatory::quote, "The words in the letter.")
            .keys(BASIS, Signatory::basis)
            .made(PartCodecs::signatory);

    public static final ObjectCodec<Source> SOURCE = ObjectCodec.<Source>named(
                    "Source", "Where the letter was read from.")
            .key("file", TEXT, Source::file, "The file's name.")
            .key("sha256", TEXT, Source::sha256, "The SHA-256 of its bytes, hexadecimal.")
            .key("publishedAt", DATE.orNull(), Source::publishedAt, "When it was first published.")
            .key("publisher", TEXT.orNull(), Source::publisher, "By whom.")
            .key("url", ADDRESS.orNull(), Source::url, "Where.")
            .key("license", TEXT.orNull(), Source::license, "An SPDX expression, or the publisher's words.")
            .made(v -> new Source(
                    v.of("file"),
                    v.of("sha256"),
                    v.of("publishedAt"),
                    v.of("publisher"),
                    v.of("url"),
                    v.of("license")));

    private PartCodecs() {}

    private static Statistic statistic(ObjectCodec.PropertyValues v) {
        return new Statistic(
                v.of("id"),
                v.of("position"),
                v.of("statement"),
                new Quantity(
                        v.of("value"), v.of("lower"), v.of("upper"), v.of("qualifier"), v.of("text"), v.of("unit")),
                new Statistic.Claim(v.of("subject"), v.of("places"), v.of("period"), v.of("kind"), v.of("topics")),
                place(v),
                v.of("citations"),
                v.of("quote"),
                new Basis(v.of("annotated")));
    }

    private static Signatory signatory(ObjectCodec.PropertyValues v) {
        return new Signatory(
                v.of("id"),
                v.of("position"),
                new Signatory.Naming(v.of("name"), v.of("abbreviation"), v.of("alternateNames")),
                v.of("kind"),
                v.of("role"),
                v.of("affiliation"),
                v.of("onBehalfOf"),
                v.of("place"),
                v.of("group"),
                v.of("text"),
                v.of("quote"),
                new Basis(v.of("annotated")));
    }

    private static Location place(ObjectCodec.PropertyValues v) {
        return new Location(v.of("section"), v.of("paragraph"));
    }
}

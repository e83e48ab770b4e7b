package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import java.net.URI;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Location;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Source;
import org.undersigned.letter.Span;

/** The JSON codecs of recipients, demands, citations and the source. */
public final class PartCodecs {

    public static final ObjectCodec<Quote> QUOTE = ObjectCodec.<Quote>builder(
                    "Quote", "Exact words of the letter: W3C TextQuoteSelector and TextPositionSelector in one.")
            .property("exact", STRING, Quote::exact, "The words.")
            .property("prefix", STRING, Quote::prefix, "The text before, at most 32 code points.")
            .property("suffix", STRING, Quote::suffix, "The text after, at most 32 code points.")
            .property("start", INTEGER, q -> q.span().start(), "The first code point in the plain text, from 0.")
            .property("end", INTEGER, q -> q.span().end(), "The code point after the last.")
            .readWith(v -> new Quote(
                    v.get("exact"), v.get("prefix"), v.get("suffix"), new Span(v.get("start"), v.get("end"))));

    private static final ValueCodec<String> BASIS_LABEL = new ValueCodec<>(
            new JsonSchemaType.EnumType("Basis", List.of("text", "annotated")), STRING.encoder(), STRING.decoder());

    private static final String BASIS_DESCRIPTION =
            "\"text\" if all values are from the letter, \"annotated\" if the publisher added some.";

    private static final String ANNOTATED_DESCRIPTION = "The keys whose values the publisher added.";

    static final ObjectCodec.Builder<Basis> BASIS = ObjectCodec.<Basis>builder("Basis", "")
            .property("basis", BASIS_LABEL, Basis::label, BASIS_DESCRIPTION)
            .property("annotated", listOf(STRING), Basis::annotated, ANNOTATED_DESCRIPTION);

    static final ObjectCodec.Builder<Location> LOCATION = ObjectCodec.<Location>builder("Place", "")
            .property("section", SLUG, Location::section, "The id of the section.")
            .property("paragraph", INTEGER, Location::paragraph, "The number of the paragraph.");

    static final ValueCodec<List<URI>> SAME_AS = listOf(ABSOLUTE_URI).orElse(List.of());

    private static final ObjectCodec<Citation.Work> WORK = ObjectCodec.<Citation.Work>builder("Work", "A cited work.")
            .addedProperty("title", STRING.nullable(), Citation.Work::title, "The title of the cited work.")
            .addedProperty("publisher", STRING.nullable(), Citation.Work::publisher, "Who published it.")
            .addedProperty("date", DATE.nullable(), Citation.Work::date, "When it was published.")
            .addedProperty(
                    "archivedAt",
                    ABSOLUTE_URI.nullable(),
                    Citation.Work::archivedAt,
                    "The URL of a copy in a web archive.")
            .writeOnly();

    public static final ObjectCodec<Recipient> RECIPIENT = ObjectCodec.<Recipient>builder(
                    "Recipient", "A person or body that the letter addresses or copies.")
            .property("id", SLUG, Recipient::id, "The id within the letter.")
            .property("position", INTEGER, Recipient::position, "The position in the list, from 1.")
            .property("role", enumOf(Recipient.Role.class), Recipient::role, "Addressed or copied.")
            .property(
                    "name", STRING.nullable(), Recipient::name, "The person or body; null if only an office is named.")
            .property("office", STRING.nullable(), Recipient::office, "The office or title.")
            .property("text", STRING, Recipient::text, "The line as written.")
            .property("quote", objectOf(QUOTE), Recipient::quote, "The words in the letter.")
            .flatten(BASIS, Recipient::basis)
            .addedProperty("sameAs", SAME_AS, Recipient::sameAs, "URIs that identify the recipient.")
            .readWith(v -> new Recipient(
                    v.get("id"),
                    v.get("position"),
                    v.get("role"),
                    v.get("name"),
                    v.get("office"),
                    v.get("text"),
                    v.get("quote"),
                    basis(v),
                    v.get("sameAs")));

    public static final ObjectCodec<Demand> DEMAND = ObjectCodec.<Demand>builder(
                    "Demand", "A request that the letter makes, and to whom.")
            .property("id", SLUG, Demand::id, "The id within the letter.")
            .property("position", INTEGER, Demand::position, "The position among the demands, from 1.")
            .property("addressees", listOf(SLUG), Demand::addressees, "The ids of the recipients that it addresses.")
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
                    basis(v)));

    public static final ObjectCodec<Citation> CITATION = ObjectCodec.<Citation>builder(
                    "Citation", "A link in the letter.")
            .property("id", SLUG, Citation::id, "The number in the letter.")
            .property("position", INTEGER, Citation::position, "The position among the links, from 1.")
            .property("label", STRING, Citation::label, "The linked words.")
            .property("occurrence", INTEGER, Citation::occurrence, "2 for the second link with the same label.")
            .property("url", ABSOLUTE_URI.nullable(), Citation::url, "The target; null if it was lost.")
            .property("status", enumOf(Citation.Status.class), Citation::status, "Whether the link has a target.")
            .property(
                    "section",
                    SLUG.nullable(),
                    citation ->
                            citation.place() == null ? null : citation.place().section(),
                    "The id of the section; null in the line of a signatory.")
            .property(
                    "paragraph",
                    INTEGER.nullable(),
                    citation ->
                            citation.place() == null ? null : citation.place().paragraph(),
                    "The number of the paragraph; null in the line of a signatory.")
            .property("quote", objectOf(QUOTE), Citation::quote, "The words in the letter.")
            .flatten(WORK, Citation::work)
            .addedProperty(
                    "basis",
                    BASIS_LABEL.orElse(Basis.TEXT.label()),
                    citation -> citation.basis().label(),
                    BASIS_DESCRIPTION)
            .addedProperty(
                    "annotated",
                    listOf(STRING).orElse(List.of()),
                    citation -> citation.basis().annotated(),
                    ANNOTATED_DESCRIPTION)
            .readWith(v -> new Citation(
                    v.get("id"),
                    v.get("position"),
                    v.get("label"),
                    v.get("occurrence"),
                    v.get("url"),
                    v.get("status"),
                    v.get("section") == null ? null : location(v),
                    v.get("quote"),
                    new Citation.Work(v.get("title"), v.get("publisher"), v.get("date"), v.get("archivedAt")),
                    basis(v)));

    public static final ObjectCodec<Source> SOURCE = ObjectCodec.<Source>builder("Source", "The source of the letter.")
            .property("file", STRING, Source::file, "The file name.")
            .property("sha256", STRING, Source::sha256, "The SHA-256 of the file, hexadecimal.")
            .property("publishedAt", DATE.nullable(), Source::publishedAt, "The date of first publication.")
            .property("publisher", STRING.nullable(), Source::publisher, "The publisher.")
            .property("url", ABSOLUTE_URI.nullable(), Source::url, "Where it was published.")
            .property("license", STRING.nullable(), Source::license, "An SPDX expression or free text.")
            .readWith(v -> new Source(
                    v.get("file"),
                    v.get("sha256"),
                    v.get("publishedAt"),
                    v.get("publisher"),
                    v.get("url"),
                    v.get("license")));

    private PartCodecs() {}

    static Location location(ObjectCodec.PropertyValues v) {
        return new Location(v.get("section"), v.get("paragraph"));
    }

    static Basis basis(ObjectCodec.PropertyValues v) {
        return new Basis(v.get("annotated"));
    }
}

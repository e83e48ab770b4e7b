package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Summary;
import org.undersigned.letter.Summary.Counts;

/** The JSON codec of a letter's summary. */
public final class SummaryCodec {

    static final ObjectCodec<Counts> COUNTS = ObjectCodec.<Counts>builder("Counts", "The number of each part.")
            .property("recipients", INTEGER, Counts::recipients, "Recipients, including copies.")
            .property("sections", INTEGER, Counts::sections, "Sections, including the opening.")
            .property("paragraphs", INTEGER, Counts::paragraphs, "Paragraphs, including list items.")
            .property("statistics", INTEGER, Counts::statistics, "Statistics.")
            .property("demands", INTEGER, Counts::demands, "Demands.")
            .property("citations", INTEGER, Counts::citations, "Links, including those without a target.")
            .property("signatories", INTEGER, Counts::signatories, "Signatories.")
            .property("organizations", INTEGER, Counts::organizations, "Signatories that are organizations.")
            .property("persons", INTEGER, Counts::persons, "Signatories that are persons.")
            .property("findings", INTEGER, Counts::findings, "Findings.")
            .readWith(v -> new Counts(
                    v.get("recipients"),
                    v.get("sections"),
                    v.get("paragraphs"),
                    v.get("statistics"),
                    v.get("demands"),
                    v.get("citations"),
                    v.get("signatories"),
                    v.get("organizations"),
                    v.get("persons"),
                    v.get("findings")));

    public static final ObjectCodec<Summary> SUMMARY = ObjectCodec.<Summary>builder(
                    "Summary", "A letter without its text.")
            .property("id", SLUG, Summary::id, "The id.")
            .property("title", STRING, Summary::title, "The title, or one generated from recipients and date.")
            .property("language", STRING, Summary::language, "A BCP 47 tag.")
            .property(
                    "date",
                    DATE.nullable(),
                    s -> s.date() == null ? null : s.date().date(),
                    "ISO 8601, possibly without day or month.")
            .property(
                    "dateText",
                    STRING.nullable(),
                    s -> s.date() == null ? null : s.date().text(),
                    "The date as written.")
            .property("subject", STRING.nullable(), Summary::subject, "The text of a \"Re:\" line.")
            .property("salutation", STRING.nullable(), Summary::salutation, "As written.")
            .property("closing", STRING.nullable(), Summary::closing, "As written.")
            .property(
                    "recipients",
                    listOf(objectOf(PartCodecs.RECIPIENT)),
                    Summary::recipients,
                    "Recipients, including copies.")
            .property("counts", objectOf(COUNTS), Summary::counts, "The number of each part.")
            .property("source", objectOf(PartCodecs.SOURCE), Summary::source, "The source of the letter.")
            .readWith(v -> new Summary(
                    v.get("id"),
                    v.get("title"),
                    v.get("language"),
                    v.get("date") == null ? null : new LetterDate(v.get("date"), v.get("dateText")),
                    v.get("subject"),
                    v.get("salutation"),
                    v.get("closing"),
                    v.get("recipients"),
                    v.get("counts"),
                    v.get("source")));

    private SummaryCodec() {}
}

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

/** The shape of a letter at a glance. */
public final class SummaryCodec {

    private static final ObjectCodec<Counts> COUNTS = ObjectCodec.<Counts>builder(
                    "Counts", "How many there are of each part.")
            .property("recipients", INTEGER, Counts::recipients, "To and cc.")
            .property("sections", INTEGER, Counts::sections, "The opening and headed sections.")
            .property("paragraphs", INTEGER, Counts::paragraphs, "Paragraphs and list items.")
            .property("statistics", INTEGER, Counts::statistics, "Figures.")
            .property("demands", INTEGER, Counts::demands, "Sentences that ask.")
            .property("citations", INTEGER, Counts::citations, "Links, also those without a target.")
            .property("signatories", INTEGER, Counts::signatories, "All who signed.")
            .property("organizations", INTEGER, Counts::organizations, "Signatories that are organizations.")
            .property("persons", INTEGER, Counts::persons, "Signatories that are persons.")
            .property("findings", INTEGER, Counts::findings, "What the reader noticed.")
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

    public static final ObjectCodec<Summary> SUMMARY = ObjectCodec.<Summary>builder("Summary", "A letter at a glance.")
            .property("id", SLUG, Summary::id, "Its id.")
            .property("title", STRING, Summary::title, "Its own, or one made of its recipients and date.")
            .property("language", STRING, Summary::language, "A BCP 47 tag.")
            .property(
                    "date",
                    DATE.nullable(),
                    s -> s.date() == null ? null : s.date().date(),
                    "As precise as the letter is.")
            .property(
                    "dateText",
                    STRING.nullable(),
                    s -> s.date() == null ? null : s.date().text(),
                    "In the letter's words.")
            .property("subject", STRING.nullable(), Summary::subject, "What a \"Re:\" line says.")
            .property("salutation", STRING.nullable(), Summary::salutation, "As written.")
            .property("closing", STRING.nullable(), Summary::closing, "As written.")
            .property("recipients", listOf(objectOf(PartCodecs.RECIPIENT)), Summary::recipients, "To and cc.")
            .property("counts", objectOf(COUNTS), Summary::counts, "How much of what is in it.")
            .property("source", objectOf(PartCodecs.SOURCE), Summary::source, "Where it was read from.")
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

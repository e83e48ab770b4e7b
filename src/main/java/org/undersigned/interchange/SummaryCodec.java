package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.TEXT;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Summary;
import org.undersigned.letter.Summary.Counts;

/** The shape of a letter at a glance. */
public final class SummaryCodec {

    private static final ObjectCodec<Counts> COUNTS = ObjectCodec.<Counts>named(
                    "Counts", "How many there are of each part.")
            .key("recipients", INTEGER, Counts::recipients, "To and cc.")
            .key("sections", INTEGER, Counts::sections, "The opening and headed sections.")
            .key("paragraphs", INTEGER, Counts::paragraphs, "Paragraphs and list items.")
            .key("statistics", INTEGER, Counts::statistics, "Figures.")
            .key("demands", INTEGER, Counts::demands, "Sentences that ask.")
            .key("citations", INTEGER, Counts::citations, "Links, also those without a target.")
            .key("signatories", INTEGER, Counts::signatories, "All who signed.")
            .key("organizations", INTEGER, Counts::organizations, "Signatories that are organizations.")
            .key("persons", INTEGER, Counts::persons, "Signatories that are persons.")
            .key("findings", INTEGER, Counts::findings, "What the reader noticed.")
            .made(v -> new Counts(
                    v.of("recipients"),
                    v.of("sections"),
                    v.of("paragraphs"),
                    v.of("statistics"),
                    v.of("demands"),
                    v.of("citations"),
                    v.of("signatories"),
                    v.of("organizations"),
                    v.of("persons"),
                    v.of("findings")));

    public static final ObjectCodec<Summary> SUMMARY = ObjectCodec.<Summary>named("Summary", "A letter at a glance.")
            .key("id", SLUG, Summary::id, "Its id.")
            .key("title", TEXT, Summary::title, "Its own, or one made of its recipients and date.")
            .key("language", TEXT, Summary::language, "A BCP 47 tag.")
            .key("date", DATE.orNull(), s -> s.date() == null ? null : s.date().date(), "As precise as the letter is.")
            .key(
                    "dateText",
                    TEXT.orNull(),
                    s -> s.date() == null ? null : s.date().text(),
                    "In the letter's words.")
            .key("subject", TEXT.orNull(), Summary::subject, "What a \"Re:\" line says.")
            .key("salutation", TEXT.orNull(), Summary::salutation, "As written.")
            .key("closing", TEXT.orNull(), Summary::closing, "As written.")
            .key("recipients", listOf(objectOf(PartCodecs.RECIPIENT)), Summary::recipients, "To and cc.")
            .key("counts", objectOf(COUNTS), Summary::counts, "How much of what is in it.")
            .key("source", objectOf(PartCodecs.SOURCE), Summary::source, "Where it was read from.")
            .made(v -> new Summary(
                    v.of("id"),
                    v.of("title"),
                    v.of("language"),
                    v.of("date") == null ? null : new LetterDate(v.of("date"), v.of("dateText")),
                    v.of("subject"),
                    v.of("salutation"),
                    v.of("closing"),
                    v.of("recipients"),
                    v.of("counts"),
                    v.of("source")));

    private SummaryCodec() {}
}

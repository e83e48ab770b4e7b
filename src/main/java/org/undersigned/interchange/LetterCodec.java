package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.TEXT;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.PlainText;

/** The shape of a whole letter: the canonical JSON. */
public final class LetterCodec {

    public static final ObjectCodec<Letter> LETTER = ObjectCodec.<Letter>named("Letter", "An open letter, whole.")
            .key("id", SLUG, Letter::id, "Its id.")
            .key("title", TEXT, Letter::title, "Its own, or one made of its recipients and date.")
            .key("language", TEXT, Letter::language, "A BCP 47 tag.")
            .key(
                    "date",
                    DATE.orNull(),
                    letter -> letter.date() == null ? null : letter.date().date(),
                    "ISO 8601, as precise as the letter is.")
            .key(
                    "dateText",
                    TEXT.orNull(),
                    letter -> letter.date() == null ? null : letter.date().text(),
                    "The date in the letter's words.")
            .key("subject", TEXT.orNull(), Letter::subject, "What a \"Re:\" line says.")
            .key("recipients", listOf(objectOf(PartCodecs.RECIPIENT)), Letter::recipients, "To and cc.")
            .key("salutation", TEXT.orNull(), Letter::salutation, "As written.")
            .key("sections", listOf(objectOf(PartCodecs.SECTION)), Letter::sections, "Headings and paragraphs.")
            .key("statistics", listOf(objectOf(PartCodecs.STATISTIC)), Letter::statistics, "Every figure.")
            .key("demands", listOf(objectOf(PartCodecs.DEMAND)), Letter::demands, "What is asked.")
            .key("citations", listOf(objectOf(PartCodecs.CITATION)), Letter::citations, "What is cited.")
            .key("closing", TEXT.orNull(), Letter::closing, "As written.")
            .key("signatories", listOf(objectOf(PartCodecs.SIGNATORY)), Letter::signatories, "Who signed.")
            .key("source", objectOf(PartCodecs.SOURCE), Letter::source, "Where it was read from.")
            .key(
                    "text",
                    TEXT.as(PlainText::new, PlainText::toString),
                    Letter::text,
                    "The letter in plain characters, which every quote's start and end point into.")
            .made(LetterCodec::letter);

    private LetterCodec() {}

    private static Letter letter(ObjectCodec.PropertyValues v) {
        return new Letter(
                v.of("id"),
                v.of("title"),
                v.of("language"),
                v.of("date") == null ? null : new LetterDate(v.of("date"), v.of("dateText")),
                v.of("subject"),
                v.of("text"),
                v.of("recipients"),
                v.of("salutation"),
                v.of("sections"),
                v.of("statistics"),
                v.of("demands"),
                v.of("citations"),
                v.of("closing"),
                v.of("signatories"),
                v.of("source"));
    }
}

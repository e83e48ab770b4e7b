package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.PlainText;

/** The shape of a whole letter: the canonical JSON. */
public final class LetterCodec {

    public static final ObjectCodec<Letter> LETTER = ObjectCodec.<Letter>builder("Letter", "An open letter, whole.")
            .property("id", SLUG, Letter::id, "Its id.")
            .property("title", STRING, Letter::title, "Its own, or one made of its recipients and date.")
            .property("language", STRING, Letter::language, "A BCP 47 tag.")
            .property(
                    "date",
                    DATE.nullable(),
                    letter -> letter.date() == null ? null : letter.date().date(),
                    "ISO 8601, as precise as the letter is.")
            .property(
                    "dateText",
                    STRING.nullable(),
                    letter -> letter.date() == null ? null : letter.date().text(),
                    "The date in the letter's words.")
            .property("subject", STRING.nullable(), Letter::subject, "What a \"Re:\" line says.")
            .property("recipients", listOf(objectOf(PartCodecs.RECIPIENT)), Letter::recipients, "To and cc.")
            .property("salutation", STRING.nullable(), Letter::salutation, "As written.")
            .property("sections", listOf(objectOf(PartCodecs.SECTION)), Letter::sections, "Headings and paragraphs.")
            .property("statistics", listOf(objectOf(PartCodecs.STATISTIC)), Letter::statistics, "Every figure.")
            .property("demands", listOf(objectOf(PartCodecs.DEMAND)), Letter::demands, "What is asked.")
            .property("citations", listOf(objectOf(PartCodecs.CITATION)), Letter::citations, "What is cited.")
            .property("closing", STRING.nullable(), Letter::closing, "As written.")
            .property("signatories", listOf(objectOf(PartCodecs.SIGNATORY)), Letter::signatories, "Who signed.")
            .property("source", objectOf(PartCodecs.SOURCE), Letter::source, "Where it was read from.")
            .property(
                    "text",
                    STRING.convert(PlainText::new, PlainText::toString),
                    Letter::text,
                    "The letter in plain characters, which every quote's start and end point into.")
            .readWith(LetterCodec::letter);

    private LetterCodec() {}

    private static Letter letter(ObjectCodec.PropertyValues v) {
        return new Letter(
                v.get("id"),
                v.get("title"),
                v.get("language"),
                v.get("date") == null ? null : new LetterDate(v.get("date"), v.get("dateText")),
                v.get("subject"),
                v.get("text"),
                v.get("recipients"),
                v.get("salutation"),
                v.get("sections"),
                v.get("statistics"),
                v.get("demands"),
                v.get("citations"),
                v.get("closing"),
                v.get("signatories"),
                v.get("source"));
    }
}

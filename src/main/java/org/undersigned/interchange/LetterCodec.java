package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SignatoryList;

/** The canonical JSON codec of a letter. */
public final class LetterCodec {

    static final ValueCodec<PlainText> TEXT =
            new ValueCodec<>(STRING.schema(), LetterCodec::writeText, node -> new PlainText(STRING.read(node)));

    private static final ObjectCodec.Builder<Letter> PROPERTIES = ObjectCodec.<Letter>builder(
                    "Letter", "A complete open letter.")
            .property("id", SLUG, Letter::id, "The id.")
            .property("title", STRING, Letter::title, "The title, or one generated from recipients and date.")
            .property("language", STRING, Letter::language, "A BCP 47 tag.")
            .property(
                    "date",
                    DATE.nullable(),
                    letter -> letter.date() == null ? null : letter.date().date(),
                    "ISO 8601, possibly without day or month.")
            .property(
                    "dateText",
                    STRING.nullable(),
                    letter -> letter.date() == null ? null : letter.date().text(),
                    "The date as written.")
            .property("subject", STRING.nullable(), Letter::subject, "The text of a \"Re:\" line.")
            .property(
                    "recipients",
                    listOf(objectOf(PartCodecs.RECIPIENT)),
                    Letter::recipients,
                    "Recipients, including copies.")
            .property("salutation", STRING.nullable(), Letter::salutation, "As written.")
            .property(
                    "sections",
                    listOf(objectOf(SectionCodec.SECTION)),
                    Letter::sections,
                    "Sections with their paragraphs.")
            .property("statistics", listOf(objectOf(StatisticCodec.STATISTIC)), Letter::statistics, "Statistics.")
            .property("demands", listOf(objectOf(PartCodecs.DEMAND)), Letter::demands, "Demands.")
            .property("citations", listOf(objectOf(PartCodecs.CITATION)), Letter::citations, "Links.")
            .property("closing", STRING.nullable(), Letter::closing, "As written.")
            .property("signatories", listOf(objectOf(SignatoryCodec.SIGNATORY)), Letter::signatories, "Signatories.")
            .property("source", objectOf(PartCodecs.SOURCE), Letter::source, "The source of the letter.")
            .property("text", TEXT, Letter::text, "The plain text, which the start and end of every quote refer to.");

    public static final ObjectCodec<Letter> LETTER =
            PROPERTIES.readWith(v -> letter(v, v.get("signatories"), v.get("text")));

    private LetterCodec() {}

    /** Writes the text as one string, in portions. */
    private static void writeText(JsonGenerator json, PlainText text) throws IOException {
        JsonStringWriter out = new JsonStringWriter(json);
        text.writeTo(out);
        out.close();
    }

    /**
     * Reads a letter whose signatories are stored apart.
     *
     * @param text makes the whole text of the text that the document has
     */
    static ObjectCodec<Letter> without(SignatoryList signatories, UnaryOperator<PlainText> text) {
        return PROPERTIES.readWith(v -> letter(v, signatories, text.apply(v.get("text"))));
    }

    private static Letter letter(ObjectCodec.PropertyValues v, List<Signatory> signatories, PlainText text) {
        return new Letter(
                v.get("id"),
                v.get("title"),
                v.get("language"),
                v.get("date") == null ? null : new LetterDate(v.get("date"), v.get("dateText")),
                v.get("subject"),
                text,
                v.get("recipients"),
                v.get("salutation"),
                v.get("sections"),
                v.get("statistics"),
                v.get("demands"),
                v.get("citations"),
                v.get("closing"),
                signatories,
                v.get("source"));
    }
}

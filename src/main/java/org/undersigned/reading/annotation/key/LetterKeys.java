package org.undersigned.reading.annotation.key;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ValueCodec;

/** The keys of {@code letter.yaml} about the letter as a whole. */
public final class LetterKeys {

    private static final JsonSchemaType STRING = ValueCodec.STRING.schema();
    private static final JsonSchemaType WORDS = new JsonSchemaType.Nullable(STRING);

    /** The keys with one value. */
    public static final List<CorrectionKey> VALUES = List.of(
            new CorrectionKey("id", ValueCodec.SLUG.schema(), "The letter's id. Default: the name of its folder."),
            new CorrectionKey("title", STRING, "The title. Default: the letter's heading, or recipients and date."),
            new CorrectionKey("language", STRING, "A BCP 47 tag. Default: detected from the words."),
            new CorrectionKey(
                    "date",
                    new JsonSchemaType.Nullable(ValueCodec.DATE.schema()),
                    "The date: 2022, 2022-07 or 2022-07-11."),
            new CorrectionKey("dateText", WORDS, "The date in the letter's words."),
            new CorrectionKey("subject", WORDS, "The subject, in the letter's words."),
            new CorrectionKey("salutation", WORDS, "The salutation, in the letter's words."),
            new CorrectionKey("closing", WORDS, "The closing, in the letter's words."));

    /** The keys of {@code source}. */
    public static final List<CorrectionKey> SOURCE = List.of(
            new CorrectionKey("publishedAt", ValueCodec.DATE.schema(), "When it was first published."),
            new CorrectionKey("publisher", STRING, "Who published it first."),
            new CorrectionKey("url", ValueCodec.ABSOLUTE_URI.schema(), "Where it was first published."),
            new CorrectionKey("license", STRING, "An SPDX expression or free text."));

    /** The lists of signatories by their names or ids, a short form of {@code signatories}. */
    public static final List<CorrectionKey> NAMES = List.of(
            new CorrectionKey("persons", PartType.words(), "Signatories that are persons."),
            new CorrectionKey("organizations", PartType.words(), "Signatories that are organizations."),
            new CorrectionKey(
                    "withdrawn",
                    new JsonSchemaType.ArrayType(ValueCodec.SLUG.schema()),
                    "Ids of signatories that have withdrawn. Nobody else gets them."));

    /** The keys whose values are keys or lists, with descriptions. */
    public static final Map<String, String> NESTED = nested();

    private LetterKeys() {}

    private static Map<String, String> nested() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("source", "Where the letter was first published.");
        keys.put("list", "The first and the last line of the list of signatories.");
        keys.put("structure", "What words of the letter are: a heading, a paragraph, a signatory.");
        PartTypes.ALL.forEach(
                type -> keys.put(type.collection(), "Corrections of the %s.".formatted(type.collection())));
        keys.put("columns", "What the columns of a separate list of signatories contain, by their names.");
        keys.put("text", "The plain text of a pinned letter, line by line; nothing is detected then.");
        keys.put("sections", "The sections of a pinned letter.");
        return keys;
    }

    /** The names of keys, sorted. */
    public static Set<String> names(List<CorrectionKey> keys) {
        return keys.stream().map(CorrectionKey::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all keys, sorted. */
    public static Set<String> names() {
        Set<String> names = names(VALUES);
        names.addAll(names(NAMES));
        names.addAll(names(StructureKeys.BOUNDS));
        names.addAll(NESTED.keySet());
        return names;
    }
}

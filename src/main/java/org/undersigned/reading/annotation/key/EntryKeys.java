package org.undersigned.reading.annotation.key;

import java.util.List;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ValueCodec;

/** The keys that every entry of a list in {@code letter.yaml} has. */
public final class EntryKeys {

    private static final JsonSchemaType STRING = ValueCodec.STRING.schema();
    private static final JsonSchemaType BOOLEAN = ValueCodec.BOOLEAN.schema();

    /** The keys that say which words are meant. */
    public static final List<CorrectionKey> IDENTIFYING = List.of(
            new CorrectionKey("quote", STRING, "Words of the letter, exactly; the first ones are enough."),
            new CorrectionKey(
                    "occurrence",
                    new JsonSchemaType.NumberType(true, 1),
                    "Which of several occurrences of the quote, from 1."),
            new CorrectionKey("to", STRING, "The last words, if the words meant reach beyond the quote."));

    /** The keys that change the list, or the part as a whole. */
    public static final List<CorrectionKey> EDITING = List.of(
            new CorrectionKey("add", BOOLEAN, "Whether to add a part with these words."),
            new CorrectionKey("ignore", BOOLEAN, "Whether to remove the part."),
            new CorrectionKey("exact", STRING, "The words of the part, if they are not those that were read."),
            new CorrectionKey(
                    "position", new JsonSchemaType.NumberType(true, 1), "The position in the list to move it to."),
            new CorrectionKey(
                    "annotated",
                    new JsonSchemaType.ArrayType(STRING),
                    "The keys to mark as stated by the publisher; by default all keys of the entry."));

    private EntryKeys() {}
}

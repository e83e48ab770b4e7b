package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.MarkedText;

/**
 * The JSON result of reading a letter for somebody who corrects it.
 *
 * @param annotations {@code letter.yaml}; {@code null} if there is none
 * @param tag names the reading, for a request of what is different in the next one
 */
public record SourceReadingJson(ReadingJson reading, MarkedText source, String annotations, String tag) {

    public static final ObjectCodec<SourceReadingJson> SOURCE_READING = ObjectCodec.<SourceReadingJson>builder(
                    "SourceReading", "The result of reading a letter, with the words of its file.")
            .property(
                    "letter",
                    objectOf(LetterCodec.LETTER).nullable(),
                    json -> json.reading().letter(),
                    "The letter; null if it was refused.")
            .property(
                    "findings",
                    listOf(objectOf(FindingCodec.FINDING)),
                    json -> json.reading().findings(),
                    "Most severe first.")
            .property(
                    "account",
                    objectOf(AccountCodec.ACCOUNT),
                    json -> json.reading().account(),
                    "What each word of the file was read as.")
            .property(
                    "source",
                    objectOf(MarkedTextCodec.MARKED_TEXT),
                    SourceReadingJson::source,
                    "The words of the file, which quotes of structure refer to.")
            .property(
                    "annotations",
                    STRING.nullable(),
                    SourceReadingJson::annotations,
                    "The letter.yaml, with the correction; null if there is none.")
            .addedProperty(
                    "tag",
                    STRING,
                    SourceReadingJson::tag,
                    "Names this reading: since={tag} asks for what is different in the next one.")
            .writeOnly();

    private static final ValueCodec<SourceReadingJson> CODEC = objectOf(SOURCE_READING);

    public byte[] write() {
        return JsonMapping.bytes(CODEC, this);
    }

    /** A JSON Patch that makes this reading from one before. */
    public byte[] since(SourceReadingJson before) {
        return JsonPatch.between(SOURCE_READING, before, this);
    }
}

package org.undersigned.interchange;

import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.SignatoryList;

/**
 * The canonical JSON of a letter, as {@code /letters/{letter}/model} serves it and the store keeps it. Equal letters give
 * equal JSON, so a digest tells whether a letter has changed.
 */
public final class LetterJson {

    private static final ValueCodec<Letter> LETTER = ValueCodec.objectOf(LetterCodec.LETTER);

    private LetterJson() {}

    public static String write(Letter letter) {
        return JsonMapping.write(LETTER, letter);
    }

    /** Writes the same JSON, in constant memory if the letter's signatories are; {@code out} stays open. */
    public static void write(Letter letter, Writer out) throws IOException {
        JsonMapping.write(LETTER, letter, out);
    }

    /**
     * The JSON without signatories.
     *
     * @param text the text that it has
     */
    public static String writeWithoutSignatories(Letter letter, String text) {
        return JsonMapping.write(LETTER, letter.with(new PlainText(text), SignatoryList.EMPTY));
    }

    public static Letter read(String document) {
        return JsonMapping.read(LETTER, document);
    }

    /**
     * Reads a document without signatories.
     *
     * @param text makes the whole text of the text that the document has
     */
    public static Letter read(String document, SignatoryList signatories, UnaryOperator<PlainText> text) {
        return JsonMapping.read(ValueCodec.objectOf(LetterCodec.without(signatories, text)), document);
    }
}

package org.undersigned.interchange;

import org.undersigned.letter.Letter;

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

    public static Letter read(String document) {
        return JsonMapping.read(LETTER, document);
    }
}

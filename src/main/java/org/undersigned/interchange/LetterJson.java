package org.undersigned.interchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.undersigned.letter.Letter;

/**
 * The canonical JSON of a whole letter, as {@code /letters/{letter}/model} serves it and the store keeps it. Equal letters
 * give equal characters, so that a digest tells whether a letter has changed.
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

    /** The SHA-256 of a document's UTF-8 bytes: 64 lower-case hexadecimal digits. */
    public static String sha256(String document) {
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

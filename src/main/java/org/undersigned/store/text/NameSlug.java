package org.undersigned.store.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.undersigned.letter.Slug;

/** The id shared by all signatories of one name, in every letter: the words of the normalised name. */
public final class NameSlug {

    /** Leaves room for a hyphen and a checksum. */
    private static final int MAX_LENGTH = Slug.MAX_LENGTH - 9;

    private NameSlug() {}

    /** Different names have different slugs: a checksum ends the slug of a name that is too long or not in Latin letters. */
    public static String of(String name) {
        String words = String.join("-", Tokens.words(name));
        if (words.length() <= MAX_LENGTH && Slug.isSlug(words)) {
            return words;
        }
        CRC32C checksum = new CRC32C();
        checksum.update((words.isEmpty() ? name : words).getBytes(StandardCharsets.UTF_8));
        String plain = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
        String stem = plain.substring(0, Math.min(MAX_LENGTH, plain.length())).replaceAll("-$", "");
        String sum = HexFormat.of().toHexDigits((int) checksum.getValue());
        return stem.isEmpty() ? sum : stem + "-" + sum;
    }
}

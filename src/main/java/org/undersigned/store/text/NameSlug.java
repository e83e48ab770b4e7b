package org.undersigned.store.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.undersigned.letter.Slug;

/** The id of all who bear a name, in whatever letter: the folded name's words. */
public final class NameSlug {

    /** Room for a checksum. */
    private static final int LONGEST = Slug.MAX_LENGTH - 9;

    private NameSlug() {}

    /** Names that differ have ids that differ: one too long for an id, or in a script of its own, ends in a checksum. */
    public static String of(String name) {
        String words = String.join("-", Tokens.folded(name));
        if (words.length() <= LONGEST && Slug.isSlug(words)) {
            return words;
        }
        CRC32C checksum = new CRC32C();
        checksum.update((words.isEmpty() ? name : words).getBytes(StandardCharsets.UTF_8));
        String plain = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
        String stem = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        String sum = HexFormat.of().toHexDigits((int) checksum.getValue());
        return stem.isEmpty() ? sum : stem + "-" + sum;
    }
}

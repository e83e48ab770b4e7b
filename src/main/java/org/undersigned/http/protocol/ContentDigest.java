package org.undersigned.http.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.undersigned.letter.Sha256;

/** SHA-256, as entity tags and as {@code Repr-Digest} (RFC 9530) have it. */
public final class ContentDigest {

    private static final int LONGEST_TAG = 27;

    private ContentDigest() {}

    /** The digest of all bytes that a buffer holds; it holds them still. */
    public static byte[] sha256(ByteBuffer bytes) {
        MessageDigest digest = Sha256.newDigest();
        digest.update(bytes.duplicate());
        return digest.digest();
    }

    /**
     * A digest that differs for each revision of a letter, though the bytes may be the same.
     *
     * @param sha256 of the bytes
     */
    public static byte[] ofRevision(byte[] sha256, int revision) {
        MessageDigest digest = Sha256.newDigest();
        digest.update(sha256);
        digest.update(("@" + revision).getBytes(StandardCharsets.US_ASCII));
        return digest.digest();
    }

    /** An entity tag with its quotation marks. */
    public static String tag(byte[] digest, boolean zipped) {
        String hash = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        String tag = "\"" + hash.substring(0, LONGEST_TAG) + "\"";
        return zipped ? zipped(tag) : tag;
    }

    /** The tag of the compressed bytes. */
    public static String zipped(String tag) {
        return tag.substring(0, tag.length() - 1) + "-gzip\"";
    }

    /** The value of {@code Repr-Digest}. */
    public static String field(byte[] digest) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
    }
}

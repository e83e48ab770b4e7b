package org.undersigned.letter;

import java.net.URI;

/**
 * Where the letter was read from, and where it was first published. All but the file and its SHA-256 (64 lower-case
 * hexadecimal digits) are {@code null} where nobody said.
 *
 * @param license an SPDX expression or the publisher's words
 */
public record Source(String file, String sha256, PartialDate publishedAt, String publisher, URI url, String license) {

    /** The same source with the digest of other bytes. */
    public Source withSha256(String digest) {
        return new Source(file, digest, publishedAt, publisher, url, license);
    }
}

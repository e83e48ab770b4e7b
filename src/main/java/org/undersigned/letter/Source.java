package org.undersigned.letter;

import java.net.URI;

/**
 * The source file of the letter, and where it was first published. All except the file and its SHA-256 (64 lower-case
 * hexadecimal digits) are {@code null} if not stated.
 *
 * @param license an SPDX expression or free text
 */
public record Source(String file, String sha256, PartialDate publishedAt, String publisher, URI url, String license) {

    /** This source with the digest of other bytes. */
    public Source withSha256(String digest) {
        return new Source(file, digest, publishedAt, publisher, url, license);
    }
}

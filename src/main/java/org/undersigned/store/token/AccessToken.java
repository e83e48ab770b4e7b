package org.undersigned.store.token;

import java.time.Instant;

/**
 * What is known of a token that gives access to writing.
 *
 * @param id names the token in lists and in the audit trail
 * @param letters the pattern of the ids of letters: {@code *} is any number of characters
 * @param expiresAt {@code null} if it does not expire
 * @param revokedAt {@code null} if it is not revoked
 * @param lastUsedAt to the minute; {@code null} before its first use
 */
public record AccessToken(
        String id,
        String name,
        String letters,
        String role,
        Instant createdAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant lastUsedAt) {

    /** Whether it gives access at a time. */
    public boolean valid(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}

package org.undersigned.store.token;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A token, without the token itself. */
@Entity
@Table(name = "access_token")
class AccessTokenRow {

    @Id
    String id;

    String name;
    String hash;
    String letters;
    String role;
    Instant createdAt;
    Instant expiresAt;
    Instant revokedAt;
    Instant lastUsedAt;

    AccessToken toModel() {
        return new AccessToken(id, name, letters, role, createdAt, expiresAt, revokedAt, lastUsedAt);
    }
}

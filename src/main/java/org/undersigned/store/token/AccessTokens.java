package org.undersigned.store.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Sha256;

/** The tokens that give access to writing. A token has 256 random bits, so that its SHA-256 cannot be reversed. */
@ApplicationScoped
public class AccessTokens {

    /** What a token begins with, so that scanners for secrets find it. */
    public static final String PREFIX = "undersigned_";

    private static final int TOKEN_BYTES = 32;
    private static final int ID_BYTES = 6;
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final SecureRandom random = new SecureRandom();

    @Inject
    AccessTokens(EntityManager entities) {
        this.entities = entities;
    }

    /** A new token; its secret is not stored. */
    public record IssuedToken(AccessToken token, String secret) {}

    /** @param expiresAt {@code null} for a token that does not expire */
    @Transactional
    public IssuedToken create(String name, String letters, String role, Instant expiresAt) {
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
        AccessTokenRow row = new AccessTokenRow();
        row.id = HexFormat.of().formatHex(random(ID_BYTES));
        row.name = name;
        row.hash = Sha256.hex(secret);
        row.letters = letters;
        row.role = role;
        row.createdAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        row.expiresAt = expiresAt;
        entities.persist(row);
        return new IssuedToken(row.toModel(), secret);
    }

    private byte[] random(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The token with this hash, valid or not. */
    @Transactional
    public Optional<AccessToken> find(String hash) {
        return entities.createQuery("from AccessTokenRow t where t.hash = :hash", AccessTokenRow.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(AccessTokenRow::toModel);
    }

    /** Remembers that a token was used, at most once a minute. */
    @Transactional
    public void recordUse(String id, Instant now) {
        entities.createQuery("update AccessTokenRow t set t.lastUsedAt = :now where t.id = :id"
                        + " and (t.lastUsedAt is null or t.lastUsedAt < :before)")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", now.minus(USE_PRECISION))
                .executeUpdate();
    }

    /** The hashes of valid tokens that were used once, that of the last use first. */
    @Transactional
    public List<String> used(Instant now, int most) {
        return entities.createQuery(
                        "select t.hash from AccessTokenRow t where t.lastUsedAt is not null and t.revokedAt is null"
                                + " and (t.expiresAt is null or t.expiresAt > :now) order by t.lastUsedAt desc",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** All tokens, the newest last. */
    @Transactional
    public List<AccessToken> all() {
        return entities.createQuery("from AccessTokenRow t order by t.createdAt, t.id", AccessTokenRow.class)
                .getResultStream()
                .map(AccessTokenRow::toModel)
                .toList();
    }

    /** Revokes a token by its id; empty if there is none. A token that is revoked already stays as it is. */
    @Transactional
    public Optional<AccessToken> revoke(String id) {
        Optional<AccessTokenRow> row = Optional.ofNullable(entities.find(AccessTokenRow.class, id));
        row.filter(token -> token.revokedAt == null)
                .ifPresent(token -> token.revokedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return row.map(AccessTokenRow::toModel);
    }
}

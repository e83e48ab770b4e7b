package org.undersigned.http.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.store.token.AccessTokens;

/**
 * Limits the rate of refused tokens per client address. A token that was valid a short time ago is not limited, so that nobody
 * behind the same proxy can lock a publisher out. After a start, which forgets when that was, it is every token that was used.
 */
@ApplicationScoped
class FailedAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration TRUST = Duration.ofMinutes(10);
    private static final int MAX_CLIENTS = 10_000;

    private final int limit;
    private final AccessTokens tokens;
    private final Cache<String, AtomicInteger> failures = Caffeine.newBuilder()
            .expireAfterWrite(WINDOW)
            .maximumSize(MAX_CLIENTS)
            .build();
    private final Cache<String, Boolean> trusted = Caffeine.newBuilder()
            .expireAfterWrite(TRUST)
            .maximumSize(MAX_CLIENTS)
            .build();

    @Inject
    FailedAttempts(SecurityConfig settings, AccessTokens tokens) {
        this.limit = settings.failedAttempts();
        this.tokens = tokens;
    }

    void start(@Observes StartupEvent start) {
        tokens.used(Instant.now(), MAX_CLIENTS).forEach(this::succeeded);
    }

    /** The problem of a client that was refused too often. */
    Optional<ProblemException> refusal(String client, String hash) {
        AtomicInteger count = failures.getIfPresent(client);
        if (count == null || count.get() < limit || trusted.getIfPresent(hash) != null) {
            return Optional.empty();
        }
        return Optional.of(new ProblemException(
                ProblemType.TOO_MANY_ATTEMPTS,
                "%d tokens from this address were refused within a minute".formatted(limit)));
    }

    void failed(String client) {
        failures.get(client, first -> new AtomicInteger()).incrementAndGet();
    }

    void succeeded(String hash) {
        trusted.put(hash, true);
    }
}

package org.undersigned.http.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Sha256;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.store.token.AccessTokens.IssuedToken;
import org.undersigned.testing.LimitedProfile;
import org.undersigned.testing.OpenIdProvider;
import org.undersigned.testing.Publisher;

/** Guesses are limited; reading, and a publisher at the same address, are not. */
@QuarkusTest
@TestProfile(LimitedProfile.class)
class FailedAttemptsTest {

    private static final OpenIdProvider PROVIDER = new OpenIdProvider(OpenIdProvider.KNOWN);

    @Inject
    AccessTokens tokens;

    @Inject
    SecurityConfig settings;

    /** Guesses at the address of a publisher do not lock out a token that was used before the server was started again. */
    @Test
    void aTokenThatWasUsedIsNotLimitedAfterARestart() {
        IssuedToken used = tokens.create("Used before", "*", "admin", null);
        IssuedToken unused = tokens.create("Never used", "*", "admin", null);
        IssuedToken revoked = tokens.create("Revoked", "*", "admin", null);
        for (IssuedToken token : List.of(used, revoked)) {
            tokens.recordUse(token.token().id(), Instant.now());
        }
        tokens.revoke(revoked.token().id());
        FailedAttempts restarted = new FailedAttempts(settings, tokens);
        restarted.start(new StartupEvent());
        for (int i = 0; i < LimitedProfile.FAILED_ATTEMPTS; i++) {
            restarted.failed("a client");
        }
        assertThat(restarted.refusal("a client", Sha256.hex(used.secret()))).isEmpty();
        assertThat(restarted.refusal("a client", Sha256.hex(unused.secret()))).isPresent();
        assertThat(restarted.refusal("a client", Sha256.hex(revoked.secret()))).isPresent();
    }

    @Test
    void guessesAreLimited() {
        Publisher trusted =
                new Publisher(tokens.create("Used", "*", "admin", null).secret());
        Publisher unused =
                new Publisher(tokens.create("Unused", "*", "admin", null).secret());
        assertThat(trusted.asking().get("/audit").statusCode()).isEqualTo(200);
        String forged = new OpenIdProvider("another provider").token(Map.of());
        String[] guesses = {"undersigned_guess", forged, "made.up.token"};
        assertThat(guesses).hasSize(LimitedProfile.FAILED_ATTEMPTS);
        for (String guess : guesses) {
            problem(new Publisher(guess).asking().get("/audit"), 401, "unauthorized");
        }
        String valid = PROVIDER.token(Map.of());
        for (String token : new String[] {guesses[0], "undersigned_another", unused.token(), forged, valid}) {
            Response refused = new Publisher(token).asking().get("/audit");
            problem(refused, 429, "too-many-attempts");
            assertThat(refused.header("Retry-After")).isEqualTo("60");
            assertThat(refused.asString()).doesNotContain(token);
        }
        assertThat(trusted.asking().get("/audit").statusCode()).isEqualTo(200);
        problem(curl().get("/audit"), 401, "unauthorized");
        assertThat(curl().get("/letters").statusCode()).isEqualTo(200);
    }
}

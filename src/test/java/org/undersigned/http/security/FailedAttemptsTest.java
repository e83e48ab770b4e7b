package org.undersigned.http.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.store.token.AccessTokens;
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

package org.undersigned.http.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.testing.OpenIdProvider;
import org.undersigned.testing.Publisher;
import org.undersigned.testing.UnansweredProfile;

/** An OpenID Connect provider that does not answer. */
@QuarkusTest
@TestProfile(UnansweredProfile.class)
class OpenIdUnavailableTest {

    @Inject
    AccessTokens tokens;

    private static Response create(String token, String id) {
        return new Publisher(token).create(id, Publisher.letter("Ana Ruiz"));
    }

    @Test
    void itsTokensCantBeVerifiedForNow() {
        Response refused = create(new OpenIdProvider(OpenIdProvider.KNOWN).token(Map.of()), "no-provider");
        problem(refused, 503, "provider-unavailable");
        assertThat(refused.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void tokensOfTheServerStillCount() {
        String secret = tokens.create("Newsroom", "*", "editor", null).secret();
        assertThat(create(secret, "no-provider-needed").statusCode()).isEqualTo(201);
    }
}

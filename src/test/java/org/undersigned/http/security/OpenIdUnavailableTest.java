package org.undersigned.http.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.testing.EmptyProfile;
import org.undersigned.testing.OpenIdProvider;
import org.undersigned.testing.Publisher;

/** An OpenID Connect provider that does not answer. */
@QuarkusTest
@TestProfile(OpenIdUnavailableTest.Profile.class)
class OpenIdUnavailableTest {

    /** Nobody listens on the port of the provider. */
    public static class Profile extends EmptyProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("database.h2.url", "jdbc:h2:mem:open-id-unavailable;DB_CLOSE_DELAY=-1");
            overrides.put("undersigned.security.open-id.enabled", "true");
            overrides.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/");
            overrides.put("quarkus.oidc.token.audience", OpenIdProvider.AUDIENCE);
            return overrides;
        }
    }

    @Inject
    AccessTokens tokens;

    private static Response create(String token, String id) {
        return new Publisher(token).create(id, Publisher.letter("Ana Ruiz"));
    }

    @Test
    void itsTokensCantBeVerifiedForNow() {
        Response refused = create(new OpenIdProvider("the provider").token(Map.of()), "no-provider");
        problem(refused, 503, "provider-unavailable");
        assertThat(refused.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void tokensOfTheServerStillCount() {
        String secret = tokens.create("Newsroom", "*", "editor", null).secret();
        assertThat(create(secret, "no-provider-needed").statusCode()).isEqualTo(201);
    }
}

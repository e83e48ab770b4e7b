package org.undersigned.http.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.testing.OpenIdProvider;
import org.undersigned.testing.Publisher;
import org.undersigned.testing.ShortTimeoutsProfile;

/** Writers whom an OpenID Connect provider knows. */
@QuarkusTest
@TestProfile(ShortTimeoutsProfile.class)
class OpenIdTest {

    private static final OpenIdProvider PROVIDER = new OpenIdProvider(OpenIdProvider.KNOWN);

    @Inject
    AccessTokens tokens;

    private static Map<String, String> rights(String role, String letters) {
        return Map.of("realm_access", "{\"roles\":[\"offline_access\",\"%s\"]}".formatted(role), "letters", letters);
    }

    private static Publisher with(String role, String letters) {
        return new Publisher(PROVIDER.token(rights(role, letters)));
    }

    private static Response create(String token) {
        return new Publisher(token).create("open-id-refused", Publisher.letter("Ana Ruiz"));
    }

    @Test
    void publishesWithTheRoleAndTheLettersOfTheClaims() {
        Publisher editor = with("editor", "\"open-id-*,other\"");
        assertThat(editor.create("open-id-letter", Publisher.letter("Ana Ruiz")).statusCode())
                .isEqualTo(201);
        JsonNode refused = problem(editor.create("another", Publisher.letter("Ana Ruiz")), 403, "forbidden");
        assertThat(refused.get("letters").asText()).isEqualTo("open-id-*,other");
        problem(editor.asking().delete("/letters/open-id-letter?reason=No"), 403, "forbidden");
        problem(editor.asking().get("/audit"), 403, "forbidden");
        Publisher admin = with("admin", "[\"open-id-*\", \"other\"]");
        assertThat(admin.asking()
                        .delete("/letters/open-id-letter?reason=A%20mistake")
                        .statusCode())
                .isEqualTo(200);
        JsonNode entry = JsonMapping.tree(
                        admin.asking().get("/audit?letter=open-id-letter").asString())
                .at("/items/0");
        assertThat(entry.get("actor").asText()).isEqualTo("ana.ruiz");
        assertThat(entry.get("token").asText()).matches("[0-9a-f]{12}");
    }

    /** PostgreSQL stores no NUL, and a name with a line break would look like another line of a log. */
    @Test
    void theNameInTheAuditTrailIsPrintable() {
        Map<String, String> claims = new HashMap<>(rights("admin", "\"*\""));
        claims.put("preferred_username", "\"ana\\u0000\\nINFO \\u202eruiz \"");
        Publisher admin = new Publisher(PROVIDER.token(claims));
        assertThat(admin.create("open-id-name", Publisher.letter("Ana Ruiz")).statusCode())
                .isEqualTo(201);
        String audit = admin.asking().get("/audit?letter=open-id-name").asString();
        assertThat(JsonMapping.tree(audit).at("/items/0/actor").asText()).isEqualTo("ana INFO  ruiz");
    }

    @Test
    void aKeyOfARepetitionIsOfThePerson() {
        Publisher editor = with("editor", "\"*\"");
        byte[] letter = Publisher.letter("Ana Ruiz").getBytes(StandardCharsets.UTF_8);
        for (Publisher same : List.of(editor, with("editor", "\"*\""))) {
            Response response = same.asking()
                    .contentType("text/markdown")
                    .header("If-None-Match", "*")
                    .header("Idempotency-Key", "a-key")
                    .body(letter)
                    .put("/letters/open-id-key");
            assertThat(response.statusCode()).isEqualTo(201);
        }
    }

    @Test
    void withoutLettersOrRoleNothingIsWritten() {
        problem(create(PROVIDER.token(Map.of("realm_access", "{\"roles\":[\"admin\"]}"))), 403, "forbidden");
        problem(create(PROVIDER.token(rights("admin", "\"../*\""))), 403, "forbidden");
        problem(create(PROVIDER.token(rights("admin", "{}"))), 403, "forbidden");
        problem(create(PROVIDER.token(rights("root", "\"*\""))), 403, "forbidden");
        problem(create(PROVIDER.token(Map.of("letters", "\"*\""))), 403, "forbidden");
    }

    @Test
    void forgedTokensAreRefusedAlike() {
        Map<String, String> admin = rights("admin", "\"*\"");
        Map<String, String> expired = new HashMap<>(admin);
        expired.put("exp", Long.toString(Instant.now().minusSeconds(60).getEpochSecond()));
        Map<String, String> elsewhere = new HashMap<>(admin);
        elsewhere.put("aud", "\"another-application\"");
        Map<String, String> stranger = new HashMap<>(admin);
        stranger.put("iss", "\"https://evil.example\"");
        String valid = PROVIDER.token(admin);
        TreeSet<String> bodies = new TreeSet<>();
        for (String forged : List.of(
                PROVIDER.token(expired),
                PROVIDER.token(elsewhere),
                PROVIDER.token(stranger),
                new OpenIdProvider("another provider").token(admin),
                PROVIDER.token("none", OpenIdProvider.claims(admin)),
                PROVIDER.token("HS256", OpenIdProvider.claims(admin)),
                valid.substring(0, valid.lastIndexOf('.') + 1),
                "made.up.token",
                "made-up",
                AccessTokens.PREFIX + "made-up")) {
            Response response = create(forged);
            bodies.add(problem(response, 401, "unauthorized").toString());
            assertThat(response.header("WWW-Authenticate")).startsWith("Bearer ");
        }
        assertThat(bodies).hasSize(1);
        assertThat(curl().get("/letters/open-id-refused").statusCode()).isEqualTo(404);
    }

    @Test
    void tokensOfTheServerStillCount() {
        Publisher editor =
                new Publisher(tokens.create("Newsroom", "*", "editor", null).secret());
        assertThat(editor.create("open-id-beside", Publisher.letter("Ana Ruiz")).statusCode())
                .isEqualTo(201);
        problem(curl().put("/letters/open-id-beside"), 401, "unauthorized");
    }

    @Inject
    OidcAuthenticationMechanism mechanism;

    @Inject
    SecurityConfig settings;

    /** Otherwise a token for any other application of the provider would do. */
    @Test
    void anAudienceIsRequired() {
        assertThatThrownBy(() -> new OpenIdIdentities(mechanism, settings, Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.oidc.token.audience");
    }
}

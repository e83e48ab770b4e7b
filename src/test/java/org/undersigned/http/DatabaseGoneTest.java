package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.OnPostgres;
import org.undersigned.testing.PostgresServer;
import org.undersigned.testing.Seed;

/** What was asked before goes on being served; what was not is said to be unavailable. */
@QuarkusTest
@TestProfile(DatabaseGoneTest.OfItsOwn.class)
class DatabaseGoneTest {

    /** A server of its own, since it is stopped. */
    public static class OfItsOwn extends OnPostgres {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new java.util.HashMap<>(super.getConfigOverrides());
            overrides.put("quarkus.datasource.jdbc.acquisition-timeout", "1s");
            return overrides;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresServer.class));
        }
    }

    @Test
    void servesWhatWasAskedBefore() {
        String asked = "/letters/" + Seed.ID + "/signatories.csv";
        Response before = HttpApiSuite.curl().get(asked);
        assertThat(before.statusCode()).isEqualTo(200);
        PostgresServer.running().stop();
        for (int round = 0; round < 3; round++) {
            Response after = HttpApiSuite.curl().get(asked);
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
        }
        Response unasked = HttpApiSuite.curl().get("/letters/" + Seed.ID + "/demands.csv");
        assertThat(unasked.statusCode()).isEqualTo(503);
        assertThat(unasked.header("Retry-After")).isEqualTo("5");
        assertThat(unasked.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(unasked.asString()).contains("/problems/store-unavailable").doesNotContain("SQL", "Exception");
        assertThat(HttpApiSuite.curl().get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(HttpApiSuite.curl().get("/q/health/live").statusCode()).isEqualTo(200);
    }
}

package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.OnPostgres;
import org.undersigned.testing.PostgresServer;
import org.undersigned.testing.Seed;

/** What was asked before goes on being served; what was not is said to be unavailable until the database is back. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class DatabaseGoneOnPostgresTest {

    private static final String UNASKED = "/letters/" + Seed.ID + "/demands.csv?sort=-id";

    private static final int MAX_ATTEMPTS = 10;

    @Inject
    AgroalDataSource database;

    @Test
    void waitsNoLongerForAConnectionThanAClientIsToldTo() {
        assertThat(database.getConfiguration().connectionPoolConfiguration().acquisitionTimeout())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void servesWhatWasAskedBefore() {
        String asked = "/letters/" + Seed.ID + "/signatories.csv";
        Response before = HttpApiSuite.curl().get(asked);
        assertThat(before.statusCode()).isEqualTo(200);
        PostgresServer.running().whileStopped(() -> {
            for (int round = 0; round < 3; round++) {
                Response after = HttpApiSuite.curl().get(asked);
                assertThat(after.statusCode()).isEqualTo(200);
                assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
            }
            Response unasked = HttpApiSuite.curl().get(UNASKED);
            assertThat(unasked.statusCode()).isEqualTo(503);
            assertThat(unasked.header("Retry-After")).isEqualTo("5");
            assertThat(unasked.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(unasked.asString())
                    .contains("/problems/store-unavailable")
                    .doesNotContain("SQL", "Exception");
            assertThat(HttpApiSuite.curl().get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(HttpApiSuite.curl().get("/q/health/live").statusCode()).isEqualTo(200);
        });
        // The other tests get connections to the server that runs now; one that is in use is returned after the flush.
        int status = 503;
        for (int attempt = 0; attempt < MAX_ATTEMPTS && status == 503; attempt++) {
            database.flush(AgroalDataSource.FlushMode.ALL);
            status = HttpApiSuite.curl().get(UNASKED).statusCode();
        }
        assertThat(status).isEqualTo(200);
        assertThat(HttpApiSuite.curl().get("/q/health/ready").statusCode()).isEqualTo(200);
    }
}

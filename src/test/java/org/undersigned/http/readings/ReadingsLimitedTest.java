package org.undersigned.http.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.ShortTimeoutsProfile;

/** Where a reading may take hardly any time, it is given up. */
@QuarkusTest
@TestProfile(ShortTimeoutsProfile.class)
class ReadingsLimitedTest {

    @Test
    void givesUpALetterThatTakesTooLong() {
        String letter = "Dear Minister,\n\n" + "At least 12 forests burned in 1999. ".repeat(50_000);
        Response refused = curl().contentType("text/plain").body(letter).post("/readings");
        assertThat(problem(refused, 422, "reading-too-slow").get("detail").asText())
                .contains("150 ms");
    }

    @Test
    void aLetterThatWasGivenUpLeavesItsSeat() throws InterruptedException {
        String letter = "Dear Minister,\n\n" + "At least 12 forests burned in 1999.\n\n".repeat(50_000);
        for (int i = 0; i < 6; i++) {
            assertThat(curl().contentType("text/plain")
                            .body(letter)
                            .post("/readings")
                            .statusCode())
                    .isIn(422, 503);
        }
        Response small = curl().contentType("text/plain").body("").post("/readings");
        for (int i = 0; i < 50 && small.statusCode() != 200; i++) {
            Thread.sleep(100);
            small = curl().contentType("text/plain").body("").post("/readings");
        }
        assertThat(small.statusCode()).isEqualTo(200);
    }
}

package org.undersigned.http.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What pages of other origins are told that they may send. */
class StandardHeadersTest {

    @Test
    void aPageOfAnotherOriginReadsAndSendsNoToken() {
        Map<String, String> preflight =
                StandardHeaders.preflight(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
        assertThat(preflight)
                .containsEntry("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
                .containsEntry("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        assertThat(preflight.get("Access-Control-Allow-Headers").split(", "))
                .contains("Accept", "Accept-Language", "Content-Type", "If-None-Match")
                .doesNotContain("*", "Authorization", "Idempotency-Key", "If-Match");
    }
}

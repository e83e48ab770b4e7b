package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.Seed;
import org.undersigned.testing.Wire;

/** Without TLS, a client that offers HTTP/2 gets HTTP/1.1. */
@QuarkusTest
class ClearTextProtocolTest {

    private static final String LIST = "/letters/" + Seed.ID + "/signatories?limit=1000";

    @TestHTTPResource(LIST)
    URI list;

    @Test
    void answersAnUpgradeToHttp2AsIfItWereNotOffered() {
        Wire answer = Wire.get(
                LIST,
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Upgrade")).isNull();
    }

    /** Each client opens a connection, and offers the upgrade with its first request. */
    @Test
    void answersEachNewClientOfJava() throws Exception {
        for (int round = 0; round < 30; round++) {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
            assertThat(answer.body()).hasSizeGreaterThan(10_000);
        }
    }
}

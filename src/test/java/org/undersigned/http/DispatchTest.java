package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.LETTER;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.manners;
import static org.undersigned.http.HttpApiSuite.problem;
import static org.undersigned.http.HttpApiSuite.raw;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.testing.Seed;

/** How a path and a method find their resource method. */
@QuarkusTest
class DispatchTest {

    @Inject
    ResponseCache cache;

    @ParameterizedTest
    @ValueSource(strings = {"", ".json"})
    void decodesAPathOnce(String suffix) {
        String first = "%" + Integer.toHexString(Seed.ID.charAt(0));
        String rest = Seed.ID.substring(1);
        curl().get("/letters/" + first + rest + suffix).then().statusCode(200);
        JsonNode twice = problem(curl().get("/letters/" + first.replace("%", "%25") + rest + suffix), 404, "not-found");
        assertThat(twice.get("given").asText()).isEqualTo(first + rest);
        JsonNode slash = problem(curl().get("/letters/" + Seed.ID + "%2Fsignatories" + suffix), 404, "not-found");
        assertThat(slash.get("missing").asText()).isEqualTo("letter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//letters",
                "/letters//model",
                "/letters/../letters",
                "/letters/%2e%2e/letters",
                "/letters/./x",
                "/q/../letters",
                "/letters;v=1",
                "/nowhere.json"
            })
    void hasNoSecondPathForAResource(String path) {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404")
                .contains("/problems/not-found");
    }

    @Test
    void redirectsFromSlashesAtTheEndToThisServer() {
        String answer = raw("GET //evil.example// HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 308").containsIgnoringCase("Location: /evil.example\r\n");
        Response redirect = curl().get(LETTER + "/signatories/?limit=2&q=a%20b");
        assertThat(redirect.statusCode()).isEqualTo(308);
        assertThat(redirect.header("Location")).isEqualTo(LETTER + "/signatories?limit=2&q=a%20b");
        manners(redirect, "308");
    }

    @Test
    void answersNoMethodWhereThereIsNothing() {
        for (String method : List.of("OPTIONS", "HEAD", "POST", "DELETE", "PATCH")) {
            assertThat(curl().request(method, "/nowhere").statusCode())
                    .as(method)
                    .isEqualTo(404);
        }
        Response refused = curl().request("PATCH", LETTER + ".json");
        problem(refused, 405, "method-not-allowed");
        assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, PUT, DELETE, OPTIONS");
    }

    @Test
    void answersHeadAndPreconditionsOfWhatIsNotCached() {
        for (String path : List.of(LETTER, LETTER + "/signatories.csv", LETTER + ".html", LETTER + "/text.md")) {
            Response got = curl().get(path);
            cache.clear();
            Response head = curl().head(path);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.asByteArray()).isEmpty();
            got.headers().forEach(header -> assertThat(head.header(header.getName()))
                    .as(path + " " + header.getName())
                    .isEqualTo(got.header(header.getName())));
            cache.clear();
            Response known = curl().header("If-None-Match", got.header("ETag")).get(path);
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.header("Content-Type")).isNull();
            assertThat(known.header("Vary")).isEqualTo(got.header("Vary"));
        }
    }
}

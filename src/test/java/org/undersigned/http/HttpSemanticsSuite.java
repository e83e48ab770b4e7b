package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.LETTER;
import static org.undersigned.http.HttpApiSuite.OTHER;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.manners;
import static org.undersigned.http.HttpApiSuite.problem;
import static org.undersigned.http.HttpApiSuite.raw;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.collection.lookup.DatetimeNegotiation;
import org.undersigned.http.openapi.SampleAddresses;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.letter.Slug;
import org.undersigned.testing.TestSize;

/** What every answer keeps, whatever it says: forms, tags, headers, on every database. */
abstract class HttpSemanticsSuite {

    @Inject
    Routes routes;

    @Inject
    ResponseCache cache;

    @Test
    void suffixWinsOverAcceptAndJsonIsPlain() {
        assertThat(type(curl().header("Accept", "*/*"), "/signatories")).isEqualTo("application/json");
        assertThat(type(curl().header("Accept", ""), "/signatories")).isEqualTo("application/json");
        assertThat(type(curl().header("Accept", "text/csv"), "/signatories"))
                .isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(type(curl().header("Accept", "text/csv"), "/signatories.json"))
                .isEqualTo("application/json");
        assertThat(type(curl().header("Accept", "text/csv;q=0.5, application/x-ndjson"), "/signatories"))
                .isEqualTo("application/x-ndjson");
        assertThat(type(curl().header("Accept", "text/html,*/*;q=0.8"), "/signatories"))
                .isEqualTo("text/html; charset=utf-8");
        assertThat(type(curl().header("Accept", "text/markdown"), "/text")).startsWith("text/markdown");
    }

    private static String type(RequestSpecification request, String path) {
        return request.get(LETTER + path).then().statusCode(200).extract().header("Content-Type");
    }

    @Test
    void answersNotModifiedWithTheSameHeaders() {
        for (int round = 0; round < 2; round++) {
            Response first = curl().get(LETTER + "/model");
            for (String tag :
                    List.of(first.header("ETag"), "W/" + first.header("ETag"), "\"x\", " + first.header("ETag"), "*")) {
                Response again = curl().header("If-None-Match", tag).get(LETTER + "/model");
                assertThat(again.statusCode()).isEqualTo(304);
                assertThat(again.asString()).isEmpty();
                for (String header :
                        List.of("ETag", "Cache-Control", "Vary", "Last-Modified", "Access-Control-Allow-Origin")) {
                    assertThat(again.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
                }
            }
            curl().header("If-None-Match", "\"x\"")
                    .get(LETTER + "/model")
                    .then()
                    .statusCode(200);
            curl().header("If-Modified-Since", first.header("Last-Modified"))
                    .get(LETTER + "/model")
                    .then()
                    .statusCode(304);
            curl().header("If-Modified-Since", "Fri, 01 Jan 2021 00:00:00 GMT")
                    .get(LETTER + "/model")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void eachCodingHasItsOwnTag() {
        Response plain = curl().get(LETTER + "/signatories");
        Response zipped = curl().header("Accept-Encoding", "gzip").get(LETTER + "/signatories");
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.header("Vary")).isEqualTo("Accept, Accept-Encoding, User-Agent, Accept-Datetime");
        assertThat(curl().header("Accept-Encoding", "gzip;q=0")
                        .get(LETTER + "/signatories")
                        .header("Content-Encoding"))
                .isNull();
    }

    private List<Route> sampledRoutes() {
        return TestSize.covering(
                routes.all().stream().filter(route -> !route.restricted()).toList(),
                route -> route.forms().get(0),
                route -> route.template().split("/").length,
                Route::paged);
    }

    @Test
    void everyAddressKeepsItsManners() {
        for (Route route : sampledRoutes()) {
            // What takes something as well, or asks for a parameter, has tests of its own.
            if (SampleAddresses.ofProtocol(route) || route.template().equals("/readings")) {
                continue;
            }
            MediaFormat plainest = route.forms().get(0);
            String policy = StandardHeaders.policy(plainest);
            String path = SampleAddresses.path(route);
            cache.clear();
            for (int round = 0; round < 2; round++) {
                Response head = curl().head(path);
                Response got = curl().get(path);
                assertThat(got.statusCode()).as(path).isEqualTo(200);
                manners(got, path, policy);
                assertThat(got.header("Cache-Control")).contains("public", "stale-while-revalidate", "stale-if-error");
                assertThat(got.header("ETag")).as(path).startsWith("\"");
                assertThat(head.statusCode()).as(path).isEqualTo(200);
                manners(head, path, policy);
                assertThat(head.header("Vary").replace(", User-Agent", ""))
                        .as(path)
                        .isEqualTo(
                                plainest.vary() + (DatetimeNegotiation.negotiates(route) ? ", Accept-Datetime" : ""));
                assertThat(head.header("Content-Length")).as(path).isEqualTo(got.header("Content-Length"));
                assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
                assertThat(head.header("Content-Type")).isEqualTo(got.header("Content-Type"));
            }
            String allow = String.join(", ", route.methods());
            Response options = curl().options(path);
            assertThat(options.statusCode()).isEqualTo(204);
            assertThat(options.header("Allow")).isEqualTo(allow);
            manners(options, path);
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                Response refused = curl().request(method, path);
                // The URL of a count also matches the template of a letter or a signatory, which takes more.
                if (allow.contains(method) || refused.statusCode() == 401 && path.endsWith("/count")) {
                    problem(refused, 401, "unauthorized");
                    continue;
                }
                problem(refused, 405, "method-not-allowed");
                assertThat(refused.header("Allow")).isEqualTo(allow);
            }
            if (path.length() > 1) {
                Response slash = curl().get(path + "/");
                assertThat(slash.statusCode()).isEqualTo(308);
                assertThat(slash.header("Location")).isEqualTo(path);
            }
            Response nonsense = curl().get(path + "?nonsense=1");
            if (nonsense.contentType().matches("text/html.*|image/.*")) {
                assertThat(nonsense.statusCode()).isEqualTo(200);
            } else {
                problem(nonsense, 400, "unknown-parameter");
            }
            problem(curl().header("Accept", "audio/ogg").get(path), 406, "not-acceptable");
        }
    }

    @Test
    void readsSeveralLinesOfOneHeaderAsOneList() {
        String lines = "Accept: image/png\r\nAccept: text/csv\r\n";
        String answer = raw(
                "GET " + LETTER + "/signatories HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("text/csv");
        String tag = curl().get(LETTER).header("ETag");
        assertThat(raw("GET " + LETTER + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port
                        + "\r\nConnection: close\r\nIf-None-Match: \"x\"\r\nIf-None-Match: " + tag + "\r\n\r\n"))
                .startsWith("HTTP/1.1 304");
    }

    @Test
    void whatQuarkusAnswersIsReadOnlyToo() {
        for (String path : List.of("/q/health", "/q/metrics", "/q/openapi")) {
            curl().get(path).then().statusCode(200);
            problem(curl().post(path), 405, "method-not-allowed");
            manners(curl().get(path), path);
        }
    }

    @Test
    void forgetsWhatChangedAndKeepsTheRest() {
        curl().get(LETTER + "/model");
        curl().get("/letters/" + OTHER + "/model");
        curl().get("/letters");
        assertThat(onShelf(LETTER + "/model")).isTrue();
        cache.forget(new Slug(OTHER));
        assertThat(onShelf(LETTER + "/model")).isTrue();
        assertThat(onShelf("/letters/" + OTHER + "/model")).isFalse();
        assertThat(onShelf("/letters")).isFalse();
    }

    private boolean onShelf(String address) {
        String authority = "localhost:" + RestAssured.port;
        return cache.find(new ResponseCache.CacheKey(authority, address, "*/*", null, true)) != null;
    }
}

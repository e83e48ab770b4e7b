package org.undersigned.http.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.http.HttpApiSuite;
import org.undersigned.http.openapi.SampleAddresses;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.testing.LimitedProfile;
import org.undersigned.testing.Seed;
import org.undersigned.testing.TestSize;

/** What was asked once costs nothing again, within bounds that anybody can see. */
@QuarkusTest
@TestProfile(LimitedProfile.class)
class ResponseCacheTest {

    @Inject
    Routes routes;

    private static final String LIST = "/letters/" + Seed.ID + "/signatories";

    @Inject
    ResponseCache cache;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void clear() {
        cache.clear();
    }

    private record Sample(Route address, MediaFormat form) {}

    private List<Sample> samples() {
        List<Sample> all = routes.all().stream()
                .filter(route -> !route.restricted())
                .flatMap(route -> route.forms().stream().map(format -> new Sample(route, format)))
                .toList();
        return TestSize.covering(all, Sample::address, Sample::form);
    }

    @Test
    void whoeverWantsOnlyHeadersOrHasTheBytesCausesNoStatement() {
        int kept = 0;
        int sentAsMade = 0;
        for (Sample sample : samples()) {
            Route route = sample.address();
            MediaFormat format = sample.form();
            boolean fixed = route.template().equals("/") || route.template().contains(".");
            // An embed is described of an address.
            String question = route.template().equals("/oembed")
                    ? "?url=https://letters.example.org/letters/" + Seed.ID + "&format=" + format.suffix()
                    : "";
            String path = SampleAddresses.path(route)
                    + (fixed || !question.isEmpty() ? "" : "." + format.suffix())
                    + question;
            cache.clear();
            Response got =
                    HttpApiSuite.curl().header("Accept", format.mediaType()).get(path);
            assertThat(got.statusCode()).as(path).isEqualTo(200);
            long asked = statements();
            nothingIsMade(path, format, got);
            assertThat(statements()).as(path).isEqualTo(asked);
            if (got.header("Content-Length") == null) {
                sentAsMade++;
            } else {
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(TestSize.of(60, 200));
        assertThat(sentAsMade).isGreaterThan(TestSize.of(2, 10));
    }

    private static void nothingIsMade(String path, MediaFormat format, Response got) {
        Response head = HttpApiSuite.curl().header("Accept", format.mediaType()).head(path);
        assertThat(head.statusCode()).as(path).isEqualTo(200);
        assertThat(head.header("ETag")).as(path).isEqualTo(got.header("ETag"));
        assertThat(head.header("Content-Type")).as(path).isEqualTo(got.header("Content-Type"));
        Response zipped = HttpApiSuite.curl()
                .header("Accept", format.mediaType())
                .header("Accept-Encoding", "gzip")
                .head(path);
        for (String tag : List.of(got.header("ETag"), zipped.header("ETag"))) {
            Response known = HttpApiSuite.curl()
                    .header("Accept", format.mediaType())
                    .header("Accept-Encoding", tag.equals(got.header("ETag")) ? "identity" : "gzip")
                    .header("If-None-Match", tag)
                    .get(path);
            assertThat(known.statusCode()).as(path).isEqualTo(304);
            assertThat(known.asByteArray()).isEmpty();
        }
    }

    /** How often the database was turned to. */
    private long statements() {
        return database.getMetrics().acquireCount();
    }

    @Test
    void compressesWhenSomebodyAsksForItAndOnlyOnce() {
        HttpApiSuite.curl().get(LIST + "?limit=20");
        double plain = metric("undersigned_cache_weight_bytes");
        HttpApiSuite.curl().head(LIST + "?limit=20");
        assertThat(metric("undersigned_cache_weight_bytes")).isEqualTo(plain);
        Response zipped = HttpApiSuite.curl().header("Accept-Encoding", "gzip").get(LIST + "?limit=20");
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        int length = Integer.parseInt(zipped.header("Content-Length"));
        assertThat(metric("undersigned_cache_weight_bytes")).isEqualTo(plain + length);
        HttpApiSuite.curl().header("Accept-Encoding", "gzip").get(LIST + "?limit=20");
        assertThat(metric("undersigned_cache_weight_bytes")).isEqualTo(plain + length);
    }

    @Test
    void whatIsTooSmallStaysAsItIs() {
        String small = LIST + "/count";
        HttpApiSuite.curl().get(small);
        double plain = metric("undersigned_cache_weight_bytes");
        Response answer = HttpApiSuite.curl().header("Accept-Encoding", "gzip").get(small);
        assertThat(answer.header("Content-Encoding")).isNull();
        assertThat(metric("undersigned_cache_weight_bytes")).isEqualTo(plain);
    }

    @Test
    void showsHitsAndMisses() {
        double hits = metric("undersigned_cache_hits_total");
        double misses = metric("undersigned_cache_misses_total");
        for (int round = 0; round < 3; round++) {
            HttpApiSuite.curl().get(LIST + "?limit=3");
        }
        // Whoever asks for the metrics looks on the shelf, too.
        assertThat(metric("undersigned_cache_hits_total")).isEqualTo(hits + 2);
        assertThat(metric("undersigned_cache_misses_total")).isBetween(misses + 1, misses + 4);
    }

    @Test
    void timesWhatIsMadeAndNotWhatIsKept() {
        String made =
                "http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/letters/{letter}/signatories\"}";
        HttpApiSuite.curl().get(LIST + "?limit=4");
        double once = metric(made);
        assertThat(once).isPositive();
        HttpApiSuite.curl().get(LIST + "?limit=4");
        assertThat(metric(made)).isEqualTo(once);
        HttpApiSuite.curl().get(LIST + "?limit=5");
        assertThat(metric(made)).isEqualTo(once + 1);
    }

    @Test
    void staysWithinItsWeight() {
        double evictions = metric("undersigned_cache_evictions_total");
        for (int limit = 1; limit <= 60; limit++) {
            HttpApiSuite.curl().get(LIST + "?sort=name&limit=" + limit);
            assertThat(metric("undersigned_cache_weight_bytes")).isBetween(1.0, (double) LimitedProfile.WEIGHT);
        }
        assertThat(metric("undersigned_cache_evictions_total")).isGreaterThan(evictions);
    }

    private static double metric(String name) {
        return HttpApiSuite.curl()
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }
}

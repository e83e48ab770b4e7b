package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.undersigned.http.collection.lookup.DatetimeNegotiation;
import org.undersigned.http.openapi.SampleAddresses;
import org.undersigned.http.protocol.ContentDigest;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Sha256;
import org.undersigned.testing.Seed;
import org.undersigned.testing.TestSize;

/** Every route in every form keeps what every response keeps. The table is in routes.txt; a route that isn't there fails. */
@QuarkusTest
class RoutesTest {

    @Inject
    Routes routes;

    private static final String HERE = "https://letters.example.org";
    private static final Pattern LINK = Pattern.compile(Pattern.quote(HERE) + "[^\\s\"<>()\\\\|,}\\]]*");
    private static final Pattern HREF = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");
    private static final String DATA = "Accept, Accept-Encoding";
    private static final String PAGE = "Accept, Accept-Encoding, Accept-Language";
    private static final Set<String> UNCHANGED = Set.of("ETag", "Cache-Control", "Vary", "Access-Control-Allow-Origin");

    private final Map<String, Integer> visited = new HashMap<>();

    /** One line of the table. */
    private record Row(Route address, String suffix, String contentType, boolean rows) {

        static Row of(Routes routes, String line) {
            String[] cells = line.split(" \\| ", -1);
            Route route = routes.all().stream()
                    .filter(one -> one.template().equals(cells[0]))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no such route: " + line));
            return new Row(route, cells[1], cells[2], cells[3].equals("rows"));
        }

        boolean page() {
            return contentType.startsWith("text/html");
        }

        String vary() {
            return (page() ? PAGE : DATA) + (DatetimeNegotiation.negotiates(address) ? ", Accept-Datetime" : "");
        }

        String path() {
            return SampleAddresses.path(address) + suffix;
        }
    }

    private List<Row> table() {
        return new String(Seed.resource("/routes.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Row.of(routes, line))
                .toList();
    }

    private List<Row> rows() {
        return TestSize.covering(table(), Row::address, Row::suffix);
    }

    @Test
    void theTableHasEveryRouteInEveryForm() {
        Set<String> expected = new LinkedHashSet<>();
        for (Route route : routes.all()) {
            if (SampleAddresses.ofProtocol(route) || route.restricted()) {
                continue;
            }
            boolean fixed = route.template().equals("/") || route.template().contains(".");
            route.forms().forEach(format -> expected.add(route.template() + (fixed ? "" : "." + format.suffix())));
        }
        assertThat(table().stream().map(row -> row.address.template() + row.suffix))
                .containsExactlyInAnyOrderElementsOf(expected);
        Set<String> contract = new TreeSet<>();
        JsonMapping.tree(HttpApiSuite.curl().get("/openapi.json").asString())
                .get("paths")
                .fieldNames()
                .forEachRemaining(contract::add);
        // What answers nothing but questions has tests of its own.
        routes.all().stream()
                .filter(SampleAddresses::ofProtocol)
                .forEach(route -> assertThat(contract.remove(route.template())).isTrue());
        routes.all().stream().filter(Route::restricted).forEach(route -> assertThat(contract.remove(route.template()))
                .isTrue());
        assertThat(table().stream().map(row -> row.address.template()).distinct())
                .containsExactlyInAnyOrderElementsOf(contract);
    }

    @Test
    void everyAnswerKeepsItsManners() {
        for (Row row : rows()) {
            String path = row.path();
            for (int round = 0; round < 2; round++) {
                Response got = HttpApiSuite.curl().get(path);
                assertThat(got.statusCode()).as(path).isEqualTo(200);
                assertThat(got.header("Content-Type")).as(path).isEqualTo(row.contentType);
                assertThat(got.header("Cache-Control"))
                        .as(path)
                        .isEqualTo("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
                assertThat(got.header("Vary").replace(", User-Agent", ""))
                        .as(path)
                        .isEqualTo(row.vary());
                assertThat(got.header("Content-Language")).as(path).isEqualTo(row.page() ? "en" : null);
                assertThat(got.header("Access-Control-Allow-Origin")).as(path).isEqualTo("*");
                assertThat(got.header("Access-Control-Expose-Headers"))
                        .as(path)
                        .contains("ETag", "Link", "Repr-Digest", "Row-Count");
                assertThat(got.header("ETag")).as(path).matches("\"[\\w-]+\"");
                assertThat(got.header("Repr-Digest"))
                        .as(path)
                        .isEqualTo(ContentDigest.field(Sha256.digest(got.asByteArray())));
                assertThat(got.header("Row-Count") != null).as(path).isEqualTo(row.rows);
                sameForHead(path, got);
                nothingForWhoHasIt(path, got);
            }
            sayWhatIsPossible(path, String.join(", ", row.address.methods()));
            refuse(path, row.contentType.matches("text/html.*|image/.*"));
        }
    }

    private static void sameForHead(String path, Response got) {
        Response head = HttpApiSuite.curl().head(path);
        assertThat(head.statusCode()).as(path).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        for (String header : List.of("ETag", "Content-Type", "Content-Length", "Repr-Digest", "Cache-Control")) {
            assertThat(head.header(header)).as(path + " " + header).isEqualTo(got.header(header));
        }
    }

    private static void nothingForWhoHasIt(String path, Response got) {
        Response known =
                HttpApiSuite.curl().header("If-None-Match", got.header("ETag")).get(path);
        assertThat(known.statusCode()).as(path).isEqualTo(304);
        assertThat(known.asByteArray()).isEmpty();
        UNCHANGED.forEach(header ->
                assertThat(known.header(header)).as(path + " " + header).isEqualTo(got.header(header)));
    }

    private static void sayWhatIsPossible(String path, String methods) {
        Response options = HttpApiSuite.curl().options(path);
        assertThat(options.statusCode()).as(path).isEqualTo(204);
        assertThat(options.header("Allow"))
                .isEqualTo(methods)
                .startsWith("GET, HEAD")
                .endsWith("OPTIONS");
        assertThat(options.header("Access-Control-Allow-Methods")).isEqualTo(shared(methods));
        assertThat(options.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    /** What pages of other origins may do: what needs no token. */
    private static String shared(String methods) {
        return Stream.of(methods.split(", "))
                .filter(method -> !Set.of("PUT", "PATCH", "DELETE").contains(method))
                .collect(Collectors.joining(", "));
    }

    /** @param visual a page or an image, which ignores parameters that it does not have */
    private static void refuse(String path, boolean visual) {
        Response nonsense = HttpApiSuite.curl().get(path + "?nonsense=1");
        if (visual) {
            assertThat(nonsense.statusCode()).as(path).isEqualTo(200);
        } else {
            problem(path, nonsense, 400, "unknown-parameter");
        }
        problem(path, HttpApiSuite.curl().post(path), 405, "method-not-allowed");
        problem(path, HttpApiSuite.curl().get(path + ".nonsense"), 404, "not-found");
    }

    private static void problem(String path, Response refused, int status, String kind) {
        assertThat(refused.statusCode()).as(path).isEqualTo(status);
        assertThat(refused.header("Content-Type")).as(path).isEqualTo("application/problem+json");
        assertThat(refused.header("Access-Control-Allow-Origin")).as(path).isEqualTo("*");
        JsonNode problem = JsonMapping.tree(refused.asString());
        assertThat(problem.get("type").asText()).as(path).isEqualTo("/problems/" + kind);
        List.of("title", "status", "detail", "instance")
                .forEach(member -> assertThat(problem.has(member)).as(path).isTrue());
    }

    @Test
    void everyFormIsChosenByAcceptAsWell() {
        for (Row row : rows()) {
            Response got = HttpApiSuite.curl()
                    .header("Accept", row.contentType.split(";")[0])
                    .get(SampleAddresses.path(row.address));
            assertThat(got.header("Content-Type")).as(row.path()).isEqualTo(row.contentType);
        }
    }

    @Test
    void everyAnswerIsWhatItsMediaTypeSays() throws Exception {
        for (Row row : rows()) {
            byte[] bytes = HttpApiSuite.curl().get(row.path()).asByteArray();
            String type = row.contentType.split(";")[0];
            if (type.endsWith("json")) {
                assertThat(JsonMapping.tree(new String(bytes, StandardCharsets.UTF_8))
                                .isContainerNode())
                        .as(row.path())
                        .isTrue();
            } else if (type.endsWith("xml")) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            } else if (type.endsWith("zip") || type.endsWith("sheet")) {
                assertThat(files(bytes)).as(row.path()).isGreaterThan(5);
            } else {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(row.path())
                        .isNotBlank();
            }
        }
    }

    private static int files(byte[] bytes) throws IOException {
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                files++;
            }
        }
        return files;
    }

    @Test
    void everyLinkLeadsSomewhere() {
        for (Row row : rows()) {
            if (row.contentType.matches(".*(zip|sheet|sqlite).*")) {
                continue;
            }
            Response got = HttpApiSuite.curl().get(row.path());
            List<String> said = new ArrayList<>(got.getHeaders().getValues("Link"));
            // What a page quotes, such as lines to paste, leads somewhere as well.
            said.add(row.page() ? got.asString().replace("&quot;", "\"").replace("&lt;", "<") : got.asString());
            for (String text : said) {
                LINK.matcher(text).results().map(MatchResult::group).forEach(link -> leads(row.path(), link));
                if (row.page()) {
                    HREF.matcher(text)
                            .results()
                            .map(link -> HERE + link.group(1).replace("&amp;", "&"))
                            .forEach(link -> leads(row.path(), link));
                }
            }
        }
        assertThat(visited).hasSizeGreaterThan(TestSize.of(200, 300));
    }

    private void leads(String from, String link) {
        String target = link.substring(HERE.length()).replaceFirst("#.*", "").replaceFirst("[.;:]+$", "");
        int status = visited.computeIfAbsent(target.isEmpty() ? "/" : target, path -> {
            Response got = HttpApiSuite.curl().get(path);
            return got.statusCode() == 302 || got.statusCode() == 301
                    ? HttpApiSuite.curl()
                            .get(got.header("Location").replaceFirst("https?://[^/]+", ""))
                            .statusCode()
                    : got.statusCode();
        });
        assertThat(status).as(from + " leads to " + target).isEqualTo(200);
    }
}

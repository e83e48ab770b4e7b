package org.undersigned.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.Json;
import org.undersigned.letter.Slug;
import org.undersigned.store.Letters;
import org.undersigned.testing.Seed;

/** What a client with curl sees, on every database. */
abstract class OverHttpSuite {

    static final String LETTER = "/letters/" + Seed.ID;
    private static final String OTHER = "2024-03-05-minister-of-transport";

    @Inject
    Shelf shelf;

    @Inject
    Letters letters;

    @Inject
    DataSource database;

    /** A client that asks for nothing by itself: no Accept, no compression, no redirects. */
    static RequestSpecification curl() {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false);
    }

    /** Bodies as they are given, in the media type that is given. */
    static RestAssuredConfig asSent() {
        return RestAssured.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    private static JsonNode json(String path) {
        return Json.tree(curl().get(path).then().statusCode(200).extract().asString());
    }

    private static List<String> texts(JsonNode items, String key) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.get(key).asText()));
        return texts;
    }

    @Test
    void servesTheWholeListAsCsv() {
        String csv = curl().get(LETTER + "/signatories.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(88);
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("letter,id,position,name,");
    }

    @Test
    void servesWhatACarefulPersonCounted() {
        JsonNode truth = Seed.truth();
        JsonNode letter = json(LETTER);
        assertThat(letter.get("date")).isEqualTo(truth.get("date"));
        assertThat(letter.get("salutation")).isEqualTo(truth.get("salutation"));
        assertThat(letter.at("/counts/signatories").asInt()).isEqualTo(87);
        JsonNode to = json(LETTER + "/recipients?role=to").get("items");
        for (int i = 0; i < 2; i++) {
            assertThat(to.get(i).get("name")).isEqualTo(truth.get("to").get(i).get("name"));
            assertThat(to.get(i).get("office")).isEqualTo(truth.get("to").get(i).get("office"));
        }
        assertThat(json(LETTER + "/citations?status=target-lost").get("total").asInt())
                .isEqualTo(19);
        assertThat(texts(json(LETTER + "/signatories?kind=person").get("items"), "name"))
                .isEqualTo(texts(truth.get("persons")));
        assertThat(json(LETTER + "/statistics").get("total").asInt()).isEqualTo(11);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void everyQuoteStandsInTheText() {
        int[] text = curl().get(LETTER + "/text.txt").asString().codePoints().toArray();
        List<JsonNode> quotes = json(LETTER + "/model").findValues("quote");
        assertThat(quotes.stream().filter(quote -> !quote.isNull()))
                .hasSizeGreaterThan(130)
                .allSatisfy(quote -> {
                    int start = quote.get("start").asInt();
                    assertThat(new String(text, start, quote.get("end").asInt() - start))
                            .isEqualTo(quote.get("exact").asText());
                });
    }

    @Test
    void servesASecondLetterBesideTheFirst() {
        assertThat(texts(json("/letters").get("items"), "id")).contains(Seed.ID, OTHER);
        assertThat(texts(json("/letters/" + OTHER + "/signatories").get("items"), "name"))
                .contains("Bahn für alle e.V.", "Jonas Weber");
        for (String collection : List.of("recipients", "sections", "statistics", "signatories", "demands")) {
            assertThat(texts(json("/" + collection + "?limit=1000").get("items"), "letter"))
                    .contains(Seed.ID, OTHER);
        }
    }

    @Test
    void saysTheSameInEveryForm() {
        for (Address address : Address.values()) {
            if (!address.forms().contains(Form.CSV)) {
                continue;
            }
            String path = address.template().replace("{letter}", Seed.ID);
            boolean whole = path.endsWith("findings");
            JsonNode items = json(path + (whole ? "" : "?limit=1000")).get("items");
            List<JsonNode> lines = curl().get(path + ".ndjson")
                    .asString()
                    .lines()
                    .map(Json::tree)
                    .toList();
            assertThat(lines).isNotEmpty().hasSize(items.size());
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i)).isEqualTo(items.get(i));
            }
            String csv = curl().get(path + ".csv").asString();
            for (JsonNode item : items) {
                assertThat(csv).contains(item.path("self").asText());
            }
        }
    }

    @Test
    void walksPagesByLinksAlone() {
        List<String> names = new ArrayList<>();
        String next = LETTER + "/signatories?limit=20&sort=name";
        while (next != null) {
            Response page = curl().get(next);
            JsonNode body = Json.tree(page.asString());
            names.addAll(texts(body.get("items"), "name"));
            next = body.get("next").isNull()
                    ? null
                    : body.get("next").asText().replace("https://letters.example.org", "");
            assertThat(page.getHeaders().getValues("Link").stream().anyMatch(link -> link.endsWith("rel=\"next\"")))
                    .isEqualTo(next != null);
        }
        assertThat(names).hasSize(87).doesNotHaveDuplicates();
    }

    @Test
    void suffixWinsOverAcceptAndJsonIsPlain() {
        assertThat(type(curl().header("Accept", "*/*"), "/signatories")).isEqualTo("application/json");
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
        assertThat(plain.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(curl().header("Accept-Encoding", "gzip;q=0")
                        .get(LETTER + "/signatories")
                        .header("Content-Encoding"))
                .isNull();
    }

    @Test
    void everyAddressKeepsItsManners() {
        for (Address address : Address.values()) {
            if (address == Address.OEMBED) {
                continue;
            }
            Form plainest = address.forms().get(0);
            String policy = Manners.policy(plainest);
            String path = Samples.path(address);
            shelf.clear();
            for (int round = 0; round < 2; round++) {
                Response head = curl().head(path);
                Response got = curl().get(path);
                assertThat(got.statusCode()).as(path).isEqualTo(200);
                manners(got, path, policy);
                assertThat(got.header("Cache-Control")).contains("public", "stale-while-revalidate", "stale-if-error");
                assertThat(got.header("ETag")).as(path).startsWith("\"");
                assertThat(head.statusCode()).as(path).isEqualTo(200);
                manners(head, path, policy);
                assertThat(head.header("Vary")).as(path).isEqualTo(plainest.vary());
                assertThat(head.header("Content-Length")).as(path).isEqualTo(got.header("Content-Length"));
                assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
                assertThat(head.header("Content-Type")).isEqualTo(got.header("Content-Type"));
            }
            Response options = curl().options(path);
            assertThat(options.statusCode()).isEqualTo(204);
            assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
            manners(options, path);
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                Response refused = curl().request(method, path);
                problem(refused, 405, "method-not-allowed");
                assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
            }
            if (path.length() > 1) {
                Response slash = curl().get(path + "/");
                assertThat(slash.statusCode()).isEqualTo(308);
                assertThat(slash.header("Location")).isEqualTo(path);
            }
            problem(curl().get(path + "?nonsense=1"), 400, "unknown-parameter");
            problem(curl().header("Accept", "audio/ogg").get(path), 406, "not-acceptable");
        }
    }

    static void manners(Response response, String path) {
        manners(response, path, Manners.STRICT);
    }

    private static void manners(Response response, String path, String policy) {
        Map<String, String> wanted = Map.of(
                "Access-Control-Allow-Origin", "*",
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Content-Security-Policy", policy);
        wanted.forEach((name, value) ->
                assertThat(response.header(name)).as(path + " " + name).isEqualTo(value));
    }

    static JsonNode problem(Response response, int status, String kind) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        manners(response, kind);
        JsonNode problem = Json.tree(response.asString());
        assertThat(problem.get("type").asText()).isEqualTo("/problems/" + kind);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(response.asString()).doesNotContain("Exception", "org.undersigned", "select ");
        return problem;
    }

    @Test
    void refusesAParameterByName() {
        JsonNode unknown = problem(curl().get(LETTER + "/signatories?limt=3"), 400, "unknown-parameter");
        assertThat(unknown.get("detail").asText()).contains("\"limt\"", "\"limit\"");
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("limit=abc", "limit"),
                Map.entry("limit=0", "limit"),
                Map.entry("limit=1001", "limit"),
                Map.entry("limit=1&limit=2", "limit"),
                Map.entry("sort=colour", "sort"),
                Map.entry("kind=robot", "kind"),
                Map.entry("kind=", "kind"),
                Map.entry("bom=maybe", "bom"));
        wrong.forEach((query, name) -> {
            JsonNode refused = problem(curl().get(LETTER + "/signatories?" + query), 400, "invalid-parameter");
            assertThat(refused.get("parameter").asText()).isEqualTo(name);
        });
        for (String number : List.of("1e999999999", "abc", "0x10", "--1")) {
            problem(curl().get("/statistics?min=" + number), 400, "invalid-parameter");
        }
        problem(curl().get(LETTER + "/signatories?cursor=abc"), 400, "invalid-cursor");
    }

    @Test
    void refusesACursorThatWasTamperedWith() {
        for (String sort : List.of("position", "name", "-id")) {
            String question = LETTER + "/signatories?limit=1&sort=" + sort;
            String[] lines =
                    new String(Base64.getUrlDecoder().decode(cursor(question)), StandardCharsets.UTF_8).split("\n");
            for (String value : List.of("sx", "i1", "d1", "d1e999999999", "s\0", "", "i99999999999", "d1.5")) {
                for (int line = 0; line < lines.length; line++) {
                    String[] changed = lines.clone();
                    changed[line] = value;
                    String encoded = Base64.getUrlEncoder()
                            .encodeToString(String.join("\n", changed).getBytes(StandardCharsets.UTF_8));
                    Response answer = curl().get(question + "&cursor=" + encoded.replace("=", ""));
                    assertThat(answer.statusCode())
                            .as(String.join(" ", changed))
                            .isIn(200, 400);
                }
            }
            String future = String.join("\n", lines).replaceFirst("^\\d+", "999999");
            problem(
                    curl().get(question + "&cursor="
                            + Base64.getUrlEncoder()
                                    .withoutPadding()
                                    .encodeToString(future.getBytes(StandardCharsets.UTF_8))),
                    400,
                    "invalid-cursor");
        }
    }

    private static String cursor(String question) {
        return json(question).get("next").asText().replaceFirst(".*cursor=", "");
    }

    @Test
    void everyFormLeadsToTheSameQuestion() {
        Response page = curl().get(LETTER + "/signatories?kind=person&limit=2");
        String csv = Json.tree(page.asString()).at("/links/csv").asText();
        assertThat(csv).endsWith("/signatories.csv?kind=person");
        assertThat(page.getHeaders().getValues("Link")).anyMatch(link -> link.startsWith("<" + csv + ">"));
        assertThat(curl().get(csv.replace("https://letters.example.org", ""))
                        .asString()
                        .lines())
                .hasSize(5);
        assertThat(curl().get(LETTER + "/text").getHeaders().getValues("Link"))
                .containsExactly(
                        "<https://letters.example.org" + LETTER
                                + "/text.md>; rel=\"alternate\"; type=\"text/markdown\"",
                        "<https://letters.example.org" + LETTER
                                + "/text.tei.xml>; rel=\"alternate\"; type=\"application/tei+xml\"",
                        "<https://letters.example.org" + LETTER + "/text.html>; rel=\"alternate\"; type=\"text/html\"");
        assertThat(curl().get(LETTER + "/findings.csv?bom=true").asString()).startsWith("\uFEFFletter,severity,");
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
    void nothingHasTwoAddressesBySemicolon() {
        problem(curl().get(LETTER + ";v=1"), 404, "not-found");
        problem(curl().get(LETTER + ";v=1/signatories"), 404, "not-found");
    }

    @Test
    void saysWhichPartWasNotFound() {
        assertThat(problem(curl().get("/letters/2022-07-11-biden"), 404, "not-found")
                        .get("missing")
                        .asText())
                .isEqualTo("letter");
        JsonNode nobody = problem(curl().get(LETTER + "/signatories/human-right-watch"), 404, "not-found");
        assertThat(nobody.get("missing").asText()).isEqualTo("signatory");
        assertThat(nobody.get("detail").asText()).contains("human-rights-watch");
        assertThat(problem(curl().get(LETTER + ".xml"), 404, "not-found").get("forms"))
                .isNotEmpty();
        assertThat(problem(curl().get("/nowhere"), 404, "not-found").get("addresses"))
                .isNotEmpty();
        problem(curl().get("/q/nowhere"), 404, "not-found");
    }

    @Test
    void refusesWhatIsTooLongTooLargeOrMalformed() {
        problem(curl().get("/letters?x=" + "a".repeat(9000)), 414, "address-too-long");
        curl().get("/letters").then().statusCode(200);
        problem(curl().header("X-Long", "a".repeat(17_000)).get("/letters"), 431, "headers-too-large");
        problem(curl().body("a".repeat(3 * 1024 * 1024)).post("/letters"), 413, "body-too-large");
        problem(curl().get("/letters?language=%ff"), 400, "malformed-request");
        for (String target : List.of("/letters/%00", "/letters/%c3%28", "/letters?language=%c3%28")) {
            String answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(target).startsWith("HTTP/1.1 400").contains("/problems/malformed-request");
        }
        // What is no URI at all, Quarkus refuses before any handler of a program is asked: no body, but a 400.
        assertThat(raw("GET /letters/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        for (String host : List.of("", "Host:\r\n", "Host: a b\r\n", "Host: evil.example/foo\r\n")) {
            assertThat(raw("GET /letters HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 400")
                    .contains("/problems/malformed-request", "Access-Control-Allow-Origin: *")
                    .doesNotContain("Stack", "stack", "500");
        }
    }

    @Test
    void saysNothingOfTheInsideWhereItFails() throws SQLException {
        String member = "human-rights-first";
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .executeUpdate("update signatory set document = '{' where item = '" + member + "'");
            JsonNode failed = problem(curl().get(LETTER + "/signatories/" + member), 500, "internal-error");
            assertThat(failed.fieldNames())
                    .toIterable()
                    .containsExactly("type", "title", "status", "detail", "instance", "log");
        } finally {
            letters.rebuild();
        }
        curl().get(LETTER + "/signatories/" + member).then().statusCode(200);
    }

    /** What a client that doesn't mind its manners gets. */
    private static String raw(String request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void cellsAreNoFormulas() {
        String csv =
                curl().get("/letters/" + OTHER + "/signatories.csv?bom=true").asString();
        assertThat(csv).startsWith("\uFEFFletter,");
        Arrays.stream(csv.split("\r\n")).skip(1).forEach(row -> assertThat(row).doesNotContain(",=", ",+", ",@"));
    }

    @Test
    void forgetsWhatChangedAndKeepsTheRest() {
        curl().get(LETTER + "/model");
        curl().get("/letters/" + OTHER + "/model");
        curl().get("/letters");
        assertThat(onShelf(LETTER + "/model")).isTrue();
        shelf.forget(new Slug(OTHER));
        assertThat(onShelf(LETTER + "/model")).isTrue();
        assertThat(onShelf("/letters/" + OTHER + "/model")).isFalse();
        assertThat(onShelf("/letters")).isFalse();
    }

    private boolean onShelf(String address) {
        String authority = "localhost:" + RestAssured.port;
        return shelf.find(new Shelf.Key(authority, address, "*/*", null)) != null;
    }

    @Test
    void filtersAcrossLetters() {
        assertThat(texts(json("/statistics?min=271&max=271&unit=allegation").get("items"), "text"))
                .containsExactly("over 270");
        assertThat(texts(json("/signatories?place=guatemala&place=germany").get("items"), "name"))
                .containsExactlyInAnyOrder("Asociación Pop No'j", "Bahn für alle e.V.");
        assertThat(json("/demands?addressee=joseph-biden").get("total").asInt()).isGreaterThan(5);
        assertThat(json("/letters?language=EN").get("total").asInt()).isGreaterThan(1);
        assertThat(json("/statistics?topic=title-42").get("total").asInt()).isEqualTo(3);
    }
}

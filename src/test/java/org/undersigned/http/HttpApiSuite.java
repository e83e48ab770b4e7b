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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.http.openapi.SampleAddresses;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.testing.HangLimit;
import org.undersigned.testing.Seed;

/** What a client with curl reads, on every database. */
public abstract class HttpApiSuite {

    @Inject
    Routes routes;

    public static final String LETTER = "/letters/" + Seed.ID;
    static final String OTHER = "2024-03-05-minister-of-transport";

    /** A client that asks for nothing by itself: no Accept, no compression, no redirects. */
    public static RequestSpecification curl() {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false);
    }

    /** Bodies as they are given, in the media type that is given. */
    public static RestAssuredConfig asSent() {
        return RestAssured.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    static JsonNode json(String path) {
        return JsonMapping.tree(
                curl().get(path).then().statusCode(200).extract().asString());
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
        for (Route route : routes.all()) {
            if (!route.forms().contains(MediaFormat.CSV) || route.restricted()) {
                continue;
            }
            String path = SampleAddresses.path(route);
            boolean whole = path.endsWith("findings") || path.endsWith("/sums");
            JsonNode items = json(path + (whole ? "" : "?limit=1000")).get("items");
            List<JsonNode> lines = curl().get(path + ".ndjson")
                    .asString()
                    .lines()
                    .map(JsonMapping::tree)
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
            JsonNode body = JsonMapping.tree(page.asString());
            names.addAll(texts(body.get("items"), "name"));
            next = body.get("next").isNull()
                    ? null
                    : body.get("next").asText().replace("https://letters.example.org", "");
            assertThat(page.getHeaders().getValues("Link").stream().anyMatch(link -> link.endsWith("rel=\"next\"")))
                    .isEqualTo(next != null);
        }
        assertThat(names).hasSize(87).doesNotHaveDuplicates();
    }

    public static void manners(Response response, String path) {
        manners(response, path, StandardHeaders.STRICT);
    }

    static void manners(Response response, String path, String policy) {
        Map<String, String> wanted = Map.of(
                "Access-Control-Allow-Origin", "*",
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Content-Security-Policy", policy);
        wanted.forEach((name, value) ->
                assertThat(response.header(name)).as(path + " " + name).isEqualTo(value));
    }

    public static JsonNode problem(Response response, int status, String kind) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        manners(response, kind);
        JsonNode problem = JsonMapping.tree(response.asString());
        assertThat(problem.get("type").asText()).isEqualTo("/problems/" + kind);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(response.asString()).doesNotContain("Exception", "org.undersigned", "select ");
        return problem;
    }

    @Test
    void everyFormLeadsToTheSameQuestion() {
        Response page = curl().get(LETTER + "/signatories?kind=person&limit=2");
        String csv = JsonMapping.tree(page.asString()).at("/links/csv").asText();
        assertThat(csv).endsWith("/signatories.csv?kind=person");
        assertThat(page.getHeaders().getValues("Link")).anyMatch(link -> link.startsWith("<" + csv + ">"));
        assertThat(curl().get(csv.replace("https://letters.example.org", ""))
                        .asString()
                        .lines())
                .hasSize(5);
        assertThat(curl().get(LETTER + "/text").getHeaders().getValues("Link"))
                .filteredOn(link -> !link.contains("/oembed?"))
                .containsExactly(
                        "<https://letters.example.org" + LETTER
                                + "/text.md>; rel=\"alternate\"; type=\"text/markdown\"",
                        "<https://letters.example.org" + LETTER
                                + "/text.tei.xml>; rel=\"alternate\"; type=\"application/tei+xml\"",
                        "<https://letters.example.org" + LETTER + "/text.html>; rel=\"alternate\"; type=\"text/html\"",
                        "<https://letters.example.org" + LETTER + "/text>; rel=\"original timegate\"",
                        "<https://letters.example.org" + LETTER + "@1/text>; rel=\"memento\"",
                        "<https://letters.example.org" + LETTER
                                + "/timemap>; rel=\"timemap\"; type=\"application/link-format\"");
        assertThat(curl().get(LETTER + "/findings.csv?bom=true").asString()).startsWith("\uFEFFletter,severity,");
    }

    /** What a client that doesn't mind its manners gets. */
    static String raw(String request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout((int) HangLimit.TIME.toMillis());
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

package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.undersigned.http.openapi.SampleAddresses;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.StandardHeaders;
import org.undersigned.http.route.Routes;
import org.undersigned.testing.Seed;

/** What a browser gets at the addresses of data. */
@QuarkusTest
class PagesTest {

    @Inject
    Routes routes;

    private static final String LETTER = "/letters/" + Seed.ID;
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    private static final java.io.File LETTER_FILE =
            Path.of("src/main/resources/letters", Seed.ID, "letter.md").toFile();

    private static final String HOSTILE = """
        Dear Minister,

        <script>alert(1)</script> "><img src=x onerror=alert(1)> [ten](javascript:alert(1)) forests burned.

        \u202Egnihtemos ton si siht\u202C

        Sincerely,

        <b onmouseover="alert(1)">Łukasz</b> Ørsted
        {data} {#for x in y}
        """;

    private static Response page(String path, String languages) {
        return curl().header("Accept", BROWSER)
                .header("Accept-Language", languages)
                .get(path);
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        for (int round = 0; round < 2; round++) {
            assertThat(page(LETTER, "en").header("Content-Language")).isEqualTo("en");
            assertThat(page(LETTER, "es-MX,es;q=0.9,en;q=0.5").header("Content-Language"))
                    .isEqualTo("es");
            assertThat(page(LETTER, "fr, es;q=0.4").header("Content-Language")).isEqualTo("es");
            assertThat(page(LETTER, "fr").header("Content-Language")).isEqualTo("en");
            assertThat(page(LETTER, "***;q=nonsense").header("Content-Language"))
                    .isEqualTo("en");
        }
    }

    @Test
    void theAddressMayChooseTheLanguageAndLinksGoOnWithIt() {
        Response spanish = page(LETTER + "/statistics?unit=migrant&lang=es", "en");
        assertThat(spanish.header("Content-Language")).isEqualTo("es");
        assertThat(spanish.asString())
                .contains("<html lang=\"es\">", "href=\"" + LETTER + "?lang=es\"", "2 resultados")
                .contains("lang=\"en\">53 migrants died in a trailer<");
        assertThat(page(LETTER, "es").asString())
                .contains("11 de julio de 2022")
                .doesNotContain("lang=es\" rel");
    }

    @Test
    void whatIsAddedToASharedLinkIsNoPartOfIt() {
        String plain = page(LETTER + "/statistics?unit=migrant", "en").asString();
        String shared = page(LETTER + "/statistics?utm_source=news&unit=migrant&fbclid=x&whatever=1", "en")
                .asString();
        assertThat(shared).isEqualTo(plain).contains("/statistics?unit=migrant\">");
        assertThat(page(LETTER + "?lang=fr&v=2", "en").statusCode()).isEqualTo(200);
        assertThat(curl().get(LETTER + "/statistics?utm_source=news").statusCode())
                .isEqualTo(200);
        assertThat(curl().get(LETTER + "/statistics?utm_source=news").asString())
                .doesNotContain("utm_source");
        assertThat(curl().get(LETTER + "/statistics?whatever=1").statusCode()).isEqualTo(400);
    }

    @Test
    void aProblemIsAPageForAPerson() {
        Response missing = page("/letters/2022-07-11-biden-lopez-obrado", "es");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).startsWith("text/html");
        assertThat(missing.header("Content-Language")).isEqualTo("es");
        assertThat(missing.header("Content-Security-Policy")).contains("style-src 'self'");
        assertThat(missing.asString())
                .contains("<html lang=\"es\">", "Nada tiene esta dirección", "href=\"" + LETTER + "\"", "noindex");
        assertThat(page("/no/such/page", "en").asString()).contains("Nothing has this address", "/search");
        assertThat(page(LETTER + "/statistics?sort=nonsense", "en").statusCode())
                .isEqualTo(400);
        assertThat(page(LETTER + "/statistics?sort=nonsense", "en").asString())
                .contains("This request is not possible", "&quot;sort&quot; is &quot;nonsense&quot;");
        assertThat(curl().accept("*/*").get("/no/such/page").header("Content-Type"))
                .isEqualTo("application/problem+json");
    }

    /** A link to words (a text fragment) finds them only where nothing stands between them, not even what nobody sees. */
    @Test
    void theWordsOfEveryFigureAndParagraphStandTogether() {
        String words = Jsoup.parse(page(LETTER + "/text", "en").asString()).text();
        for (String part : List.of("statistics", "demands")) {
            JsonNode items = QueryingSuite.json(LETTER + "/" + part).get("items");
            assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(words)
                    .contains(item.at("/quote/exact").asText().replaceAll("\\s+", " ")));
        }
        for (JsonNode section : QueryingSuite.json(LETTER + "/sections").get("items")) {
            section.get("paragraphs").forEach(paragraph -> assertThat(words)
                    .contains(paragraph.at("/quote/exact").asText().replaceAll("\\s+", " ")));
        }
    }

    @Test
    void dataIsTheSameInAllLanguages() {
        Response data = curl().get(LETTER + "/statistics.json?lang=es");
        assertThat(data.statusCode()).isEqualTo(200);
        assertThat(data.asString())
                .isEqualTo(curl().get(LETTER + "/statistics.json").asString());
        Response unknown = curl().get(LETTER + "/statistics?lang=tlh");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.asString()).contains("\"parameter\":\"lang\"");
    }

    @Test
    void oneParagraphIsNoneOfSeveral() {
        assertThat(page(LETTER + "/sections", "en").asString())
                .contains("· 1 paragraph</p>", "· 8 paragraphs</p>")
                .doesNotContain("· 1 paragraphs");
        assertThat(page(LETTER + "/sections?lang=es", "en").asString())
                .contains("· 1 párrafo</p>", "· 8 párrafos</p>")
                .doesNotContain("· 1 párrafos");
    }

    @Test
    void aLetterIsSetWithItsFiguresAndWhatBecameOfItsLinks() {
        assertThat(page(LETTER, "en").asString())
                .contains("id=\"p12\"", "<a class=\"number\" href=\"#p12\"")
                .contains("<a class=\"figure\" href=\"" + LETTER + "/statistics/53-migrants-died-in-a-trailer\">53</a>")
                .contains("link lost in the original")
                .contains("the letter speaks of 87 organizations; 83 organizations and 4 persons signed");
    }

    @Test
    void aFigureComesWithItsSentenceAndItsReference() {
        assertThat(page(LETTER + "/statistics/53-migrants-died-in-a-trailer", "en")
                        .asString())
                .contains("The recent tragedy in San Antonio, where", "No source", "[Open letter].");
    }

    @Test
    void aLetterCanBeOpenedInTheEditor() {
        assertThat(page(LETTER, "en").asString())
                .contains("/editor?letter=%s\">Correct a letter</a>".formatted(Seed.ID));
        assertThat(page(LETTER + "?lang=es", "en").asString())
                .contains("/editor?letter=%s&amp;lang=es\">Corregir una carta</a>".formatted(Seed.ID));
    }

    @Test
    void everythingOfALetterIsTextUntilItIsEscaped() {
        Response shown = curl().config(HttpApiSuite.asSent())
                .header("Accept", "text/html")
                .multiPart("letter", HOSTILE)
                .post("/readings");
        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
        assertThat(shown.asString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{#for x in y}")
                .doesNotContain("<script>", "<img", "href=\"javascript", "<b onmouseover");
        assertThat(shown.header("Content-Security-Policy")).isEqualTo(StandardHeaders.PAGE);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aFormGivesWhatTheBareLetterGives() {
        byte[] letter = Seed.resource("/letters/%s/letter.md".formatted(Seed.ID));
        String bare = curl().config(HttpApiSuite.asSent())
                .contentType("text/markdown")
                .body(letter)
                .post("/readings?file=letter.md")
                .asString();
        assertThat(curl().config(HttpApiSuite.asSent())
                        .multiPart("file", LETTER_FILE)
                        .post("/readings")
                        .asString())
                .isEqualTo(bare);
        assertThat(curl().config(HttpApiSuite.asSent())
                        .multiPart(new MultiPartSpecBuilder(new String(letter, StandardCharsets.UTF_8))
                                .controlName("letter")
                                .charset(StandardCharsets.UTF_8)
                                .build())
                        .post("/readings")
                        .asString())
                .isEqualTo(bare);
    }

    @Test
    void pagesBringNoStyleAndNoScriptInThemselves() {
        List<String> pages = routes.all().stream()
                .filter(route -> route.forms().contains(MediaFormat.HTML))
                .map(SampleAddresses::path)
                .toList();
        assertThat(pages).hasSizeGreaterThan(25).allSatisfy(path -> {
            Response shown = page(path, "en");
            assertThat(shown.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(shown.asString())
                    .as(path)
                    .doesNotContainPattern(
                            "<style|<script(?! defer| type=\"module\" src=| type=\"application/ld\\+json\")| style=|"
                                    + " on[a-z]+=");
            assertThat(shown.header("Set-Cookie")).isNull();
            assertThat(shown.asByteArray().length).as(path).isLessThan(60_000);
        });
    }

    @Test
    void everyWordOfOursIsInEveryLanguage() throws IOException {
        Properties spanish = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/msg_es.properties"))) {
            spanish.load(file);
        }
        List<String> keys = Stream.of(org.undersigned.page.Messages.class.getMethods())
                .filter(message -> message.getParameterCount() == 0 || message.getParameterTypes()[0] == String.class)
                .map(java.lang.reflect.Method::getName)
                .toList();
        assertThat(keys).hasSizeGreaterThan(80);
        assertThat(spanish.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void noTemplateLeavesAnythingUnescaped() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/templates"))) {
            List<Path> templates =
                    all.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(templates).hasSizeGreaterThan(20);
            for (Path template : templates) {
                assertThat(Files.readString(template)).as(template.toString()).doesNotContain(".raw", ".safe");
            }
        }
    }
}

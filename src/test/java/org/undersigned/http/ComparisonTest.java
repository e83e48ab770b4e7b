package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;

/** The page and the picture that compare the statistics of two letters. */
@QuarkusTest
class ComparisonTest {

    private static final String COMPARED = HttpApiSuite.LETTER + "/compare";

    private static final String WITH = "with=" + HttpApiSuite.OTHER;

    private static String text(String path) {
        Response got = HttpApiSuite.curl().get(path);
        assertThat(got.statusCode()).as(path).isEqualTo(200);
        return got.asString();
    }

    @Test
    void showsTheStatisticsOfBothLettersOnOneScale() {
        String page = text(COMPARED + ".html?" + WITH + "&unit=percent");
        String other = "/letters/" + HttpApiSuite.OTHER;
        JsonMapping.tree(text(other + "/statistics?unit=percent")).get("items").forEach(item -> assertThat(page)
                .contains("href=\"" + other + "/statistics/" + item.get("id").asText() + "\""));
        assertThat(page)
                .contains("The letter has no figures of this unit.", "compare.svg?" + WITH + "&amp;unit=percent");
        String picture = text(COMPARED + ".svg?" + WITH + "&unit=percent&width=480&lang=es");
        assertThat(picture)
                .contains(
                        "width=\"480\"",
                        "Comparación de dos cartas: percent",
                        "La carta no tiene cifras de este tipo.");
    }

    @Test
    void comparesALetterWithItselfAsWithAnother() {
        String itself = HttpApiSuite.LETTER.replaceFirst("/letters/", "");
        String picture = text(COMPARED + ".svg?with=" + itself + "&lang=en");
        assertThat(picture).contains("Two letters compared: ").doesNotContain("has no such statistics");
    }

    @Test
    void thePageHasACardOfBothLetters() throws java.io.IOException {
        String query = "?" + WITH + "&unit=percent";
        assertThat(text(COMPARED + ".html" + query)).contains(COMPARED + ".png?" + WITH + "&amp;unit=percent\">");
        byte[] own = HttpApiSuite.curl().get(COMPARED + ".png" + query).asByteArray();
        var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(own));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
        assertThat(HttpApiSuite.curl()
                        .get(COMPARED + ".png?" + WITH + "&unit=unicorn")
                        .asByteArray())
                .isNotEqualTo(own);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(text(COMPARED + ".html?" + WITH + "&unit=unicorn"))
                .contains("value=\"unicorn\"")
                .doesNotContain("<picture>");
        Response unknown = HttpApiSuite.curl().get(COMPARED + ".svg?with=no-such-letter");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(HttpApiSuite.curl()
                        .get("/letters/no-such-letter/compare.html")
                        .statusCode())
                .isEqualTo(404);
    }
}

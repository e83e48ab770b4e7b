package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.testing.History;

/** The page and the picture that compare the statistics of two letters. */
@QuarkusTest
class ComparisonTest {

    private static final String COMPARED = HttpApiSuite.LETTER + "/compare";

    @Inject
    History history;

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
    void changesWithEitherLetter() {
        history.publish(History.letter("compared", "We count 3 trains.", List.of("Ana Ruiz")));
        for (int count = 5; count <= 6; count++) {
            history.publish(History.letter("counted-again", "We count %d trains.".formatted(count), List.of("Bo Li")));
            assertThat(text("/letters/compared/compare.svg?with=counted-again&unit=train"))
                    .contains("3 trains", count + " trains");
        }
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

package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.testing.Seed;

/** A letter, a paragraph and a figure are cited in the words of the letter, in the form that a reference manager reads. */
@QuarkusTest
class CitationFormatsTest {

    private static final String LETTER = "/letters/" + Seed.ID;
    private static final String OTHER = "/letters/2024-03-05-minister-of-transport";
    private static final String FIGURE = LETTER + "/statistics/attacks-reported-under-title-42";

    private static String get(String path) {
        return HttpApiSuite.curl().get(path).then().statusCode(200).extract().asString();
    }

    private static String figure() {
        for (JsonNode item : JsonMapping.tree(get(LETTER + "/statistics")).get("items")) {
            if (item.get("text").asText().equals("at least 10,318")) {
                return LETTER + "/statistics/" + item.get("id").asText();
            }
        }
        throw new AssertionError("no such figure");
    }

    @Test
    void aReferenceIsChosenByAcceptOrBySuffix() {
        String csl = get(LETTER + "/cite.csl.json");
        for (String path : List.of(LETTER, LETTER + "/cite")) {
            Response answer = HttpApiSuite.curl()
                    .header("Accept", "application/vnd.citationstyles.csl+json")
                    .get(path);
            assertThat(answer.header("Content-Type")).isEqualTo("application/vnd.citationstyles.csl+json");
            assertThat(answer.asString()).isEqualTo(csl);
        }
        assertThat(get(LETTER + ".bib")).isEqualTo(get(LETTER + "/cite.bib")).startsWith("@misc{" + Seed.ID + ",");
        assertThat(get(LETTER + ".ris")).isEqualTo(get(LETTER + "/cite.ris")).startsWith("TY  - ELEC\r\n");
        assertThat(get(LETTER + ".cite.txt")).isEqualTo(get(LETTER + "/cite"));
    }

    @Test
    void namesAllWhoSignedAndWhen() {
        JsonNode item = JsonMapping.tree(get(LETTER + "/cite.csl.json")).get(0);
        assertThat(item.get("author")).hasSize(87);
        assertThat(item.at("/author/0/literal").asText()).isEqualTo("Al Otro Lado");
        assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2022,7,11]");
        assertThat(item.at("/recipient").findValuesAsText("literal"))
                .containsExactly("Joseph Biden", "Andrés Manuel López Obrador");
        assertThat(get(LETTER + "/cite.ris").lines().filter(line -> line.startsWith("AU  - ")))
                .hasSize(87);
        assertThat(get(LETTER + "/cite.bib"))
                .contains("author = {{Al Otro Lado} and {", "date = {2022-07-11}", "month = jul");
        assertThat(get(OTHER + "/cite.bib")).contains("organization = {Friends of the Night Train}");
    }

    @Test
    void writesItOutInTheStyleThatWasAskedFor() {
        assertThat(get(LETTER + "/cite")).isEqualTo(get(LETTER + "/cite?style=apa"));
        assertThat(get(OTHER + "/cite?style=apa")).contains("(2024, March 5).", "[Open letter]");
        assertThat(get(LETTER + "/cite?style=apa")).contains(", … ").doesNotContain("et al");
        assertThat(get(OTHER + "/cite?style=chicago")).contains("2024.");
        assertThat(HttpApiSuite.curl()
                        .header("Accept", "text/x-bibliography; style=mla")
                        .get(LETTER)
                        .asString())
                .isEqualTo(get(LETTER + "/cite?style=mla"));
        assertThat(HttpApiSuite.curl()
                        .header("Accept", "text/x-bibliography; style=vancouver")
                        .get(LETTER)
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(OTHER + "/cite?style=mla")).contains("5 Mar. 2024");
        Response refused = HttpApiSuite.curl().get(LETTER + "/cite?style=harvard");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JsonMapping.tree(refused.asString()).get("allowed").toString())
                .isEqualTo("[\"apa\",\"chicago\",\"mla\"]");
    }

    @Test
    void aFigureIsCitedWithTheLettersWordsAndALinkToThem() {
        String figure = figure();
        String words = JsonMapping.tree(get(figure)).at("/quote/exact").asText();
        JsonNode item = JsonMapping.tree(get(figure + "/cite.csl.json")).get(0);
        String sentence = JsonMapping.tree(get(figure)).at("/sentence/exact").asText();
        assertThat(sentence).contains(words);
        assertThat(item.get("note").asText()).contains("\u201C" + sentence + "\u201D");
        leadsTo(item.get("URL").asText(), words);
        assertThat(get(figure + "/cite")).startsWith("\u201C" + sentence + "\u201D (section 2, paragraph ");
        assertThat(get(figure + ".bib")).contains("#:~:text=", "note = {");
    }

    @Test
    void everyParagraphAndFigureHasALinkToItsWords() {
        String text = get(LETTER + "/text.txt");
        int checked = 0;
        for (JsonNode section : JsonMapping.tree(get(LETTER + "/sections")).get("items")) {
            for (JsonNode paragraph : section.get("paragraphs")) {
                String cite = "%s/sections/%s/paragraphs/%s/cite.csl.json"
                        .formatted(
                                LETTER,
                                section.get("id").asText(),
                                paragraph.get("number").asText());
                leadsTo(
                        JsonMapping.tree(get(cite)).get(0).get("URL").asText(),
                        paragraph.at("/quote/exact").asText());
                assertThat(text).contains(paragraph.at("/quote/exact").asText());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    /** The directive's words begin and end the words that are cited. */
    private static void leadsTo(String address, String words) {
        String directive = address.substring(address.indexOf("#:~:text=") + "#:~:text=".length());
        List<String> parts = java.util.Arrays.stream(directive.split(","))
                .filter(part -> !part.endsWith("-"))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
        String flat = words.replaceAll("\\s+", " ");
        assertThat(flat).startsWith(parts.get(0)).endsWith(parts.get(parts.size() - 1));
        assertThat(parts.size() == 2 || parts.get(0).equals(flat)).isTrue();
    }

    @Test
    void saysWhatIsNotThere() {
        Response paragraph = HttpApiSuite.curl().get(LETTER + "/sections/1/paragraphs/99/cite");
        assertThat(paragraph.statusCode()).isEqualTo(404);
        assertThat(JsonMapping.tree(paragraph.asString()).get("missing").asText())
                .isEqualTo("paragraph");
        assertThat(HttpApiSuite.curl().get(FIGURE + "x/cite").statusCode()).isEqualTo(404);
    }

    @Test
    void signpostsLeadOn() {
        List<String> links = HttpApiSuite.curl().get(OTHER).getHeaders().getValues("Link");
        for (String relation : List.of("cite-as", "describedby", "author", "type", "item", "alternate")) {
            assertThat(links).anyMatch(link -> link.contains("rel=\"" + relation + "\""));
        }
        List<String> part = HttpApiSuite.curl().get(figure()).getHeaders().getValues("Link");
        assertThat(part).anyMatch(link -> link.endsWith("/statistics>; rel=\"collection\""));
    }
}

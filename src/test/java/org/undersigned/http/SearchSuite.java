package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.QueryingSuite.json;
import static org.undersigned.http.QueryingSuite.texts;
import static org.undersigned.http.QueryingSuite.total;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.testing.Seed;

/** What is counted and found, and that the page about it is true, on every database. */
abstract class SearchSuite {

    private static final String LETTER = HttpApiSuite.LETTER;

    @Test
    void facetsCountWhatTheOtherFiltersLeave() {
        JsonNode page = json(LETTER + "/signatories?facets=kind,place&kind=person&limit=1");
        assertThat(page.get("total").asInt()).isEqualTo(4);
        JsonNode kinds = page.at("/facets/kind");
        assertThat(texts(kinds, "value")).containsExactly("organization", "person");
        assertThat(texts(kinds, "count")).containsExactly("83", "4");
        assertThat(texts(kinds, "selected")).containsExactly("false", "true");
        assertThat(page.at("/facetsMore/kind").asInt()).isZero();
        assertThat(page.at("/facetsWithout/kind").asInt()).isZero();
        JsonNode places = json(LETTER + "/signatories?facets=place&limit=1");
        long placed = 0;
        for (JsonNode place : places.at("/facets/place")) {
            placed += place.get("count").asLong();
        }
        assertThat(placed + places.at("/facetsWithout/place").asLong()).isEqualTo(87);
        assertThat(json(LETTER + "/statistics?facets=topic&limit=1")
                        .at("/facetsWithout/topic")
                        .asLong())
                .isEqualTo(json(LETTER + "/statistics").findValues("topics").stream()
                        .filter(JsonNode::isEmpty)
                        .count());
        String without = kinds.get(1).get("href").asText().replace("https://letters.example.org", "");
        assertThat(total(without)).isEqualTo(87);
        String both = kinds.get(0).get("href").asText().replace("https://letters.example.org", "");
        assertThat(total(both)).isEqualTo(87);
        assertThat(json(LETTER + "/signatories").get("facets").isNull()).isTrue();
        for (CollectionType<?> type : CollectionType.ALL) {
            Set<String> facets = type.parts().facets();
            if (!facets.isEmpty()) {
                JsonNode all = json("/" + type.family().name() + "?limit=1&facets=" + String.join(",", facets));
                facets.forEach(facet -> toggles(all.at("/facets/" + facet), facet));
            }
        }
    }

    /** Each value's address gives as many as the value counts. */
    private static void toggles(JsonNode values, String facet) {
        for (int i = 0; i < Math.min(2, values.size()); i++) {
            JsonNode value = values.get(i);
            assertThat(total(value.get("href").asText().replace("https://letters.example.org", "")))
                    .as(facet + " " + value)
                    .isEqualTo(value.get("count").asLong());
        }
    }

    @Test
    void searchesEverythingAndMarksWhatItFound() {
        JsonNode found = json("/search?q=migrants+died&letter=" + Seed.ID + "&facets=kind");
        assertThat(texts(found.get("items"), "kind")).contains("paragraph", "statistic");
        for (JsonNode hit : found.get("items")) {
            StringBuilder text = new StringBuilder();
            hit.get("pieces").forEach(piece -> text.append(piece.get("text").asText()));
            assertThat(text).hasToString(hit.get("text").asText());
            int[] points = hit.get("text").asText().codePoints().toArray();
            List<String> marked = new ArrayList<>();
            hit.get("highlights")
                    .forEach(mark -> marked.add(new String(
                            points,
                            mark.get("start").asInt(),
                            mark.get("end").asInt() - mark.get("start").asInt())));
            assertThat(marked).contains("migrants", "died");
            HttpApiSuite.curl()
                    .get(hit.get("self").asText().replaceAll("https://letters.example.org|#.*", ""))
                    .then()
                    .statusCode(200);
        }
        long counted = 0;
        for (JsonNode value : found.at("/facets/kind")) {
            counted += value.get("count").asLong();
        }
        assertThat(counted).isEqualTo(found.get("total").asLong());
        assertThat(json("/search?q=human+rights+first&letter=" + Seed.ID)
                        .at("/items/0/text")
                        .asText())
                .isEqualTo("Human Rights First");
        assertThat(texts(json("/search?q=varga").get("items"), "kind")).contains("recipient");
        assertThat(texts(json("/search?q=\"what is at stake\"").get("items"), "kind"))
                .containsExactly("section");
        assertThat(texts(
                        json("/search?q=title-42&kind=statistic&letter=" + Seed.ID)
                                .get("items"),
                        "kind"))
                .containsOnly("statistic");
    }

    @Test
    void walksASearchByItsLinks() {
        List<String> walked = new ArrayList<>();
        String next = "/search?q=the&limit=7&letter=" + Seed.ID;
        while (next != null) {
            JsonNode page = json(next);
            walked.addAll(texts(page.get("items"), "self"));
            next = page.get("next").isNull()
                    ? null
                    : page.get("next").asText().replace("https://letters.example.org", "");
        }
        assertThat(walked)
                .isEqualTo(
                        texts(json("/search?q=the&limit=1000&letter=" + Seed.ID).get("items"), "self"))
                .hasSizeGreaterThan(30);
    }

    /** Each request of the page is made, and what stands behind its arrow is in the answer. */
    @Test
    void theDocumentationHolds() throws IOException {
        String page = Files.readString(Path.of("docs/query.md"));
        List<MatchResult> requests = Pattern.compile("(?m)^    GET (\\S.*)$((?:\n    → .*)*)")
                .matcher(page)
                .results()
                .toList();
        int checked = 0;
        for (MatchResult request : requests) {
            JsonNode answer = json(request.group(1).replace("\\", ""));
            for (String line : request.group(2).strip().split("\n")) {
                String[] expected = line.strip().substring(2).split(" = ", 2);
                assertThat(answer.at(expected[0]).toString())
                        .as(request.group(1))
                        .isEqualTo(expected[1]);
                checked++;
            }
        }
        assertThat(requests).hasSizeGreaterThan(20);
        assertThat(checked).isGreaterThanOrEqualTo(requests.size());
        Set<String> missing = new TreeSet<>();
        for (CollectionType<?> type : CollectionType.ALL) {
            type.parameters(true).all().forEach(parameter -> {
                String filter = parameter.name().replaceFirst("^not\\.", "").replace("!", "");
                if (!page.contains("`" + filter + "`")) {
                    missing.add(parameter.name());
                }
            });
        }
        assertThat(missing).isEmpty();
    }
}

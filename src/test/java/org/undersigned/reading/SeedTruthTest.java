package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.LetterJson;
import org.undersigned.testing.Seed;

/**
 * The letter of July 11, 2022, beside a {@code letter.yaml} that says only what an annotation alone can say: who is a person,
 * and of which topic a figure is. All that was counted in the letter is read from its words.
 */
class SeedTruthTest {

    private static final List<String> FIGURE = List.of("value", "lower", "upper", "qualifier", "unit", "kind");

    private final JsonNode truth = Seed.truth();
    private final JsonNode letter =
            JsonMapping.tree(LetterJson.write(reading().letter().orElseThrow()));

    private ReadingResult reading() {
        StringBuilder annotations = new StringBuilder("persons:\n");
        truth.get("persons")
                .forEach(person ->
                        annotations.append("  - ").append(person.asText()).append('\n'));
        annotations.append("statistics:\n  - {quote: 53 migrants died, topics: [deaths]}\n");
        return Seed.reading(annotations.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return all(array).stream().map(JsonNode::asText).toList();
    }

    private long count(String collection, String key, String value) {
        return all(letter.get(collection)).stream()
                .filter(one -> one.get(key).asText().equals(value))
                .count();
    }

    @Test
    void hasItsHeadAndItsClosing() {
        for (String key : List.of("language", "date", "salutation", "closing")) {
            assertThat(letter.get(key)).as(key).isEqualTo(truth.get(key));
        }
        for (String role : List.of("to", "cc")) {
            assertThat(all(letter.get("recipients")))
                    .filteredOn(recipient -> recipient.get("role").asText().equals(role))
                    .extracting(recipient -> recipient.get("name"), recipient -> recipient.get("office"))
                    .containsExactlyElementsOf(all(truth.get(role)).stream()
                            .map(one -> tuple(one.get("name"), one.get("office")))
                            .toList());
        }
    }

    @Test
    void hasItsSectionsAndParagraphs() {
        List<JsonNode> sections = all(letter.get("sections"));
        List<JsonNode> paragraphs = new ArrayList<>();
        sections.forEach(section -> paragraphs.addAll(all(section.get("paragraphs"))));
        assertThat(sections.stream()
                        .map(section -> section.get("heading").textValue())
                        .filter(Objects::nonNull))
                .containsExactlyElementsOf(texts(truth.get("headings")));
        assertThat(sections).extracting(section -> section.get("level").asInt()).containsOnly(1);
        for (String kind : List.of("paragraph", "item")) {
            assertThat(paragraphs)
                    .filteredOn(one -> one.get("kind").asText().equals(kind))
                    .hasSize(truth.get(kind + "s").asInt());
        }
        assertThat(paragraphs)
                .extracting(one -> one.get("number").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, paragraphs.size()).boxed().toList());
    }

    @Test
    void hasItsLinksAndSignatories() {
        assertThat(all(letter.get("citations")))
                .filteredOn(citation -> !citation.get("url").isNull())
                .hasSize(truth.get("links").asInt());
        assertThat(count("citations", "status", "target-lost"))
                .isEqualTo(truth.get("linksWithoutTarget").asLong());
        assertThat(letter.get("signatories")).hasSize(truth.get("signatories").asInt());
        assertThat(count("signatories", "kind", "organization")).isEqualTo(83);
        assertThat(all(letter.get("signatories")))
                .filteredOn(one -> one.get("kind").asText().equals("person"))
                .extracting(one -> one.get("name").asText())
                .containsExactlyElementsOf(texts(truth.get("persons")));
    }

    @Test
    void hasEachFigureAsItWasCounted() {
        List<JsonNode> statistics = all(letter.get("statistics"));
        List<JsonNode> figures = all(truth.get("figures"));
        List<String> words = texts(truth.get("statistics"));
        assertThat(statistics).hasSameSizeAs(figures).isNotEmpty();
        for (int i = 0; i < figures.size(); i++) {
            JsonNode statistic = statistics.get(i);
            JsonNode figure = figures.get(i);
            assertThat(statistic.get("quote").get("exact").asText())
                    .contains(words.get(i), figure.get("quote").asText());
            for (String key : FIGURE) {
                if (figure.has(key)) {
                    assertThat(statistic.get(key))
                            .as("%s of %s", key, words.get(i))
                            .isEqualTo(figure.get(key));
                }
            }
        }
    }

    /** What the contract shows of the fourth figure. */
    @Test
    void saysOfWhatWhereAndSinceWhenAFigureIs() {
        JsonNode statistic = letter.get("statistics").get(3);
        assertThat(statistic.get("id").asText()).startsWith("at-least-10-318-reports");
        assertThat(statistic.get("lower").asInt()).isEqualTo(10318);
        assertThat(statistic.get("upper").isNull()).isTrue();
        assertThat(statistic.get("text").asText()).isEqualTo("at least 10,318");
        assertThat(statistic.get("subject").asText()).contains("kidnappings and other brutal attacks");
        assertThat(texts(statistic.get("places"))).containsExactly("Mexico");
        assertThat(statistic.get("period").get("text").asText())
                .isEqualTo("since the start of the Biden administration");
        assertThat(statistic.get("section").asText()).isEqualTo("2");
        assertThat(statistic.get("paragraph").asInt()).isEqualTo(4);
        assertThat(texts(statistic.get("citations"))).containsExactly("6");
    }

    @Test
    void takesFromItsAnnotationsOnlyWhatTheySay() {
        assertThat(count("statistics", "basis", "annotated")).isEqualTo(1);
        assertThat(count("signatories", "basis", "annotated")).isEqualTo(4);
        assertThat(count("recipients", "basis", "annotated")).isZero();
    }
}

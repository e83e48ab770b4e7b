package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Citation;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.testing.Seed;

class SeedLetterTest {

    private final ReadingResult reading = Seed.reading();
    private final Letter letter = reading.letter().orElseThrow();
    private final JsonNode truth = Seed.truth();

    @Test
    void tellsWhoWritesToWhomAndWhen() {
        assertThat(letter.date().date()).hasToString(truth.get("date").asText());
        assertThat(letter.salutation()).isEqualTo(truth.get("salutation").asText());
        assertThat(letter.closing()).isEqualTo(truth.get("closing").asText());
        assertThat(recipients(Recipient.Role.TO)).isEqualTo(truth.get("to"));
        assertThat(recipients(Recipient.Role.CC)).isEqualTo(truth.get("cc"));
    }

    private JsonNode recipients(Recipient.Role role) {
        var array = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
        letter.recipients().stream()
                .filter(r -> r.role() == role)
                .forEach(r -> array.addObject().put("name", r.name()).put("office", r.office()));
        return array;
    }

    @Test
    void hasItsSectionsAndParagraphs() {
        assertThat(letter.sections().stream().map(Section::heading).filter(Objects::nonNull))
                .containsExactlyElementsOf(texts(truth.get("headings")));
        assertThat(letter.sections().stream().map(Section::level)).containsOnly(1);
        assertThat(count(Paragraph.Kind.PARAGRAPH))
                .isEqualTo(truth.get("paragraphs").asInt());
        assertThat(count(Paragraph.Kind.ITEM)).isEqualTo(truth.get("items").asInt());
    }

    private int count(Paragraph.Kind kind) {
        return (int) letter.paragraphs().filter(p -> p.kind() == kind).count();
    }

    @Test
    void keepsTheWordsOfLinksThatLostTheirTarget() {
        assertThat(letter.citations())
                .hasSize(truth.get("linksWithoutTarget").asInt())
                .allMatch(citation -> citation.url() == null && citation.status() == Citation.Status.TARGET_LOST);
        assertThat(letter.citations().stream()
                        .filter(c -> c.label().equals("documented"))
                        .map(Citation::occurrence))
                .containsExactly(1, 2);
    }

    @Test
    void countsTheSignatoriesThatTheLetterStates() {
        assertThat(letter.signatories()).hasSize(truth.get("signatories").asInt());
        assertThat(letter.signatories().stream()
                        .filter(s -> s.kind() == Signatory.Kind.PERSON)
                        .map(s -> s.naming().name()))
                .containsExactlyElementsOf(texts(truth.get("persons")));
        assertThat(letter.signatories().stream().filter(s -> s.kind() == Signatory.Kind.ORGANIZATION))
                .hasSize(83);
    }

    @Test
    void findsEveryFigureAndNoOther() {
        List<JsonNode> figures = new ArrayList<>();
        truth.get("figures").forEach(figures::add);
        assertThat(letter.statistics()).hasSameSizeAs(figures);
        for (int i = 0; i < figures.size(); i++) {
            Statistic statistic = letter.statistics().get(i);
            JsonNode figure = figures.get(i);
            assertThat(statistic.quote().exact()).contains(figure.get("quote").asText());
            assertThat(statistic.quote().exact())
                    .contains(truth.get("statistics").get(i).asText());
            assertThat(statistic.figure().qualifier().label())
                    .isEqualTo(figure.get("qualifier").asText());
            assertThat(statistic.figure().unit()).isEqualTo(figure.get("unit").asText());
            if (figure.get("value").isNull()) {
                assertThat(statistic.figure().value()).isNull();
                assertThat(statistic.figure().lower())
                        .isEqualByComparingTo(figure.get("lower").decimalValue());
            } else {
                assertThat(statistic.figure().value())
                        .isEqualByComparingTo(figure.get("value").decimalValue());
            }
            assertThat(statistic.claim().kind().label())
                    .isEqualTo(figure.path("kind").asText("observation"));
        }
    }

    @Test
    void asksRecipientsByNameByCountryAndByYou() {
        assertThat(demand("We now urge the Biden Administration")).containsExactly("joseph-biden");
        assertThat(demand("For its part, the Mexican government")).containsExactly("andres-manuel-lopez-obrador");
        assertThat(demand("We urge both governments")).hasSize(2);
        assertThat(demand("We encourage you")).hasSize(2);
    }

    private List<String> demand(String beginning) {
        return letter.demands().stream()
                .filter(demand -> demand.text().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .addressees()
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void saysWhatAReaderCannotSee() {
        assertThat(reading.findings())
                .anySatisfy(finding -> assertThat(finding.message())
                        .isEqualTo("the letter speaks of 87 organizations; 83 organizations and 4 persons signed"))
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.SIGNATORY_LINES_JOINED);
                    assertThat(finding.position()).hasToString("letter.md:102:1");
                });
        assertThat(reading.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.PAGE_BREAK_JOINED)
                        .map(finding -> finding.position().line()))
                .containsExactly(26, 37, 101, 150);
    }

    @Test
    void isReadFromItsWordsAlone() {
        Letter bare = Seed.reading((byte[]) null).letter().orElseThrow();
        assertThat(bare.signatories()).hasSize(87).allMatch(s -> s.basis().isText());
        assertThat(bare.statistics()).hasSize(11).allMatch(s -> s.basis().isText());
        assertThat(bare.text()).isEqualTo(letter.text());
    }

    @Test
    void marksWhatThePublisherAdded() {
        Signatory person = letter.signatories().stream()
                .filter(s -> s.id().value().equals("itzel-eguiluz"))
                .findFirst()
                .orElseThrow();
        assertThat(person.basis().annotated()).containsExactly("kind");
        assertThat(person.basis().label()).isEqualTo("annotated");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}

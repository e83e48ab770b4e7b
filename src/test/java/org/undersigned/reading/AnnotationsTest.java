package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Statistic;
import org.undersigned.testing.Seed;

class AnnotationsTest {

    private static final String LETTER =
            "Dear Minister,\n\nIn May 53 migrants died. Of 53 migrants, 12 children died.\n\nSincerely,\n\nAna Ruiz\n";

    private static ReadingResult reading(String yaml) {
        return Seed.reading(LETTER, yaml.replace("/", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statistics:/  - quote: 53 migrants drowned           | quote-not-found       | 2:12 | nearest",
                "statistics:/  - quote: 53 migrants                   | quote-ambiguous       | 2:12 | occurrence",
                "statistics:/  - topics: [a]                          | value-not-allowed     | 2:5  | quote",
                "statistic: []                                        | key-unknown           | 1:1  | statistics",
                "statistics:/  - {quote: 12 children, kind: wish}     | value-not-allowed     | 2:32 | observation",
                "persons: [Ana Luiz]                                  | quote-not-found       | 1:10 | Ana Ruiz",
                "title: [                                             | annotations-malformed | 1:9  | letter-format",
                "title: a/title: b                                    | annotations-malformed | 2:1  | one of the two",
                "language: klingonese-is-no-tag                       | value-not-allowed     | 1:11 | BCP 47",
                "- a list                                             | annotations-malformed | 1:1  | letter-format"
            })
    void saysWhatIsWrongAndWhere(String yaml, String code, String place, String hint) {
        Finding finding = reading(yaml).findings().stream()
                .filter(found -> found.code().label().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading(yaml).findings().toString()));
        assertThat(finding.hint()).contains(hint);
        if (!yaml.startsWith("title")) {
            assertThat(finding.position()).hasToString("letter.yaml:" + place);
        }
    }

    @Test
    void laysFactsOverThePartThatIsQuoted() {
        Letter letter = reading(
                        "statistics:/  - quote: 53 migrants/    occurrence: 2/    topics: [deaths]/    unit: person")
                .letter()
                .orElseThrow();
        Statistic second = letter.statistics().get(1);
        assertThat(second.claim().topics()).containsExactly("deaths");
        assertThat(second.figure().unit()).isEqualTo("person");
        assertThat(second.basis().annotated()).containsExactly("topics", "unit");
        assertThat(letter.statistics().get(0).basis().isText()).isTrue();
    }

    @Test
    void takesAwayWhatIsNoStatistic() {
        Letter letter = reading("statistics:/  - {quote: 12 children, ignore: true}")
                .letter()
                .orElseThrow();
        assertThat(letter.statistics())
                .hasSize(2)
                .extracting(Statistic::position)
                .containsExactly(1, 2);
    }

    @Test
    void aWrongQuoteRefusesTheLetter() {
        ReadingResult reading = reading("persons: [Nobody]");
        assertThat(reading.refused()).isTrue();
        assertThat(reading.findings().get(0).code()).isEqualTo(FindingCode.QUOTE_NOT_FOUND);
    }
}

package org.undersigned.representation.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters and some of their parts can be embedded. */
class EmbeddablePathTest {

    @ParameterizedTest
    @CsvSource({
        "/letters/a-letter, SUMMARY",
        "/letters/a-letter/text, SUMMARY",
        "/letters/a-letter/signatories, SIGNATORIES",
        "/letters/a-letter/statistics, STATISTICS",
        "/letters/a-letter/recipients, RECIPIENTS",
        "/letters/a-letter/demands, DEMANDS",
        "/letters/a-letter/sections, SUMMARY",
        "/embed/letters/a-letter, SUMMARY",
        "/embed/letters/a-letter/counter, COUNTER"
    })
    void aLetterAndItsCollections(String path, EmbedTarget target) {
        assertThat(EmbeddablePath.parse(path)).contains(new EmbeddablePath(target, "a-letter", null));
    }

    @Test
    void aStatistic() {
        assertThat(EmbeddablePath.parse("/letters/a-letter/statistics/53-migrants"))
                .contains(new EmbeddablePath(EmbedTarget.STATISTIC, "a-letter", "53-migrants"));
    }

    @Test
    void aSignatoryByTheWordsOfItsId() {
        assertThat(EmbeddablePath.parse("/letters/a-letter/signatories/ana-ruiz"))
                .hasValueSatisfying(path -> assertThat(path.signatoryWords()).isEqualTo("ana ruiz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/letters",
                "/letters/",
                "/letters/a-letter/",
                "/letters/a-letter/counter",
                "/letters/a-letter/citations",
                "/embed/letters/a-letter/counter/one",
                "/letters/a-letter/statistics/",
                "/letters/a-letter/statistics/count",
                "/letters/a-letter/statistics/sums",
                "/letters/a-letter/statistics/53/cite",
                "/statistics"
            })
    void nothingElse(String path) {
        assertThat(EmbeddablePath.parse(path)).isEmpty();
    }
}

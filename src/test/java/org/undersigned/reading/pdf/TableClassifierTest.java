package org.undersigned.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableClassifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|true",
                "€ 1,200.50|true",
                "2019-2021|true",
                "3.5 %|true",
                "-|false",
                "12 wards|false",
                "No. 12|false"
            })
    void tellsNumbersFromWords(String cell, boolean number) {
        assertThat(TableClassifier.isNumber(cell)).isEqualTo(number);
    }

    @Test
    void tellsInLinearTime() {
        String cell = "1".repeat(2_000_000) + "x";
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TableClassifier.isNumber(cell)))
                .isFalse();
    }
}

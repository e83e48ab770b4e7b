package org.undersigned.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.testing.LinearWork;
import org.undersigned.testing.TestSize;

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
        LinearWork.check(TestSize.scaled(2_000_000), n -> {
            String cell = "1".repeat(n) + "x";
            return () -> assertThat(TableClassifier.isNumber(cell)).isFalse();
        });
    }
}

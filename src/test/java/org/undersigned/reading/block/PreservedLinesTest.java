package org.undersigned.reading.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreservedLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "white-space: pre-wrap                      | true",
                "color: red; white-space:pre                | true",
                "WHITE-SPACE: PRE-LINE                      | true",
                "<div style=\"white-space: pre\">To the pier</div> | true",
                "white-space: normal                        | false",
                "                                           | false"
            },
            nullValues = "-",
            emptyValue = "")
    void tellsStylesThatKeepLineBreaks(String style, boolean keeps) {
        assertThat(PreservedLines.areIn(style == null ? "" : style)).isEqualTo(keeps);
    }
}

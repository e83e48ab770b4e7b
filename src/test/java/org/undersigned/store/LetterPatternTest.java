package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* | a | true",
                "2026-*,appeal | appeal | true",
                "2026-*,appeal | appeal-2 | false",
                "2026-*,appeal | my-2026-1 | false",
                "a*a | a | false",
                "a*a | aa | true",
                "a*b*c | a-b-c | true",
                "a*b*c | a-c-b | false",
                "*b*b | ab | false",
                "**x** | axe | true",
                "abc | ab | false"
            })
    void matchesWholeIds(String pattern, String id, boolean matches) {
        assertThat(LetterPattern.isPattern(pattern)).isTrue();
        assertThat(new LetterPattern(pattern).matches(id)).isEqualTo(matches);
    }

    @Test
    @Timeout(5)
    void takesLinearTime() {
        LetterPattern pattern = new LetterPattern("*-".repeat(39) + "*x");
        assertThatCode(() -> pattern.matches("-".repeat(8000))).doesNotThrowAnyException();
        assertThat(pattern.matches("-".repeat(8000))).isFalse();
    }
}

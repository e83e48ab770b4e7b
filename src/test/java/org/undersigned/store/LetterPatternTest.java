package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.testing.HangLimit;

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
    void doesNotBacktrack() {
        LetterPattern pattern = new LetterPattern("*-".repeat(39) + "*x");
        assertThat(HangLimit.within(() -> pattern.matches("-".repeat(8000) + "x")))
                .isTrue();
        assertThat(HangLimit.within(() -> pattern.matches("-".repeat(8000)))).isFalse();
        LetterPattern tooMany = new LetterPattern("*-".repeat(38) + "*a*x");
        assertThat(HangLimit.within(() -> tooMany.matches("-".repeat(8000) + "x")))
                .isFalse();
    }
}

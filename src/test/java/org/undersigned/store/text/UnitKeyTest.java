package org.undersigned.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A unit is found in the singular, and in the words that the letter has. */
class UnitKeyTest {

    @Test
    void isOneKeyInSingularAndPlural() {
        assertThat(UnitKey.of("Night Trains"))
                .isEqualTo(UnitKey.of("night train"))
                .isEqualTo("night train");
        assertThat(UnitKey.of("people")).isEqualTo("person");
        assertThat(UnitKey.of("press")).isEqualTo("press");
        assertThat(UnitKey.of("Mbit/s")).isEqualTo("mbit/s");
    }

    @Test
    void isAsManyWordsOfTheLetterAsItHas() {
        assertThat(UnitKey.asWritten("alunno", "alunni della scuola")).isEqualTo("alunni");
        assertThat(UnitKey.asWritten("chilometro quadrato", "Chilometri quadrati di bosco"))
                .isEqualTo("chilometri quadrati");
        assertThat(UnitKey.asWritten("год", "лет")).isEqualTo(TextNormalizer.normalize("лет"));
        assertThat(UnitKey.asWritten("percent", null)).isNull();
        assertThat(UnitKey.asWritten(null, "of them")).isNull();
    }
}

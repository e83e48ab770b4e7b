package org.undersigned.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A unit is found in the singular, and in the words that the letter has. */
class UnitKeyTest {

    @Test
    void isOneKeyInSingularAndPlural() {
        assertThat(UnitKey.key("Night Trains"))
                .isEqualTo(UnitKey.key("night train"))
                .isEqualTo("night train");
        assertThat(UnitKey.key("people")).isEqualTo("person");
        assertThat(UnitKey.key("press")).isEqualTo("press");
        assertThat(UnitKey.key("Mbit/s")).isEqualTo("mbit/s");
    }

    @Test
    void isAsManyWordsOfTheLetterAsItHas() {
        assertThat(UnitKey.written("alunno", "alunni della scuola")).isEqualTo("alunni");
        assertThat(UnitKey.written("chilometro quadrato", "Chilometri quadrati di bosco"))
                .isEqualTo("chilometri quadrati");
        assertThat(UnitKey.written("год", "лет")).isEqualTo(TextNormalizer.fold("лет"));
        assertThat(UnitKey.written("percent", null)).isNull();
        assertThat(UnitKey.written(null, "of them")).isNull();
    }
}

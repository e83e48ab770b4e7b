package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A unit is found in the singular, and in the words that the letter has. */
class UnitsTest {

    @Test
    void isOneKeyInSingularAndPlural() {
        assertThat(Units.key("Night Trains"))
                .isEqualTo(Units.key("night train"))
                .isEqualTo("night train");
        assertThat(Units.key("people")).isEqualTo("person");
        assertThat(Units.key("press")).isEqualTo("press");
        assertThat(Units.key("Mbit/s")).isEqualTo("mbit/s");
    }

    @Test
    void isAsManyWordsOfTheLetterAsItHas() {
        assertThat(Units.written("alunno", "alunni della scuola")).isEqualTo("alunni");
        assertThat(Units.written("chilometro quadrato", "Chilometri quadrati di bosco"))
                .isEqualTo("chilometri quadrati");
        assertThat(Units.written("год", "лет")).isEqualTo(Folding.fold("лет"));
        assertThat(Units.written("percent", null)).isNull();
        assertThat(Units.written(null, "of them")).isNull();
    }
}

package org.undersigned.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource({
        "Mr., en",
        "U.S., en",
        "J., en",
        "Sra., es",
        "e.V., de",
        "Mme., fr",
        "проф., ru",
        "dott., it",
        "Exmo., pt"
    })
    void endsAnAbbreviation(String word, String language) {
        assertThat(Abbreviations.isAbbreviation(word, language)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Union e.V.", "Contractors Inc.", "Ayuda Humanitaria, A.B.P."})
    void endsAName(String name) {
        assertThat(Abbreviations.endsInAbbreviation(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We will stay.", "Nous restons.", "Мы остаёмся.", "Harbour Union", ""})
    void endsASentenceElsewhere(String sentence) {
        assertThat(Abbreviations.endsInAbbreviation(sentence)).isFalse();
    }
}

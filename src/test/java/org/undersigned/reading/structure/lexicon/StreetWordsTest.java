package org.undersigned.reading.structure.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Hafenstraße 4             | true",
                "de | Hafenstraße, Vestby       | true",
                "de | Ministerium für Verkehr   | false",
                "en | 12 Pier Road              | true",
                "en | Harbour Union             | false",
                "es | Calle del Muelle 3        | true"
            })
    void tellsWordsForStreets(String language, String line, boolean street) {
        assertThat(new StreetWords(StructureLexicon.forLanguage(language)).isIn(line))
                .isEqualTo(street);
    }
}

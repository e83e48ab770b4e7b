package org.undersigned.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.testing.Seed;

/** Letters in languages without lexicons are read by the rules of another one, and say so. */
class LanguageCheckTest {

    private static final String DUTCH = "Wij schrijven u omdat de veerboten van de haven niet meer varen en omdat de"
            + " studenten in de ochtend hun lessen niet kunnen bereiken. Wij roepen u op om de veerboten weer te laten"
            + " varen en om met de bewoners van de haven te overleggen over een oplossing die voor iedereen werkt. ";

    private static final String CATALAN =
            "Els vaixells del port ja no funcionen i els estudiants no poden arribar a les"
                    + " seves classes al matí. Demanem al govern que torni a posar els vaixells en marxa i que parli amb els"
                    + " veïns del port sobre una solució que serveixi per a tothom, perquè no podem esperar més temps. ";

    private static final String SPANISH =
            "Los barcos del puerto ya no funcionan y los estudiantes no pueden llegar a sus"
                    + " clases por la mañana. Pedimos al gobierno que vuelva a poner los barcos en marcha y que hable con los"
                    + " vecinos del puerto sobre una solución que sirva para todos, porque no podemos esperar más tiempo. ";

    private static boolean isDoubted(String letter) {
        return Seed.reading(letter, null).findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.LANGUAGE_UNCERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {DUTCH, CATALAN})
    void aLanguageWithoutLexiconIsDoubted(String prose) {
        assertThat(isDoubted("# Letter\n\n" + prose + prose)).isTrue();
    }

    @Test
    void aShortLetterInLettersOfAnotherLanguageIsDoubted() {
        assertThat(isDoubted("Açık mektup\n\nSayın Bakan Ayşe Demir,\n\nGölde 300 balıkçı yaşıyor. Bakanlığın raporu"
                        + " yayımlamasını istiyoruz.\n\nSaygılarımızla,\nCem Demir\n"))
                .isTrue();
        assertThat(isDoubted(
                        "Dear Minister,\n\nWe met Mr Erdoğan and Mrs Şahin in Diyarbakır, and they told us that the"
                                + " ferries of the lake have not run since the storm.\n\nYours,\nAna Ruiz\n"))
                .isFalse();
    }

    @Test
    void aStatedLanguageWithoutLexiconIsDoubted() {
        assertThat(isDoubted("---\nlanguage: nl\n---\n" + DUTCH)).isTrue();
    }

    @Test
    void aKnownLanguageIsNotDoubted() {
        assertThat(isDoubted("# Carta\n\n" + SPANISH + SPANISH)).isFalse();
        assertThat(isDoubted("---\nlanguage: es-MX\n---\n" + SPANISH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"nl", "ca"})
    void aLanguageWithoutLexiconIsNamed(String language) {
        String prose = language.equals("nl") ? DUTCH : CATALAN;
        Letter letter = Seed.reading("# Letter\n\n" + prose, null).letter().orElseThrow();
        assertThat(letter.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Het havengebied heeft 2 miljoen inwoners en wij willen dat het zo blijft voor de mensen van de stad. | 2000000",
                "El port té 3 milions de veïns i volem que sigui així per als nostres fills i les nostres filles.      | 3000000",
                "Hamnen har 4 miljoner besökare och vi vill att det ska vara så för alla som bor i staden.             | 4000000",
                "Port ma 5 milionów gości i chcemy, żeby tak było dla nas i dla naszych dzieci, które tu są.           | 5000000"
            })
    void aScaleOfALanguageWithoutLexiconIsKnown(String prose, String value) {
        Letter letter = Seed.reading("# Letter\n\n" + prose, null).letter().orElseThrow();
        assertThat(letter.statistics())
                .singleElement()
                .satisfies(one -> assertThat(one.figure().value()).isEqualByComparingTo(value));
    }
}

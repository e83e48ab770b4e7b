package org.undersigned.reading.quantity.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.quantity.FigureSentences;

/** Both ends of a change are figures, however small, and share the unit that is told once. */
class BareChangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The wait rose from four to eleven hours.              | 4 hour, 11 hour",
                "en | The toll fell from 45 to 31 cents.                    | 45 cent, 31 cent",
                "en | Breakdowns went from 12 in 2010 to 45.                | 12, 45",
                "en | The mill went from 25 weavers to 9.                   | 25 weaver, 9",
                "es | El plomo pasó de 2 a 60 mg/l.                         | 2 mg/l, 60 mg/l",
                "es | Las averías subieron de 12 en 2010 a 45.              | 12, 45",
                "fr | Le péage est passé de 12 en 2010 à 25 euros.          | 12 EUR, 25 EUR",
                "fr | Les pannes passent de 12 à 19 par an.                 | 12, 19",
                "de | Die Wartezeit stieg von 15 auf bis zu 40 Minuten.     | 15 Minute, 40 Minute",
                "de | Die Zahl der Pannen sank von 45 auf 31.               | 45, 31",
                "it | I guasti sono scesi da 45 a 31.                       | 45, 31",
                "pt | As avarias caíram de 45 para 31.                      | 45, 31",
                "ru | Число поломок снизилось с 45 до 31.                   | 45, 31"
            })
    void hasTwoEnds(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The pier runs from 12 to 14 Mill Street.",
                "en | The fair moved from 3 to 7 May.",
                "en | Ferry 12 goes from 4 to 6 on Sundays.",
                "en | The guild expanded from grades 6 to 8.",
                "de | Der Markt ist von 9 auf 10 Uhr gegangen.",
                "fr | La fête est passée du 3 au 7 mai."
            })
    void isNoneIfPlacesOrTimesChange(String language, String sentence) {
        assertThat(FigureSentences.read(language, sentence)).isEmpty();
    }
}

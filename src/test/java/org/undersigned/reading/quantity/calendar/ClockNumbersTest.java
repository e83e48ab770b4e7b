package org.undersigned.reading.quantity.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.quantity.FigureSentences;

/** Hours of a day and days of a month, in several languages and in quotations. */
class ClockNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt | A partir das 18 horas, no mercado.     | ''",
                "pt | As dezoito horas do dia 4 de maio.     | ''",
                "es | Desde las 18 horas hasta las 22 horas. | ''",
                "es | A las dieciocho horas del día 4.       | ''",
                "fr | De 8 heures à 18 heures.               | ''",
                "fr | À dix-huit heures précises.            | ''",
                "it | Dalle ore 18 alle 22.                  | ''",
                "de | Um achtzehn Uhr beginnt es.            | ''",
                "ru | С 8 до 18 часов.                       | ''",
                "en | Open from 9.30 to 18.00.               | ''",
                "es | Des del dia 14 de Març, aquesta norma. | ''",
                "fr | Voir l'article du 14 March du journal. | ''"
            })
    void leavesOutHours(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt | Trabalham 14 horas por dia.                     | 14 hora",
                "es | Trabajan 14 horas al día.                       | 14 hora",
                "fr | Il attend 14 heures aux urgences.               | 14 heure",
                "it | Lavorano 14 ore al giorno.                      | 14 ora",
                "pt | A partir das 14 horas trabalhadas, há descanso. | 14 hora"
            })
    void keepsHoursOfWork(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }
}

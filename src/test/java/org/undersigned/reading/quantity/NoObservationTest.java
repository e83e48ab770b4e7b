package org.undersigned.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Statistic;

/** Numbers that observe nothing: denominators, limits, numbers of documents, names, requests. */
class NoObservationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Deaths per 10,000 births: Ost (7 cases).        | 7 case",
                "es | Hay 7 camas por cada 1.000 vecinos.             | 7 cama",
                "fr | Il y a 7 lits pour 1 000 habitants.             | 7 lit",
                "de | Es gibt 7 Betten je 1.000 Einwohner.            | 7 Bett",
                "it | Ci sono 7 letti ogni 1.000 abitanti.            | 7 letto",
                "pt | Há 7 leitos por 1.000 habitantes.               | 7 leito",
                "ru | Есть 70 мест на 1 000 жителей.                  | 70 место",
                "en | A speed limit of 30 miles is enough.            | ''",
                "en | Restrict the heat to 2 °C.                      | ''",
                "de | Den Anstieg auf unter 2 Grad begrenzen.          | ''",
                "fr | Il faut limiter la hausse à 2 °C.               | ''",
                "es | Hay que limitar el alza a 2 °C.                 | ''",
                "en | See Rivers 12, no. 3 (2016): 210–225.           | ''",
                "en | H.R. 5120, as passed, and S. 733 are old.       | ''",
                "es | La petición 90817 un nuevo techo pide.          | ''",
                "de | In der Petition 90817 eine Brücke fordern.       | ''",
                "en | Strike 12.ter from it.                          | ''",
                "en | ROADNET 3 troubles the bakers.                  | ''",
                "en | Must bakers toil until 68, 69… 72 years?        | ''",
                "fr | Faut-il pétrir jusqu'à 68, 69… 72 ans ?         | ''",
                "it | A distanza di 7 mesi dalla frana siamo fermi.   | ''",
                "de | Sieben Monate nach dem Brand ist zu.            | ''",
                "pt | A ponte é um meio de chegar ao porto.           | ''",
                "en | Ring us on 8 (412) 733-02-58 today.             | ''",
                "de | Das ist nur eine Ausrede für den Abriss.        | ''",
                "it | È solo una facciata per il ponte.               | ''",
                "es | Cuesta $120.000 al año.                         | 120000 USD"
            })
    void leavesOutWhatCountsNothing(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We propose a fund:        | - Add say 3 percentage points a year until it reaches 80% of the"
                        + " hens.",
                "es | Por eso pedimos:          | - Al menos siete reuniones con los panaderos.",
                "de | Wir fordern deshalb:      | - Mindestens 40 neue Stellen.",
                "fr | Nous demandons :          | - Au moins 40 postes de plus.",
                "it | Per questo chiediamo:     | - Almeno 40 posti in più."
            })
    void takesFiguresOfARequestAsDemands(String language, String introduction, String item) {
        assertThat(FigureSentences.statistics(language, introduction, item))
                .extracting(statistic -> statistic.claim().kind())
                .doesNotContain(Statistic.Kind.OBSERVATION);
    }

    @Test
    void observesAgainBelowTheItems() {
        assertThat(FigureSentences.statistics("en", "We ask you:", "- Build 40 ovens.", "There are 30 ovens today."))
                .extracting(statistic -> statistic.claim().kind())
                .containsExactly(Statistic.Kind.DEMAND, Statistic.Kind.OBSERVATION);
    }
}

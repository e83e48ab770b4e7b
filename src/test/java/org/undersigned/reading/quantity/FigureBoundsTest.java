package org.undersigned.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds of figures, scales behind hyphens, round numbers with an article, and figures with text stuck to them. */
class FigureBoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Más de un 40 % de las fuentes está seco.         | more-than 40..",
                "es | Al menos un 40 % de las fuentes está seco.       | at-least 40..",
                "es | Menos del 40 % de las fuentes está seco.         | less-than ..40",
                "es | Hasta un 40 % de las fuentes está seco.          | at-most ..40",
                "it | Almeno il 40 % delle fonti è secco.              | at-least 40..",
                "fr | Au moins les 40 % des sources sont taries.       | at-least 40..",
                "es | El número subió hasta 400 pozos.                 | exact 400..400",
                "es | Hasta 400 pozos están secos.                     | at-most ..400",
                "fr | Le nombre est monté jusqu'à 400 puits.           | exact 400..400",
                "it | Il numero è salito fino a 400 pozzi.             | exact 400..400",
                "pt | O número subiu até 400 poços.                    | exact 400..400",
                "ru | Число людей выросло до 400 человек.              | exact 400..400",
                "ru | Доля упала до 30 процентов.                      | exact 30..30",
                "ru | Высохло до 400 колодцев.                         | at-most ..400",
                "de | Keine 300 Brunnen führen Wasser.                 | less-than ..299",
                "en | More than a dozen wells are dry.                 | more-than 13..",
                "en | About a dozen wells are dry.                     | about 12..12"
            })
    void tellsABoundFromTheEndOfAChange(String language, String sentence, String expected) {
        assertThat(FigureSentences.bounds(FigureSentences.first(language, sentence)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A 3-million-euro well failed.                    | 3000000 EUR",
                "en | The 2.5-million-strong guild struck.             | 2500000",
                "de | Ein 3-Millionen-Projekt scheiterte.              | 3000000",
                "de | Ein 40-Millionen-Euro-Paket kam.                 | 40000000 EUR",
                "en | A half-million wells ran dry.                    | 500000 well",
                "it | Dal 3 marzo una decina di pozzi è secca.         | 10 pozzo",
                "en | The 26 milhões de turistas came.                  | 26000000 turista",
                "en | They lost 3 Millionen Euro.                      | 3000000 EUR",
                "en | A million people left.                           | 1000000 person",
                "en | Over a hundred thousand people left.             | 100000 person",
                "ru | Более миллиона человек уехали.                   | 1000000 человек",
                "de | Ein paar hundert Menschen blieben.               | 100.. Mensch",
                "en | Nine in 10 wells ran dry.                        | 90 percent",
                "fr | Le courrier de 1500 personnes.                   | 1500 personne",
                "es | Incluye más de 2000 pozos.                       | 2000 pozo",
                "it | Comprende più di 1000 pozzi.                     | 1000 pozzo",
                "pt | Inclui mais de 1000 poços.                       | 1000 poço",
                "pt | Mais de uma décima parte da água.                | 10 percent",
                "en | The flood left four dead and twelve wounded.     | 4 dead, 12 wounded",
                "en | It covers 44 wells.Then it stops.                | 44 well",
                "fr | La taxe est de 171,84€.Ceux qui paient partent.  | 171.84 EUR"
            })
    void readsTheValue(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Une sécheresse doublée d'une crise.",
                "es | Se comparan dos libros distintos.",
                "it | Prendo due libri diversi.",
                "en | A million reasons speak for it.",
                "en | We asked a hundred times.",
                "en | It lasts a hundred years.",
                "en | The transfers of 7609 Birchbluff are not sales.",
                "en | It follows conclusion 3.4 of the council.",
                "es | El canon 383 establece otra cosa.",
                "es | Treinta de septiembre del año 2005.",
                "pt | Foram editadas as Medidas 758 e 759/2016.",
                "fr | On est à mille lieues de cela.",
                "fr | Cela s'est passé en 1848.",
                "es | Ocurrió en mayo de 1848."
            })
    void findsNoFigure(String language, String sentence) {
        assertThat(FigureSentences.read(language, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | La taxe est de 171,84€.Ceux qui paient partent. | 171,84€",
                "en | The fee is $171.84.Those who pay leave.         | $171.84"
            })
    void quoteEndsWithItsSentence(String language, String sentence, String expected) {
        assertThat(FigureSentences.statistics(language, sentence).get(0).quote().exact())
                .isEqualTo(expected);
    }
}

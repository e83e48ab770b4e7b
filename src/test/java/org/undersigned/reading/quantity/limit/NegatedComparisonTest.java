package org.undersigned.reading.quantity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.quantity.FigureSentences;

/** A negation inverts a comparison, leaves it as it is, or leaves open what it means. */
class NegatedComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | No mill has more than 12 weavers.                       | AT_MOST 12",
                "en | None of our mills has more than 12 weavers.             | AT_MOST 12",
                "en | They don't have more than 12 looms.                     | AT_MOST 12",
                "en | They never had more than 12 looms.                      | AT_MOST 12",
                "en | The toll does not exceed 30 euros.                      | AT_MOST 30",
                "en | No mill has fewer than 12 weavers.                      | AT_LEAST 12",
                "es | Ningún molino tiene más de 12 tejedoras.                | AT_MOST 12",
                "es | El peaje no puede superar los 30 euros.                 | AT_MOST 30",
                "fr | Aucun moulin n'a plus de 12 fileuses.                   | AT_MOST 12",
                "fr | Le péage ne dépasse pas 30 euros.                       | AT_MOST 30",
                "it | Nessun mulino ha più di 12 tessitrici.                  | AT_MOST 12",
                "pt | Nenhum moinho tem mais de 12 tecelãs.                   | AT_MOST 12",
                "de | Keine Mühle hat mehr als 12 Weberinnen.                 | AT_MOST 12",
                "de | Die Maut übersteigt 30 Euro nicht.                      | AT_MOST 30",
                "ru | Ни одна мельница не имеет более 12 ткачей.              | AT_MOST 12",
            })
    void isInverted(String language, String words, String figure) {
        assertThat(bounds(language, words)).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Nobody was tried for more than 43 fires.                | MORE_THAN 43",
                "en | The mill nobody wanted cost more than 43 million euros. | MORE_THAN 43000000",
                "en | Weavers who never slept were more than 43.              | MORE_THAN 43",
                "en | Nobody denies that more than 43 looms burnt.            | MORE_THAN 43",
                "en | None of the more than 43 weavers had an answer.         | MORE_THAN 43",
                "en | If nobody acts more than 43 looms will go.              | MORE_THAN 43",
                "en | The No vote won more than 43 towns.                     | MORE_THAN 43",
                "en | The mill has no roof and has more than 43 looms.        | MORE_THAN 43",
                "es | El molino que nadie quería costó más de 43 millones.    | MORE_THAN 43000000",
                "it | Le persone non vaccinate sono più di 43.                | MORE_THAN 43",
                "pt | Não chove há mais de 43 dias.                           | MORE_THAN 43",
                "ru | Воды не было более 43 дней.                             | MORE_THAN 43",
                "de | Nicht selten sind mehr als 43 Kinder in der Mühle.      | MORE_THAN 43",
                "de | Kein Wasser haben mehr als 43 Menschen.                 | MORE_THAN 43",
                "en | There is no doubt that more than 43 looms burnt.        | MORE_THAN 43",
                "en | The weavers have not been paid for more than 43 days.   | MORE_THAN 43",
                "es | No solo ardieron más de 43 telares.                     | MORE_THAN 43",
                "de | Nicht nur mehr als 43 Webstühle brannten.               | MORE_THAN 43",
                "de | Das Amt hat mehr als 43 Briefe nicht beantwortet.       | MORE_THAN 43",
            })
    void isAsWritten(String language, String words, String figure) {
        assertThat(bounds(language, words)).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The office has not answered more than 43 letters.",
                "en | No mill has much more than 43 weavers.",
                "es | La oficina no abrió más de 43 cartas.",
                "en | Nobody may serve more than two terms.",
                "fr | Nul ne peut exercer plus de deux mandats.",
            })
    void isLeftOpen(String language, String words) {
        assertThat(quantities(language, words)).singleElement().satisfies(quantity -> {
            assertThat(quantity.isAmbiguous()).isTrue();
            assertThat(quantity.lower()).isNull();
            assertThat(quantity.upper()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The toll may not exceed 30 euros.",
                "es | El peaje no podrá tener más de 30 paradas.",
            })
    void isNoFigureWhereALawSetsALimit(String language, String words) {
        assertThat(quantities(language, words)).isEmpty();
    }

    private static String bounds(String language, String words) {
        Quantity quantity = quantities(language, words).get(0);
        return quantity.qualifier() + " " + quantity.value().toPlainString();
    }

    private static List<Quantity> quantities(String language, String words) {
        return FigureSentences.statistics(language, words).stream()
                .map(Statistic::figure)
                .toList();
    }
}

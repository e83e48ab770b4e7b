package org.undersigned.reading.quantity.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.quantity.FigureSentences;

/** Numbers in steps, numbers without a space, scales behind an article, and counts that only tell of a part. */
class CompoundNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The levy raised 4 million 250 thousand dollars.  | 4250000 USD",
                "es | Se abrieron 6 mil 400 plazas.                    | 6400 plaza",
                "es | Costó 4 millones y 250 mil pesos.                | 4250000 peso",
                "fr | La taxe a rapporté 4 millions 250 000 euros.     | 4250000 EUR",
                "de | Die Abgabe brachte 4 Millionen 250 Tausend Euro. | 4250000 EUR",
                "it | La tassa ha reso 4 milioni e 250 mila euro.      | 4250000 EUR",
                "pt | A taxa rendeu 4 milhões 250 mil reais.           | 4250000 BRL",
                "pt | Foram abertas 6 mil e 400 vagas.                 | 6400 vaga",
                "ru | Сбор дал 4 млн 250 тыс. рублей.                  | 4250000 RUB",
                "en | About 6 thousand, 400 of them children, fled.    | '6000, 400'",
                "en | It cost 4 million and 250 towns paid.            | '4000000, 250 town'"
            })
    void joinsTheSteps(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It was backed by 24choirs of the valley.     | 24 choir",
                "es | Lo firmaron 24escuelas del valle.            | 24 escuela",
                "fr | Le texte est signé par 24chorales du pays.   | 24 chorale",
                "de | Ihn tragen 24Schulen der Stadt.              | 24 Schule",
                "it | Lo hanno firmato 24scuole della valle.       | 24 scuola",
                "pt | Assinaram-no 24escolas do vale.              | 24 escola",
                "ru | Его подписали 24музеев области.              | 24 музей",
                "de | Es gilt eine 24monatige Frist für alle.      | ''",
                "en | See the 24hour service.                      | ''"
            })
    void dividesNumbersFromNouns(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The number of readers exceeds the million. | 1000000",
                "es | El número de lectores supera el millón.    | 1000000",
                "fr | Le nombre de lecteurs dépasse le million.  | 1000000",
                "de | Die Zahl der Leser überschreitet die Million. | 1000000",
                "it | Il numero dei lettori supera il milione.   | 1000000",
                "pt | O número de leitores supera o milhão.      | 1000000",
                "ru | Число читателей превысило миллион.         | 1000000",
                "en | The million is gone.                       | ''",
                "fr | Le million est parti.                      | ''"
            })
    void countsScalesBehindAnArticle(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Of the 48 bridges planned, only 6 were built.      | '48 bridge, 6'",
                "es | De los 48 puentes previstos, solo 6 fueron hechos. | '48 puente, 6'",
                "fr | Sur les 48 ponts prévus, seuls 6 ont été bâtis.    | '48 pont, 6'",
                "de | Von den 48 geplanten Brücken wurden nur 6 gebaut.  | '48 Brücke, 6'",
                "it | Dei 48 ponti previsti, solo 6 sono stati fatti.    | '48 ponte, 6'",
                "pt | Das 48 pontes previstas, só 6 foram feitas.        | '48 ponte, 6'",
                "ru | Из 48 мостов только 6 были построены.                  | '48 мост, 6'"
            })
    void findsThePartOfAnEarlierWhole(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | In the first three weeks of May the mill was shut.   | ''",
                "es | En las primeras tres semanas de mayo cerró.          | ''",
                "fr | Les trois premières semaines de mai, elle a fermé.   | ''",
                "de | In den ersten drei Wochen des Mai war sie zu.        | ''",
                "it | Nelle prime tre settimane di maggio ha chiuso.       | ''",
                "pt | Nas três primeiras semanas de maio fechou.           | ''",
                "ru | В первые три недели мая она была закрыта.            | ''",
                "en | The mill was shut for over three weeks.              | 3 week",
                "en | Scope 2 emissions are left out.                      | ''",
                "de | Der Grund unseres Schreibens ist zweifach.           | ''",
                "en | There is a threefold aim.                            | ''",
                "en | The rent rose threefold.                             | 3 times",
                "es | Véase (Informe del valle 2019, 42 pp.).              | ''",
                "it | Si veda (Rapporto della valle 2019, 42 p.).          | ''"
            })
    void leavesOutPeriodsNamesAndPages(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt | O custo foi de R$ 8 bi. Em 2014 os juros foram superiores a R$ 90 bilhões.   | '8000000000 BRL,"
                        + " 90000000000 BRL'",
                "it | Il costo è di 8 miliardi di euro. Gli interessi sono superiori a 90 miliardi di euro. |"
                        + " '8000000000 EUR, 90000000000 EUR'",
                "fr | Le coût est de 8 Md€. Les intérêts sont supérieurs à 90 milliards d'euros.   | '8000000000 EUR,"
                        + " 90000000000 EUR'"
            })
    void comparesWithinOneSentence(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }
}

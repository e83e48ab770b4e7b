package org.undersigned.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Quantity;

/** Periods in words, conditions, pairs, ages and idioms; and those that are figures. */
class DurationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Over the past 5 years, Vestby lost mills.             | ''",
                "en | The past two winters have shown it.                   | ''",
                "en | It stood idle for the three weeks to the vote.        | ''",
                "en | In the last 24 hours it rained.                       | ''",
                "en | She has waited for the past 5 years.                  | 5 year",
                "en | She spent the last 5 years in prison.                 | 5 year",
                "en | Conditions in the mills have worsened over the past 15 years. | 15 year",
                "en | In 3 of the mills the wages fell over the past 15 years. | 3 mill",
                "es | El molino está vacío desde hace más de 16 años.       | 16 año",
                "es | El molino cerró hace 16 años.                         | ''",
                "it | La donna ha vissuto nel mulino negli ultimi sei anni. | 6 anno",
                "es | En los últimos 3 años se perdió el molino.            | ''",
                "es | La peor sequía de los últimos treinta años.           | ''",
                "fr | Au cours des 19 années qui ont suivi, il a fermé.     | ''",
                "fr | Ces 10 dernières années, il était vide.               | ''",
                "de | In den vergangenen 12 Jahren verfiel die Mühle.       | ''",
                "it | Negli ultimi 20 anni il mulino è rimasto vuoto.       | ''",
                "pt | A pior seca dos últimos trinta anos.                  | ''",
                "ru | За последние 10 лет мельницы закрылись.               | ''"
            })
    void leavesOutWhenSomethingWasSo(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ana Ruiz is a mother of three children.               | ''",
                "es | Ana Ruiz es madre de tres hijos.                      | ''",
                "de | Sie ist Mutter von drei Kindern.                      | ''",
                "en | The mill burned, and three children died.             | 3 child",
                "en | We begin with the 3 times table.                      | ''",
                "en | It belongs to the three towns Ostrand, Vestby, Karsk. | ''",
                "en | The three towns closed their mills.                   | 3 town",
                "en | Three towns closed their mills.                       | 3 town"
            })
    void leavesOutFamiliesTablesAndKnownThings(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | For seven years: an empty mill.      | ''",
                "es | Durante dos años se oyó a todos.     | ''",
                "fr | Fermé depuis quinze ans.             | ''",
                "de | Seit drei Jahren steht die Mühle.    | ''",
                "it | Da dieci anni il mulino è chiuso.    | ''",
                "pt | Fechado há doze meses.               | ''",
                "ru | В течение трёх лет мельница закрыта. | ''"
            })
    void leavesOutHowLongSomethingHasBeenSo(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | For two winters the mill stood.          | 2 winter",
                "en | For 7 years it was empty.                | 7 year",
                "en | For the past seven years it was empty.   | 7 year",
                "en | She was jailed for seven years.          | 7 year",
                "en | It rained for three winters in a row.    | 3 winter",
                "en | For two hundred years people have baked. | 200 year",
                "fr | Condamnée à passer trois ans en prison.  | 3 an"
            })
    void keepsMeasuredPeriods(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | For over a decade the mill has been empty.     | more-than 1.. decade",
                "en | More than a century of records shows it.       | more-than 1.. century",
                "es | Durante casi un siglo estuvo vacío.            | about 1..1 siglo",
                "fr | Fermé depuis plus d'une décennie.              | more-than 1.. décennie",
                "de | Seit über einem Jahrzehnt steht die Mühle.     | more-than 1.. Jahrzehnt",
                "de | Seit mehr als sieben Jahren steht die Mühle.   | more-than 7.. Jahr",
                "it | Da oltre un decennio il mulino è chiuso.       | more-than 1.. decennio",
                "pt | Fechado há mais de uma década.                 | more-than 1.. década"
            })
    void readsComparedSpans(String language, String sentence, String expected) {
        Quantity figure = FigureSentences.first(language, sentence);
        assertThat(FigureSentences.bounds(figure) + " " + figure.unit()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It will take up to a century.         | ''",
                "fr | Fermé depuis plus d'un an.            | ''",
                "en | A year later the mill burned.         | ''",
                "en | We found 900 names in under a week.   | 900 name",
                "fr | Un an plus tard, il a fermé.          | ''",
                "de | Ein Jahr später brannte sie ab.       | ''"
            })
    void leavesOutOneUnitOfTime(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | If two doctors leave, the ward closes. | ''",
                "es | Si tres médicos se van, cierra.        | ''",
                "fr | Si trois médecins partent, il ferme.   | ''",
                "de | Wenn drei Ärzte gehen, schließt sie.   | ''",
                "it | Se tre medici vanno via, chiude.       | ''",
                "pt | Se três médicos saírem, fecha.         | ''",
                "ru | Если уйдут пять врачей, закроют.       | ''",
                "es | Son dos columnas firmes de la villa.   | ''",
                "es | Sí, tres médicos se fueron.            | 3 médico",
                "pt | Dois trabalhadores rurais saíram.      | 2 trabalhador"
            })
    void leavesOutConditionsAndPairsOfThings(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It runs 24 hours a day. A turn of 180 degrees. | ''",
                "de | Unter vier Augen, sieben Tage die Woche.       | ''",
                "es | Abierto 24 horas al día. El 40 aniversario.    | ''",
                "it | Una ragazza di 16 anni.                        | ''",
                "pt | Uma jovem de 16 anos.                          | ''",
                "fr | Une fille de 16 ans.                           | ''",
                "ru | Девочка 16 лет.                                | ''",
                "en | It is good for the two of us.                  | ''"
            })
    void leavesOutIdiomsAndAges(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Lost with 312 votes against, 27 in favour and 98 abstentions. | 312 vote, 27, 98 abstention",
                "es | Cayó con 312 votos en contra, 27 a favor y 98 abstenciones.   | 312 voto, 27, 98 abstención",
                "fr | Avec 312 voix contre, 27 pour et 98 abstentions.              | 312 voix, 27, 98 abstention",
                "de | Mit 312 Stimmen dagegen, 27 dafür und 98 Enthaltungen.        | 312 Stimme, 27, 98 Enthaltung",
                "it | Con 312 voti contro, 27 a favore e 98 astensioni.             | 312 voto, 27, 98 astensione",
                "pt | Com 312 votos contra, 27 a favor e 98 abstenções.             | 312 voto, 27, 98 abstenção"
            })
    void readsVotes(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A permanent 6GB reserve stays. | 6 GB",
                "en | A 2.5 million-euro oven.       | 2500000 EUR",
                "it | Dal 14 al 19% dei mulini.      | 14..19 percent",
                "pt | Subiu de 14 para 19%.          | 14 percent, 19 percent",
                "de | 3/4 sind Mühlen.               | 75 percent"
            })
    void readsJoinedUnitsAndRanges(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Jailed for five years and ten months.   | 70 month",
                "en | Two years and 18 months respectively.   | 2 year, 18 month",
                "es | Tardó 2 horas y 30 minutos en llegar.   | 150 minuto",
                "fr | Il a fallu 3 semaines et 2 jours.       | 23 jour",
                "de | Sie saß 5 Jahre und 10 Monate in Haft.  | 70 Monat",
                "it | Condannata a 5 anni e 10 mesi.          | 70 mese",
                "pt | Foram 5 anos e 10 meses de prisão.      | 70 mês",
                "ru | Она провела 5 лет и 10 месяцев в тюрьме. | 70 месяц"
            })
    void readsOneTimeInTwoUnits(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The wall fell five days later.              | ''",
                "en | The note came 12 hours before a hearing.    | 12 hour",
                "fr | Vendredi, Odile, 22 ans, quitte la ville.   | ''",
                "en | Wilma (34 years) was jailed.                | ''",
                "de | Wilma Brandt, 22 Jahre, ist verschwunden.   | ''",
                "de | Die Wartezeit, 22 Jahre, ist zu lang.       | 22 Jahr",
                "en | They may lose it a fifth or sixth time.     | ''"
            })
    void leavesOutWhenAndHowOld(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }
}

package org.undersigned.reading.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.testing.Seed;

/** A line that is a date, in each form that letters write it. */
class DateLineParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | July 11, 2022                    | 2022-07-11",
                "en | 11 July 2022                     | 2022-07-11",
                "en | the 30th of November, 2021       | 2021-11-30",
                "en | Monday, 5 March 2024             | 2024-03-05",
                "en | Brussels, 6 April 2021           | 2021-04-06",
                "en | Date: 6 April 2021               | 2021-04-06",
                "en | 2019-04-23                       | 2019-04-23",
                "en | 21 / 7 / 2023                    | 2023-07-21",
                "en | September 2017                   | 2017-09",
                "es | Doha, 22 de abril de 2012        | 2012-04-22",
                "es | Miércoles, 15 de noviembre, 2017 | 2017-11-15",
                "es | Fecha: 3 de mayo de 2020         | 2020-05-03",
                "fr | Paris, le 22 mai 2014            | 2014-05-22",
                "fr | le 1er février 2019              | 2019-02-01",
                "de | Berlin, den 3. Oktober 2021      | 2021-10-03",
                "de | Kiel, 04.05.2022                 | 2022-05-04",
                "pt | Lisboa, 25 de abril de 2018      | 2018-04-25",
                "pt | 7 de março de 2016               | 2016-03-07",
                "it | Roma, 2 marzo 2023               | 2023-03-02",
                "it | 1° maggio 2020                   | 2020-05-01",
                "ru | 14 октября 2013 года             | 2013-10-14",
                "ru | Москва, 5 мая 2019 г.            | 2019-05-05",
                "ru | 14.10.2013                       | 2013-10-14",
                "en | 3 Sept. 2019                     | 2019-09-03",
                "en | Sept 3, 2019                     | 2019-09-03",
                "es | Cusco, 3 de setiembre de 2019    | 2019-09-03",
                "de | Linz, 8. Jänner 2020             | 2020-01-08",
                "ru | 3 сент. 2019 г.                  | 2019-09-03",
                "en | 3 May 2019 (updated 8 May 2019)  | 2019-05-03",
                "fr | 3 mai 2019, mise à jour le 8 mai 2019 | 2019-05-03",
                "it | 3 maggio 2019 – aggiornata l'8 maggio 2019 | 2019-05-03",
                "pt | 3 de maio de 2019 (atualizada em 8 de maio de 2019) | 2019-05-03",
                "en | Sent on 3 May 2019 by Ana Ruiz   | 2019-05-03",
                "de | Verschickt am 3. Mai 2019 an     | 2019-05-03",
                "es | Enviada el 3 de mayo de 2019 por Ana Ruiz | 2019-05-03",
                "fr | Envoyée le 3 mai 2019 par Ana Ruiz | 2019-05-03",
                "ru | Отправлено 3 мая 2019 года       | 2019-05-03",
                "en | 11:54 PM, Friday, May 3, 2019    | 2019-05-03",
                "en | 3 May 2019 at 11:54              | 2019-05-03",
                "fr | 2019/5/3                         | 2019-05-03",
                "en | 3 May 2019, 11:54 pm GMT         | 2019-05-03",
                "de | 3. Mai 2019 um 11:54 Uhr         | 2019-05-03",
                "en | 2019-05-03T11:54:00Z             | 2019-05-03",
                "es | Girona, maig de 2019.            | 2019-05",
                "pt | Lugo, 3 de xuño de 2019          | 2019-06-03"
            })
    void isRead(String language, String line, String date) {
        assertThat(DateLineParser.parse(line, StructureLexicon.forLanguage(language)))
                .hasValueSatisfying(read -> assertThat(read.date()).hasToString(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 31 February 2020",
                "en | Title 42",
                "en | Town meeting in the hall of the harbour school, 3 May 2019, 18:00",
                "de | Zuletzt geprüft: 3.5.2019, 22:06:07",
                "de | Kundgebung am 3. Mai 2019 um 18:00 Uhr",
                "en | Rally, 3 May 2019, 2:30 pm",
                "en | 2019-03-12 · Ana Ruiz · Oslo",
                "en | Sent on 3 May 2019, our first letter about the late trains was never answered."
            })
    void isNoneWhereALineSaysMore(String language, String line) {
        assertThat(DateLineParser.parse(line, StructureLexicon.forLanguage(language)))
                .isEmpty();
    }

    @Test
    void mayBeTheFirstOfTheFieldsBelowATitle() {
        StructureLexicon lexicon = StructureLexicon.forLanguage("en");
        assertThat(DateLineParser.parseFields("3 May 2019 · News · 3 min read", lexicon))
                .hasValueSatisfying(read -> assertThat(read.date()).hasToString("2019-05-03"));
        assertThat(DateLineParser.parseFields("2019-05-03 | Ana Ruiz | Oslo", lexicon))
                .isEmpty();
        assertThat(DateLineParser.parseFields("3 May 2019", lexicon)).isEmpty();
    }

    private static String dated(String front) {
        return Seed.reading(
                        "---\n" + front + "\n\nSehr geehrte Damen und Herren,\n\ndie Züge kommen jeden Tag zu spät.\n",
                        null)
                .letter()
                .orElseThrow()
                .date()
                .date()
                .toString();
    }

    @Test
    void aDayAmongOtherWordsBehindThePagesOwnIsNotTheLetters() {
        assertThat(dated("date: 2019-05-24T05:00:00Z\n---\n\nGemeinderatswahl am 26.05.2019"))
                .isEqualTo("2019-05-24");
    }

    @Test
    void aTitleThatIsADateIsTheDate() {
        assertThat(dated("title: 'Alba, Alt Tellin, Zossen, Lind und Haas, den 05. Mai 2020'\n---"))
                .isEqualTo("2020-05-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Open letter on night trains - Doha, 3 May 2019   | 2019-05-03",
                "fr | Lettre ouverte à la ministre (Lyon, le 3 mai 2019) | 2019-05-03",
                "es | Carta abierta, Lima, 3 de mayo de 2019            | 2019-05-03",
                "de | Offener Brief – Kiel, 3. Mai 2019                 | 2019-05-03",
                "en | Open letter on the derailment of 3 May 2019       | none"
            })
    void isReadAtTheEndOfATitle(String language, String title, String date) {
        assertThat(DateLineParser.parseEnd(title, StructureLexicon.forLanguage(language))
                        .map(read -> read.date().toString())
                        .orElse("none"))
                .isEqualTo(date);
    }

    @Test
    void theDateInTheTitleGoesBeforeThePagesUnlessItIsLater() {
        assertThat(dated("title: 'Offener Brief – Kiel, 3. Mai 2019'\ndate: 2020-01-01\n---"))
                .isEqualTo("2019-05-03");
        assertThat(dated("title: 'Aufruf zum Streik – Kiel, 3. Mai 2019'\ndate: 2019-04-01\n---"))
                .isEqualTo("2019-04-01");
    }

    @Test
    void theDayOfAnUpdateIsTheDateOnlyOfALetterWithoutAnother() {
        assertThat(dated("lang: de\n---\n\nAktualisiert am 8. Mai 2019\n\n3. Mai 2019"))
                .isEqualTo("2019-05-03");
        assertThat(dated("lang: de\n---\n\nAktualisiert am 8. Mai 2019")).isEqualTo("2019-05-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1. Mai 2019", "24. Dezember 2019", "Kiel\n1. Mai 2019", "7. Jan. 2019 (Nachtrag vom Abend)"})
    void anOrdinalDayIsNoItemOfAList(String line) {
        assertThat(dated("lang: de\n---\n\n" + line)).matches("2019-\\d\\d-\\d\\d");
    }

    @Test
    void aDateWithADashBeginsTheText() {
        String text = "Die Bahn fährt seit dem Frühjahr nicht mehr, und niemand weiß, warum das so ist.";
        assertThat(dated("date: 2019-05-09\nlang: de\n---\n\nKiel, 3. Mai 2019 – " + text))
                .isEqualTo("2019-05-03");
        assertThat(dated("lang: de\n---\n\n3. Mai 2019 -- " + text)).isEqualTo("2019-05-03");
    }

    @Test
    void aLineOfASentenceIsNoDate() {
        assertThat(dated("date: 2019-05-09\nlang: es\n---\n\nEl Lunes, 6 de Mayo de 2019, el tren dejó de salir de la\n"
                        + "estación del puerto, y nadie sabe por qué no sale."))
                .isEqualTo("2019-05-09");
    }
}

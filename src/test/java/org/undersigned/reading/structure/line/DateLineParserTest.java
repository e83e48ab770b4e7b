package org.undersigned.reading.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "ru | 14.10.2013                       | 2013-10-14"
            })
    void isRead(String language, String line, String date) {
        assertThat(DateLineParser.parse(line, StructureLexicon.forLanguage(language)))
                .hasValueSatisfying(read -> assertThat(read.date()).hasToString(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | 31 February 2020", "en | Title 42"})
    void isNoneWhereALineSaysMore(String language, String line) {
        assertThat(DateLineParser.parse(line, StructureLexicon.forLanguage(language)))
                .isEmpty();
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
}

package org.undersigned.reading.quantity.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Location;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.demand.RequestedText;
import org.undersigned.reading.quantity.StatisticExtractor;

/** Numbers that count nothing by its name, and what is figures among them. */
class EllipticCountsTest {

    private static List<Statistic> in(String words, String language) {
        Location location = new Location(new Slug("1"), 1);
        Passage passage = new Passage(location, new PlainText(words), 0, words.length(), List.of());
        return StatisticExtractor.extract(List.of(passage), RequestedText.NONE, language);
    }

    private static String told(Statistic statistic) {
        var quantity = statistic.figure();
        String value = quantity.value() == null ? quantity.lower() + "-" + quantity.upper() : quantity.value() + "";
        return value + " " + quantity.unit() + ": " + quantity.text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 61 of them said no.                               | 61 null: 61 of them",
                "en | Seven of these nine wards are closed.             | 7 ward: Seven of these nine",
                "en | It closes nine of the county's twenty-three branch libraries. | 9 library: nine of the county's"
                        + " twenty-three",
                "en | A year ago it was thirty-four.                    | 34 null: thirty-four",
                "en | Six have never been answered.                     | 6 null: Six",
                "en | Of the machines, 51 were idle.                    | 51 null: 51",
                "en | It stands at 37.                                  | 37 null: 37",
                "en | Six calls a day are lost.                         | 6 call: Six",
                "en | Thousands have signed.                            | 1000-null null: Thousands",
                "en | It cost P12,500 a household.                      | 12500 null: P12,500",
                "en | Half a million people live here.                  | 500000 person: Half a million",
                "en | Two and a half million people live here.          | 2500000 person: Two and a half million",
                "en | It grew by a factor of between 6 and 8.           | 6-8 times: by a factor of between 6 and 8",
                "en | It is 97 pence for each of us.                    | 97 penny: 97",
                "es | De las escuelas, sobran 46.                       | 46 null: 46",
                "fr | Les nôtres en ont cinquante.                      | 50 null: cinquante",
                "fr | Nous perdons six bandes par jour.                 | 6 bande: six",
                "de | Siebzehn davon sind geschlossen.                  | 17 null: Siebzehn davon",
                "de | Es kostet anderthalb Euro.                        | 1.5 EUR: anderthalb Euro",
                "de | Hunderttausende sind betroffen.                   | 100000-null null: Hunderttausende",
                "it | È salito al 12,5.                                 | 12.5 null: 12,5",
                "pt | Isso passa de 20.                                 | 20 null: passa de 20",
                "ru | Сгорело полтора миллиона гектаров.                | 1500000 гектар: полтора миллиона"
            })
    void areFigures(String language, String sentence, String expected) {
        assertThat(in(sentence, language)).extracting(EllipticCountsTest::told).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We meet at 9.30 in the hall.",
                "en | Two or three of you know it.",
                "en | One of the nine stations is ours.",
                "en | See page 12.",
                "en | The agenda has four pillars, as was said before.",
                "de | Wir treffen uns um 12.",
                "fr | Nous vous voyons le 12."
            })
    void nameOrLeadOnAndAreNone(String language, String sentence) {
        assertThat(in(sentence, language)).isEmpty();
    }
}

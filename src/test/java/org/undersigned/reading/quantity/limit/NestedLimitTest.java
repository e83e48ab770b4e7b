package org.undersigned.reading.quantity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.quantity.FigureSentences;

/** A figure inside of what another one counts: what people have is told, and which things are counted is not. */
class NestedLimitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 12 million millers live on less than £60 a day.        | 12000000 miller, 60 GBP",
                "en | Half of all weavers earn less than £12.                | 50 percent, 12 GBP",
                "en | They sold 500 barges worth over $600 million.          | 500 barge, 600000000 USD",
                "en | Our 400 weavers earn $1.50 to $2 an hour.              | 400 weaver, 1.5..2 USD",
                "en | Some 4,000 residents live within 3 km of the pier.     | 4000 resident, 3 km",
                "es | 9,1 millones de personas viven con menos de 500 euros. | 9100000 persona, 500 EUR",
                "fr | 300 fileuses gagnent moins de 1 200 euros.             | 300 fileuse, 1200 EUR",
                "de | 13 Millionen Menschen leben von weniger als 900 Euro.  | 13000000 Mensch, 900 EUR",
                "it | 200 tessitrici guadagnano meno di 10 mila euro.        | 200 tessitrice, 10000 EUR",
                "pt | 2 milhões de pessoas vivem com menos de 500 reais.     | 2000000 pessoa, 500 BRL",
                "ru | 2 миллиона человек живут на менее чем 500 рублей.      | 2000000 человек, 500 RUB"
            })
    void isToldIfItIsMoneyOrAReach(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The rule holds for 300 firms with more than 50 looms.  | 300 firm",
                "en | 300 boats longer than 12 metres were sunk.             | 300 boat",
                "en | We hold 400 meetings every three weeks.                | 400 meeting",
                "en | There are 300 millers older than 65 years.             | 300 miller",
                "en | The council needs 5,000 names within 30 days.          | 5000 name",
                "en | The 300 weavers save £4 for every £1 that is spent.    | 300 weaver, 4 GBP",
                "fr | Les 300 entreprises de plus de 50 salariés ferment.    | 300 entreprise"
            })
    void isNoneIfItOnlySaysWhatIsCounted(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12 million millers live on less than £60 a day.,12 million millers live on less than £60 a day"})
    void leavesTheQuoteOfTheOtherWhole(String sentence, String quote) {
        assertThat(FigureSentences.statistics("en", sentence))
                .extracting((Statistic statistic) -> statistic.quote().exact())
                .containsExactly(quote, "less than £60 a day");
    }
}

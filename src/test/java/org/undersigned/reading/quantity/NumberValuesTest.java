package org.undersigned.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;

/** The value of figures: scales, ranges, fractions, signs, marks between digits, units of measurement. */
class NumberValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Between 2 and 6 million hens.                  | 2000000..6000000 hen",
                "en | A gap of £12-15 million.                       | 12000000..15000000 GBP",
                "en | Two or three thousand pupils came.             | 2000..3000 pupil",
                "en | Between 8 and 9 hens.                          | 8..9 hen",
                "en | A wait of 4 to 8 weeks.                        | 4..8 week",
                "en | Costs rose from 7 to 9 million euros.          | 7000000 EUR, 9000000 EUR",
                "en | The budget was cut from 1.2 to 0.8 million euros. | 1200000 EUR, 800000 EUR",
                "de | Das Budget sank von 1,2 auf 0,8 Millionen Euro. | 1200000 EUR, 800000 EUR",
                "fr | Le budget est passé de 1,2 à 0,8 million d'euros. | 1200000 EUR, 800000 EUR",
                "es | El presupuesto bajó de 1,2 a 0,8 millones de euros. | 1200000 EUR, 800000 EUR",
                "it | Il bilancio è sceso da 1,2 a 0,8 milioni di euro. | 1200000 EUR, 800000 EUR",
                "pt | O orçamento caiu de 1,2 para 0,8 milhões de euros. | 1200000 EUR, 800000 EUR",
                "en | The share fell from 12 to 9 percent.            | 12 percent, 9 percent",
                "en | It was cut from 900,000 to 0.8 million euros.   | 900000 EUR, 800000 EUR",
                "en | Wages rose by 200 euros to 1,800 euros.         | 200 EUR, 1800 EUR",
                "en | Debt grew by 3.5 percentage points to 61%.      | 3.5 percentage point, 61 percent",
                "en | Prices rose by 10 to 15 percent.                | 10..15 percent",
                "de | Sie stieg um 3 auf 12 Prozent.                  | 12 percent",
                "en | One in 20 boats leaks.                          | 5 percent",
                "en | Three million, four hundred thousand euros went. | 3400000 EUR",
                "en | Three thousand, two hundred of them new, sank.  | 3000, 200",
                "es | Cuatro millones doscientas mil personas.        | 4200000 persona",
                "de | Vier Millionen zweihunderttausend Menschen.     | 4200000 Mensch",
                "it | Quattro milioni duecentomila persone.           | 4200000 persona",
                "it | Duemila cinquecento persone.                    | 2500 persona",
                "ru | Четыре миллиона двести тысяч человек.           | 4200000 человек",
                "en | The flock dropped from 50 to 3 million birds.   | 50..50000000 bird, 3000000 bird",
                "es | Entre 7 y 9 millones de litros.                | 7000000..9000000 litro",
                "es | De 40 a 60 mil plazas.                         | 40000..60000 plaza",
                "fr | De 6 à 8 milliards d'euros.                    | 6000000000..8000000000 EUR",
                "fr | Deux ou trois mille élèves.                    | 2000..3000 élève",
                "de | 6 bis 8 Mrd. Euro fehlen.                      | 6000000000..8000000000 EUR",
                "de | Zwischen 40 und 60 Tausend Plätze.             | 40000..60000 Platz",
                "it | Tra 6 e 8 miliardi di litri.                   | 6000000000..8000000000 litro",
                "pt | De 40 a 60 mil alunos.                         | 40000..60000 aluno",
                "ru | От 6 до 8 миллиардов рублей.                   | 6000000000..8000000000 RUB",
                "ru | 40–60 тыс. рублей.                             | 40000..60000 RUB"
            })
    void sharesTheScaleOfARange(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | Oltre quindicimila anziani.                    | 15000 anziano",
                "it | Duemilatrecento barche e centomila pesci.      | 2300 barca, 100000 pesce",
                "de | Zwölftausend Boote und zweihunderttausend Fische. | 12000 Boot, 200000 Fisch",
                "en | Thirty (30) hens and 25 (twenty-five) cows.    | 30 hen, 25 cow",
                "pt | Morreram 25 (vinte e cinco) pessoas.           | 25 pessoa",
                "ru | Погибли 25 (двадцать пять) человек.            | 25 человек",
                "de | Die Öfen werden 90 °C bis 130 °C heiß.         | 90..130 °C",
                "en | A ditch of 5 km to 7 km.                       | 5..7 km"
            })
    void readsCompoundAndRepeatedNumbers(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The roof cost £18m and the hall $2B.           | 18000000 GBP, 2000000000 USD",
                "en | It serves 7k pupils.                           | 7000 pupil",
                "en | The fence is 20 m long.                        | 20 m",
                "en | Rs. 4.5 crore and Rs 70 lakh.                  | 45000000 INR, 7000000 INR",
                "en | 3.2 × 10⁶ bees, or 3.2x10^6 bees.              | 3200000 bee, 3200000 bee",
                "es | Costó 9 mdp y 40 mdd.                          | 9000000 MXN, 40000000 USD",
                "es | Un techo de 6 M€.                              | 6000000 EUR",
                "fr | Un toit à 6 M€ et 2 Md€ de dette.              | 6000000 EUR, 2000000000 EUR",
                "fr | Trois millions et demi de francs suisses.      | 3500000 CHF",
                "es | Tres millones y medio de litros.               | 3500000 litro",
                "it | Tre milioni e mezzo di litri.                  | 3500000 litro",
                "pt | Três milhões e meio de litros.                 | 3500000 litro",
                "ru | Три с половиной миллиона литров.               | 3500000 литр",
                "de | Dreieinhalb Millionen Liter.                   | 3500000 Liter",
                "de | Es sind 7 Mio. Menschen. Das ist viel.         | 7000000 Mensch",
                "de | Das kostet 7 Mio. Wir zahlen das nicht.        | 7000000",
                "it | Un tetto da 6 ML€ e 3 mln. di debito.          | 6000000 EUR, 3000000 debito",
                "ru | Крыша за 6 млн. рублей.                        | 6000000 RUB"
            })
    void readsScalesOfEveryKind(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A quarter of a million hens.                   | 250000 hen",
                "en | It takes half a percent of it.                 | 0.5 percent",
                "en | Of the hens, ⅔ of them and 3/5 of the cocks.   | 66.67 percent, 60 percent",
                "en | Three quarters of an hour was lost.            | ''",
                "en | It took two hours and a half.                  | 2.5 hour",
                "es | Duró tres años y medio.                        | 3.5 año",
                "fr | Il a duré trois heures et demie.               | 3.5 heure",
                "it | Sono durati tre anni e mezzo.                  | 3.5 anno",
                "pt | Durou três anos e meio.                        | 3.5 ano",
                "en | A tax of .4% is due.                           | 0.4 percent",
                "es | Medio punto porcentual.                        | 0.5 punto porcentual",
                "es | Tres cuartos de millón de votos.               | 750000 voto",
                "fr | Un demi pour cent des voix.                    | 0.5 percent",
                "de | Ein halbes Prozent der Stimmen.                | 0.5 percent",
                "it | Mezzo punto percentuale.                       | 0.5 punto percentuale",
                "pt | Meio por cento dos votos.                      | 0.5 percent",
                "ru | Полпроцента голосов.                           | 0.5 percent",
                "en | The yield fell to −7 °C at night.              | -7 °C",
                "en | Growth of -0.3% was found.                     | -0.3 percent",
                "es | Cayó un –7 % este año.                         | -7 percent",
                "fr | Une hausse de –7 % cette année.                | -7 percent",
                "de | Minus 7 Prozent im Winter.                     | -7 percent",
                "it | Un calo del -7% annuo.                         | -7 percent",
                "pt | A taxa foi de –7 % no porto.                   | -7 percent",
                "ru | Минус 7 процентов за зиму.                     | -7 percent",
                "en | A club – 30 rowers in all – met.               | 30 rower",
                "en | It holds 70 m³ on 3 km² of land.               | 70 m³, 3 km²",
                "es | Son 70 metros cúbicos y 30 metros cuadrados.   | 70 metro cúbico, 30 metro cuadrado",
                "de | Es sind 70 Kubikmeter auf 30 m2.               | 70 Kubikmeter, 30 m²",
                "it | Sono 70 mc su 30 mq.                           | 70 m³, 30 m²",
                "ru | Там 70 куб. м на 30 кв. км.                    | 70 м³, 30 км²",
                "pt | Subiu 2,5ºC no porto.                          | 2.5 °C"
            })
    void readsFractionsSignsAndMeasures(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Hay 15,300 vecinos.                            | 15300 vecino",
                "es | Hay 15.300 vecinos.                            | 15300 vecino",
                "es | El 3.5% de 15,300 km.                          | 3.5 percent, 15300 km",
                "es | El 3,5% de 15,300 km.                          | 3.5 percent, 15.3 km",
                "es | En Guatemala hay 15,320 km de senda.           | 15320 km",
                "es | Son 15,320 km de senda.                        | 15.32..15320 km",
                "es | Son 15,200 hectáreas.                          | 15200 hectárea",
                "en | It feeds 15.300 hens.                          | 15300 hen",
                "en | It feeds 7,65,432 hens for ₹7,65,432.50 a day. | 765432 hen, 765432.5 INR",
                "de | Es sind 15,320 km.                             | 15.32 km"
            })
    void weighsWhatAMarkMeans(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Over 40,000+ hens, then 500+ cocks.            | 40000 hen, 500 cock",
                "en | There is only one baker in the valley.         | 1 baker",
                "en | We have only one question.                     | ''",
                "en | Five angry bakers came.                        | 5 baker",
                "en | Our five main demands are old.                 | ''",
                "es | Una sola panadera queda.                       | 1 panadera",
                "fr | Une seule boulangère reste.                    | 1 boulangère",
                "fr | Une seule question reste.                      | ''",
                "it | Una decina di pescatori.                       | 10 pescatore",
                "pt | Uma dezena de padeiros.                        | 10 padeiro",
                "ru | Шестерым из них отказали.                      | 6",
                "fr | Il attend plus de huit mois.                   | 8 mois",
                "fr | Des enfants de moins de 8 ans.                 | ''"
            })
    void readsSmallNumbersThatCount(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @Test
    void keepsTheQualifierOfAnOpenValue() {
        Quantity open = FigureSentences.statistics("es", "Son más de 15,320 km de senda.")
                .get(0)
                .figure();

        assertThat(open.isAmbiguous()).isTrue();
        assertThat(open.qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(open.lower()).isEqualByComparingTo(new BigDecimal("15.32"));
        assertThat(open.upper()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Between the 2 and the 6 thousand euros.        | 2000..6000 EUR",
                "es | Entre los 2 y los 6 mil euros.                 | 2000..6000 EUR",
                "es | Sube entre un 2 % y un 6 %.                    | 2..6 percent",
                "fr | Entre les 2 et les 6 mille euros.              | 2000..6000 EUR",
                "it | Tra i 20 ed i 60 mila litri.                   | 20000..60000 litro",
                "pt | Entre os 2 e os 6 mil euros.                   | 2000..6000 EUR",
                "de | Von 2,5 bis 6 Milliarden Euro.                 | 2500000000..6000000000 EUR",
                "en | Only 60+ million hens lay.                     | 60000000 hen",
                "en | Hundreds of thousands marched.                 | 100000..",
                "de | Hunderttausende marschierten.                  | 100000..",
                "de | Es fehlen 30 ihrer 45 Boote.                   | 30 Boot"
            })
    void readsArticlesScalesAndWholes(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }
}

package org.undersigned.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Location;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.demand.RequestedText;

/** Where a quote ends, what is counted, and what the statement and the sentence of a figure are. */
class StatisticQuotesTest {

    private static List<Statistic> statistics(String language, String words) {
        Location location = new Location(new Slug("1"), 1);
        return StatisticExtractor.extract(
                List.of(new Passage(location, new PlainText(words), 0, words.length(), List.of())),
                RequestedText.NONE,
                language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Rents rose from 12% of a wage in 2001 to 31% of a wage in 2020. | 12% of a wage in 2001 ; 31% of"
                        + " a wage in 2020",
                "en | Cooks from sixty schools and three hospitals wrote. | sixty schools ; three hospitals wrote",
                "en | They asked 520 nurses about their shifts and published what they heard in a long report. | 520"
                        + " nurses about their shifts",
                "en | It names 410 bakers and millers to quickly reopen the old ovens and lower the tolls on grain. |"
                        + " 410 bakers and millers to quickly reopen the old ovens",
                "en | He got up to six years in prison for a play in which he sang. | up to six years in prison for a"
                        + " play",
                "en | Some 40 of them were kept in Karsk No. 2 Mill for days. | Some 40 of them were kept in Karsk No."
                        + " 2 Mill for days",
                "en | For the past seven months, Karsk bakers, the guild among them, wrote. | the past seven months",
                "en | It owes hundreds of carts – and more to come. | hundreds of carts",
                "en | Over 140 members of the club “Red Kite” came. | Over 140 members of the club “Red Kite” came",
                "en | The ferry carries 300 cars and takes 20 minutes. | 300 cars ; 20 minutes",
                "de | Sie fragten 764 Schülerinnen und Schüler der oberen Klassen. | 764 Schülerinnen und Schüler der"
                        + " oberen Klassen",
                "en | The port saw 300 cars and 20 boats and ships of all kinds. | 300 cars ; 20 boats and ships of all kinds",
                "it | La biblioteca conserva 80.000 mappe e accoglie 2.400 studenti. | 80.000 mappe ; 2.400 studenti",
                "es | El alquiler pasó del 12 % del sueldo en 2001 al 31 % del sueldo en 2020. | 12 % del sueldo en"
                        + " 2001 ; 31 % del sueldo en 2020",
                "es | Vinieron cocineras de sesenta escuelas y tres hospitales. | sesenta escuelas ; tres hospitales",
                "es | Consultamos a 520 enfermeras por sus turnos y publicamos lo que oímos en un informe. | 520"
                        + " enfermeras por sus turnos",
                "fr | Le loyer est passé de 12 % du salaire en 2001 à 31 % du salaire en 2020. | 12 % du salaire en"
                        + " 2001 ; 31 % du salaire en 2020",
                "fr | Nous avons consulté 520 infirmières sur leurs gardes et publié leurs réponses dans un rapport. |"
                        + " 520 infirmières sur leurs gardes",
                "fr | Plus de 140 membres du club « Le Milan rouge ». | Plus de 140 membres du club « Le Milan rouge »",
                "de | Die Miete stieg von 12 Prozent des Lohns im Jahr 2001 auf 31 Prozent des Lohns im Jahr 2020. |"
                        + " 12 Prozent des Lohns im Jahr 2001 ; 31 Prozent des Lohns im Jahr 2020",
                "de | Wir befragten 520 Pflegerinnen nach ihren Diensten und druckten Antworten in einem Bericht. |"
                        + " 520 Pflegerinnen nach ihren Diensten",
                "de | Über 140 Mitglieder des Vereins „Roter Milan“. | Über 140 Mitglieder des Vereins „Roter Milan“",
                "it | L'affitto è salito dal 12% del salario nel 2001 al 31% del salario nel 2020. | 12% del salario"
                        + " nel 2001 ; 31% del salario nel 2020",
                "it | Abbiamo sentito 520 infermieri sui loro turni e pubblicato le risposte in un rapporto. | 520"
                        + " infermieri sui loro turni",
                "pt | O aluguel subiu de 12% do salário em 2001 para 31% do salário em 2020. | 12% do salário em 2001"
                        + " ; 31% do salário em 2020",
                "pt | Ouvimos 520 enfermeiras sobre os seus turnos e publicamos as respostas num relatório. | 520"
                        + " enfermeiras sobre os seus turnos",
                "ru | Мы опросили 520 медсестёр об их сменах и напечатали ответы в отчёте. | 520 медсестёр об их"
                        + " сменах",
                "ru | Пришли более 140 членов клуба «Красный коршун». | более 140 членов клуба «Красный коршун»"
            })
    void endsAQuoteBeforeWhatIsNotCounted(String language, String words, String quotes) {
        assertThat(statistics(language, words))
                .extracting(statistic -> statistic.quote().exact())
                .containsExactly(quotes.split(" ; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 75 women's choirs sang.                                | choir",
                "en | Some 220 arms dealers left.                            | dealer",
                "en | Over 60 human rights organisations signed.             | organisation",
                "en | More than 45 tired mountain guides came.               | guide",
                "en | 18 lakes deeper than 30 metres froze.                  | lake",
                "es | Hay 310 raíces y 18 jueces.                            | raíz juez",
                "es | Más de 80 valientes bomberas vinieron.                 | bombera",
                "es | 26 pueblos tienen una deuda mayor del 50 %.            | pueblo",
                "fr | Plus de 80 courageuses pompières sont venues.          | pompière",
                "fr | 26 communes ont une dette supérieure à 50 %.           | commune",
                "de | 26 Städte und vier Dörfer zahlen.                      | Stadt Dorf",
                "it | 26 comuni hanno un debito superiore al 50%.            | comune",
                "pt | Vieram 300 juízes e 40 atrizes.                        | juiz atriz",
                "pt | 26 cidades têm uma dívida maior que 50%.               | cidade",
                "ru | Пришли 80 усталых горных проводников.                  | проводник"
            })
    void namesTheNounThatIsCounted(String language, String words, String units) {
        assertThat(statistics(language, words))
                .extracting(statistic -> statistic.figure().unit())
                .containsExactly(units.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry, which has been out of service for over three years, rusts. | out of service for over"
                        + " three years",
                "en | The share of flats without heating rose to 44%. | The share of flats without heating rose to 44%",
                "en | Nearly half of the flats (44%) are cold. | Nearly half of the flats (44%)",
                "en | They own 44% of the flats. | 44% of the flats",
                "es | Fue encerrada injustamente en Lima durante más de tres años. | encerrada injustamente en Lima"
                        + " durante más de tres años",
                "fr | La part des logements froids atteint 44 %. | La part des logements froids atteint 44 %",
                "de | Der Anteil kalter Wohnungen stieg auf 44 Prozent. | Der Anteil kalter Wohnungen stieg auf 44"
                        + " Prozent",
                "it | La quota di case fredde è salita al 44%. | La quota di case fredde è salita al 44%",
                "pt | A parte de casas frias subiu para 44%. | A parte de casas frias subiu para 44%",
                "ru | Доля холодных квартир выросла до 44 %. | Доля холодных квартир выросла до 44 %"
            })
    void statesAClauseThatCanBeReadAlone(String language, String words, String statement) {
        List<Statistic> statistics = statistics(language, words);
        assertThat(statistics.get(statistics.size() - 1).statement()).isEqualTo(statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We wrote. On May 3 Mr. Lind met 40 cooks of the U.S. Navy. It rained.  | On May 3 Mr. Lind met"
                        + " 40 cooks of the U.S. Navy.",
                "en | It rained. 40 cooks came. It snowed. | 40 cooks came.",
                "en | As Art. 12 of the law says, 40 cooks came! | As Art. 12 of the law says, 40 cooks came!",
                "es | Llovió. El Sr. Paz vio a 40 cocineras. Nevó. | El Sr. Paz vio a 40 cocineras.",
                "fr | Il pleuvait. 40 cuisiniers sont venus. Il neigeait. | 40 cuisiniers sont venus.",
                "de | Es regnete. Am 3. März kamen 40 Köche. Es schneite. | Am 3. März kamen 40 Köche.",
                "it | Pioveva. Il sig. Neri vide 40 cuochi. Nevicava. | Il sig. Neri vide 40 cuochi.",
                "pt | Chovia. O sr. Melo viu 40 cozinheiros. Nevava. | O sr. Melo viu 40 cozinheiros.",
                "ru | Шёл дождь. Пришли 40 поваров. Шёл снег. | Пришли 40 поваров."
            })
    void quotesTheWholeSentence(String language, String words, String sentence) {
        Statistic statistic = statistics(language, words).get(0);
        assertThat(statistic.sentence().exact()).isEqualTo(sentence);
        assertThat(statistic.sentence().span().contains(statistic.quote().span()))
                .isTrue();
    }

    /** The id is derived from the clause, so that a link to a figure that was published before remains. */
    @Test
    void keepsTheIdOfTheClause() {
        assertThat(statistics("en", "Rents rose from 12% of a wage in 2001 to 31% of a wage in 2020.")
                        .get(0)
                        .id()
                        .value())
                .isEqualTo("12-of-a-wage-in-2001-to-31-of-a-wage-in-2020");
    }

    @Test
    void leavesOutTheTimeThatAFigureCovers() {
        assertThat(statistics("en", "Cooks got 12 percent of the fees over four years because of the strike."))
                .extracting(statistic -> statistic.quote().exact())
                .containsExactly("12 percent of the fees over four years");
    }
}

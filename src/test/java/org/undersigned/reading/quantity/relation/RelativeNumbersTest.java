package org.undersigned.reading.quantity.relation;

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
import org.undersigned.reading.quantity.FigureSentences;
import org.undersigned.reading.quantity.StatisticExtractor;

/** Numbers that are said by comparing, and numbers that only bound another. */
class RelativeNumbersTest {

    private static List<Statistic> in(String words, String language) {
        Location location = new Location(new Slug("1"), 1);
        Passage passage = new Passage(location, new PlainText(words), 0, words.length(), List.of());
        return StatisticExtractor.extract(List.of(passage), RequestedText.NONE, language);
    }

    private static String told(Statistic statistic) {
        var quantity = statistic.figure();
        String value = quantity.value() == null
                ? "-"
                : quantity.value().stripTrailingZeros().toPlainString();
        return value + " " + quantity.unit();
    }

    @Test
    void aFullStopMayStandBeforeEverything() {
        assertThat(in(". five people left.", "en")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | One in four children stays at home.                | 25 percent",
                "en | Seven out of ten patients left.                    | 70 percent",
                "en | 7 in 10 of the others stayed.                      | 70 percent",
                "en | Half of the buses are late.                        | 50 percent",
                "en | Three quarters of the wells are dry.               | 75 percent",
                "en | Every fifth child is ill.                          | 20 percent",
                "en | Twice as many people came.                         | 2 times",
                "en | The rent has doubled since 2019.                   | 2 times",
                "en | Rents are three times higher than in town.         | 3 times",
                "en | It is the second largest harbour of the country.   | 2 null",
                "es | Uno de cada cinco niños no va a la escuela.        | 20 percent",
                "es | La mitad de las familias espera.                   | 50 percent",
                "es | Cuesta el doble de lo que dijeron.                 | 2 times",
                "fr | Une école sur cinq ferme.                          | 20 percent",
                "fr | La moitié des trains est en retard.                | 50 percent",
                "fr | Les loyers sont trois fois plus élevés.            | 3 times",
                "de | Jedes fünfte Kind ist krank.                       | 20 percent",
                "de | Die Hälfte der Busse fährt nicht.                  | 50 percent",
                "pt | Uma em cada quatro casas está vazia.               | 25 percent",
                "pt | Metade das famílias espera.                        | 50 percent",
                "it | Un bambino su quattro resta a casa.                | 25 percent",
                "it | La metà dei treni è in ritardo.                    | 50 percent",
                "ru | Каждый пятый ребёнок болен.                        | 20 percent",
                "ru | Это стоит вдвое дороже.                            | 2 times",
                "en | One sleeping car in two is cold.                   | 50 percent",
                "en | Of our members 63 out of a hundred agree.          | 63 percent",
                "en | Almost a third had left.                           | 33.33 percent",
                "en | The rest lost two thirds.                          | 66.67 percent",
                "en | Rents grew by a quarter.                           | 25 percent",
                "en | That is half that depth.                           | 50 percent",
                "en | It grew by a factor of three.                      | 3 times",
                "en | It is flooded for the fifth time.                  | 5 null",
                "en | Oxygen halves the risk.                            | 0.5 times",
                "es | Menos de la mitad pudo volver.                     | 50 percent",
                "de | Die Kosten sind um ein Viertel gestiegen.          | 25 percent",
                "de | Mehr als die Hälfte aller Depots ist feucht.       | 50 percent",
                "de | Das ist doppelt so viel wie bei uns.               | 2 times",
                "it | Sono meno della metà.                              | 50 percent",
                "ru | Сохранилась едва ли четверть.                      | 25 percent",
                "ru | Он есть в четырёх библиотеках из десяти.           | 40 percent"
            })
    void areFigures(String language, String sentence, String expected) {
        assertThat(in(sentence, language)).extracting(RelativeNumbersTest::told).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | First, we ask you; second, we ask again.",
                "en | On the one hand it is late.",
                "es | En primer lugar, le pedimos una respuesta.",
                "fr | D'une part, nous attendons; d'autre part, non.",
                "de | Zum einen ist es spät, zum anderen dunkel.",
                "ru | Во-первых, мы просим вас ответить.",
                "en | We shall play the second half of the season as well.",
                "en | She has asked, twice, for the sentence to be taken out.",
                "en | A third party may apply.",
                "en | It takes half an hour.",
                "en | More than one delegate spoke."
            })
    void areNoneInAWayOfSpeaking(String language, String sentence) {
        assertThat(in(sentence, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Of the weavers, half have left.              | 50",
                "fr | La moitié ont fermé.                         | 50",
                "it | La metà sono tessitrici.                     | 50",
                "ru | Треть не отвечает.                           | 33.33"
            })
    void areSharesAsTheSubjectOfAClause(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected + " percent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A third was built by the guild.",
                "en | We lost a second, and a third was found.",
                "en | The second half was better.",
                "en | The quarter was quiet.",
                "de | Das Viertel ist laut.",
                "it | Un quarto è stato costruito.",
                "pt | Um quarto é pequeno."
            })
    void areNoneIfTheyMayBeOneMoreOrAPlace(String language, String sentence) {
        assertThat(in(sentence, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 4,000 children under 5 are ill.                      | 4000",
                "en | 300 women over the age of 65 live alone.             | 300",
                "es | 700 niños menores de 5 años están enfermos.          | 700",
                "fr | 300 enfants de moins de 5 ans sont malades.          | 300",
                "de | 300 Kinder unter 5 Jahren sind krank.                | 300"
            })
    void whatBoundsAnotherFigureIsNone(String language, String sentence, String expected) {
        assertThat(in(sentence, language)).singleElement().satisfies(statistic -> assertThat(
                        statistic.figure().value().stripTrailingZeros().toPlainString())
                .isEqualTo(expected));
    }
}

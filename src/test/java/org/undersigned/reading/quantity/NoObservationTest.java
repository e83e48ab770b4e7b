package org.undersigned.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Statistic;

/** Numbers that observe nothing: denominators, limits, numbers of documents, names, requests. */
class NoObservationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Deaths per 10,000 births: Ost (7 cases).        | 7 case",
                "es | Hay 7 camas por cada 1.000 vecinos.             | 7 cama",
                "fr | Il y a 7 lits pour 1 000 habitants.             | 7 lit",
                "de | Es gibt 7 Betten je 1.000 Einwohner.            | 7 Bett",
                "it | Ci sono 7 letti ogni 1.000 abitanti.            | 7 letto",
                "pt | Há 7 leitos por 1.000 habitantes.               | 7 leito",
                "ru | Есть 70 мест на 1 000 жителей.                  | 70 место",
                "en | A speed limit of 30 miles is enough.            | ''",
                "en | Restrict the heat to 2 °C.                      | ''",
                "de | Den Anstieg auf unter 2 Grad begrenzen.          | ''",
                "fr | Il faut limiter la hausse à 2 °C.               | ''",
                "es | Hay que limitar el alza a 2 °C.                 | ''",
                "en | See Rivers 12, no. 3 (2016): 210–225.           | ''",
                "en | H.R. 5120, as passed, and S. 733 are old.       | ''",
                "es | La petición 90817 un nuevo techo pide.          | ''",
                "de | In der Petition 90817 eine Brücke fordern.       | ''",
                "en | Strike 12.ter from it.                          | ''",
                "en | ROADNET 3 troubles the bakers.                  | ''",
                "en | Must bakers toil until 68, 69… 72 years?        | ''",
                "fr | Faut-il pétrir jusqu'à 68, 69… 72 ans ?         | ''",
                "it | A distanza di 7 mesi dalla frana siamo fermi.   | ''",
                "de | Sieben Monate nach dem Brand ist zu.            | ''",
                "pt | A ponte é um meio de chegar ao porto.           | ''",
                "en | Ring us on 8 (412) 733-02-58 today.             | ''",
                "de | Das ist nur eine Ausrede für den Abriss.        | ''",
                "it | È solo una facciata per il ponte.               | ''",
                "en | It cost $5 million [1] and 300 millers lost $9.  | '5000000 USD, 300 miller, 9 USD'",
                "fr | On y voit 10 000–12 500 personnes.               | 10000..12500 personne",
                "en | It must be settled within 6 months.             | ''",
                "en | The mud came back within 36 hours.              | 36 hour",
                "de | Innerhalb von 30 Tagen ist zu räumen.           | ''",
                "es | En un plazo de 90 días hay que abrirla.         | ''",
                "fr | Répondez dans un délai de 30 jours.             | ''",
                "it | Va riaperta entro 60 giorni.                    | ''",
                "pt | Reabram no prazo de 60 dias.                    | ''",
                "en | A 21-year-old ferryman from Karsk fell.         | ''",
                "en | Two 17 year old rowers were hurt.               | ''",
                "en | The mill is 150 years old.                      | 150 year",
                "en | They grant three year visas.                    | 3 year",
                "en | Call Ina Moor on 073 506 2813 at noon.          | ''",
                "en | The area is \\pi r^2 = 3.14159 \\ldots here.     | ''",
                "en | Put it into 100% open journals.                 | ''",
                "es | Cuesta $120.000 al año.                         | 120000",
                "en | A penalty of up to five years in jail is new.   | ''",
                "en | Punishable by up to 2 years, fines up to $900.| ''",
                "en | They were held for up to 5 years.               | 5 year",
                "en | Two rowers face up to 5 years in jail.          | '2 rower, 5 year'",
                "es | Se prevén penas de hasta cinco años de cárcel.  | ''",
                "fr | Une peine de jusqu'à cinq ans de prison.        | ''",
                "de | Freiheitsstrafen von bis zu fünf Jahren.        | ''",
                "it | Pene fino a cinque anni di carcere.             | ''",
                "pt | Penas de até cinco anos de prisão.              | ''",
                "ru | Наказание до пяти лет тюрьмы.                   | ''",
                "de | Das 49-Euro-Ticket und das 1,5-Grad-Ziel bleiben. | ''",
                "de | Für den 20-Euro-Zuschlag sind alle.             | 20 EUR",
                "es | En los 15 días siguientes cerró la barca.       | ''",
                "en | Over the following 15 days it sank.             | ''"
            })
    void leavesOutWhatCountsNothing(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Calle Ancha 3, 08017 Vallehondo.                | ''",
                "fr | Adresse : 12 rue des Tilleuls, 75019 Beaumont.  | ''",
                "de | Am Ring 12, 20359 Steinau.                      | ''",
                "it | Via Stretta 5, 20129 Montelieto.                | ''",
                "en | It is in 14 Old Mill Street, but 14 mills shut. | 14 mill",
                "en | Our register says 900000417.                    | ''",
                "en | https://rivers.example/a?id=3054967&page=300    | ''",
                "en | A picture width=\"155\" height=\"115\" is lost.  | ''",
                "de | Das Amt nutzt Officia 365 klar am liebsten.     | ''",
                "en | Since Lattice 11 breaks printers we walk.       | ''",
                "en | On Monday 12 ferries sank.                      | 12 ferry",
                "pt | A Adin 4067 ajuizada por barqueiros caiu.       | ''",
                "es | La STC 145 dictada en mayo nos ampara.          | ''",
                "de | Im Urteil 12 C 345/19 steht es.                 | ''",
                "en | They call it Harbour 2.0 now.                   | ''",
                "en | The new 977 hotline number is dead.             | ''",
                "en | In May 977 hotline calls were lost.             | 977 call"
            })
    void leavesOutNumbersOfAddressesNamesAndFiles(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | I am not 100% sure of it.                     | ''",
                "en | 100% of the wells are dry.                    | 100 percent",
                "de | Wir sind nicht zu 100 % sicher.               | ''",
                "es | No estamos al 100% de acuerdo.                | ''",
                "fr | Nous n'en sommes pas sûrs à 100 %.            | ''",
                "it | Non ne siamo sicuri al 100%.                  | ''",
                "pt | Não temos 100% de certeza.                    | ''",
                "ru | Мы не уверены на 100%.                        | ''",
                "ru | Приложение: копии писем на 12 листах.         | ''",
                "en | Enclosed: 12 pages. A thousand thanks!        | ''",
                "es | Mil gracias, una vez más.                     | ''",
                "en | These two mills and two further petitions.    | ''",
                "de | Diese zwei Mühlen und zwei weitere Petitionen. | ''"
            })
    void leavesOutConvictionsSheetsAndWhatIsSaidAgain(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We propose a fund:        | - Add say 3 percentage points a year until it reaches 80% of the"
                        + " hens.",
                "es | Por eso pedimos:          | - Al menos siete reuniones con los panaderos.",
                "de | Wir fordern deshalb:      | - Mindestens 40 neue Stellen.",
                "fr | Nous demandons :          | - Au moins 40 postes de plus.",
                "it | Per questo chiediamo:     | - Almeno 40 posti in più."
            })
    void takesFiguresOfARequestAsDemands(String language, String introduction, String item) {
        assertThat(FigureSentences.statistics(language, introduction, item))
                .extracting(statistic -> statistic.claim().kind())
                .doesNotContain(Statistic.Kind.OBSERVATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We urge you to act: 12 bakers have left.            | OBSERVATION",
                "en | We ask that you open the mill: 12 bakers have left. | OBSERVATION",
                "es | Nosotros le pedimos actuar: 12 panaderos se fueron. | OBSERVATION",
                "fr | Nous vous demandons d’agir : 12 meuniers ont fui.   | OBSERVATION",
                "en | We demand: 12 bakers more.                          | DEMAND",
                "en | We ask for the following: 12 bakers more.           | DEMAND",
                "fr | Nous demandons au ministre : 12 meuniers de plus.   | DEMAND"
            })
    void aColonBehindWhatIsAskedForLeadsToAReason(String language, String sentence, Statistic.Kind kind) {
        assertThat(FigureSentences.statistics(language, sentence))
                .extracting(statistic -> statistic.claim().kind())
                .containsExactly(kind);
    }

    @Test
    void observesAgainBelowTheItems() {
        assertThat(FigureSentences.statistics("en", "We ask you:", "- Build 40 ovens.", "There are 30 ovens today."))
                .extracting(statistic -> statistic.claim().kind())
                .containsExactly(Statistic.Kind.DEMAND, Statistic.Kind.OBSERVATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The two doctors deserve support.               | ''",
                "es | Los dos médicos merecen apoyo.                 | ''",
                "fr | Les deux médecins méritent un soutien.         | ''",
                "it | I due medici meritano sostegno.                | ''",
                "pt | Os dois médicos merecem apoio.                 | ''",
                "en | Two doctors left.                              | 2 doctor",
                "en | We read Three Rivers Weekly.                   | ''",
                "es | Leemos Siete Días desde ayer.                  | ''",
                "es | Abre a las 5 de la tarde.                      | ''",
                "fr | Le guichet ouvre à 17 heures.                  | ''",
                "pt | O balcão abre às 17 horas.                     | ''",
                "ru | Касса открывается в 17 часов.                  | ''",
                "de | Auf 100.000 Einwohner kommen 7 Fälle.          | 7 Fall",
                "ru | На 100 000 жителей приходится 70 случаев.      | 70 случай",
                "en | Anna Lind 4471102 Email: a@lamps.example       | ''"
            })
    void leavesOutPairsNamesHoursAndCodes(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Signed by 126 bakers from Vestby.                  | SELF",
                "en | This letter is signed by 45 bakers.                | SELF",
                "en | This statement, signed by 45 bakers, was read.     | SELF",
                "es | Esta nota, firmada por 45 vecinos, se leyó.        | SELF",
                "pt | Este apelo, assinado por 45 vizinhos, foi lido.    | SELF",
                "en | The statement, signed by 190 countries, binds all. | OBSERVATION",
                "en | Over 200 bakers have signed this open letter.      | SELF",
                "en | A petition signed by 4,000 bakers is lost.         | OBSERVATION",
                "en | Over 200 bakers signed a letter in 2019.           | OBSERVATION",
                "fr | Elle est signée par 27 boulangers.                 | SELF",
                "es | Más de 200 vecinos han firmado esta carta.         | SELF",
                "es | Las 87 asociaciones firmantes somos vecinas.       | SELF",
                "fr | Les 87 associations signataires sont voisines.     | SELF",
                "it | Le 87 associazioni firmatarie sono vicine.         | SELF",
                "en | The 190 countries signatory to the pact are late.  | OBSERVATION"
            })
    void tellsSignatoriesFromSignersOfSomethingElse(String language, String sentence, Statistic.Kind kind) {
        assertThat(FigureSentences.statistics(language, sentence))
                .extracting(statistic -> statistic.claim().kind())
                .containsExactly(kind);
    }
}

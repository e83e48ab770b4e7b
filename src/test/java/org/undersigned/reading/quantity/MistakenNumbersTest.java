package org.undersigned.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are easily taken for something else: a year for an area or an amount, a size for a share. */
class MistakenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | Nel 2019 ha promesso 200 barche.                 | 200 barca",
                "it | Il molo del 2015 ha ceduto.                      | ''",
                "it | Il regolamento del 2008 ha 306 articoli.         | 306 articolo",
                "it | Nel 2021 ha già chiuso 30 moli.                  | 30 molo",
                "it | Mia nipote di 12 ha paura del mare.              | ''",
                "es | En 2019 ha subido la tasa de amarre.             | ''",
                "es | La norma de 2018 ha sido inútil.                 | ''",
                "es | Desde 2011 ha perdido 300 barcas.                | 300 barca",
                "it | Bruciano 300 ha di pineta.                       | 300 ha",
                "it | Il parco misura 2000 ha, di cui 300 ha protetti. | 2000 ha, 300 ha",
                "it | Il parco passa da 2000 ha a 3000 ha.             | 2000 ha, 3000 ha",
                "it | In estate 300 ha sono bruciati.                  | 300 ha",
                "es | Ardieron 3.000 ha en 2022.                       | 3000 ha",
                "es | Las 40 ha quemadas eran del puerto.              | 40 ha",
                "pt | Arderam 300 ha de pinhal.                        | 300 ha"
            })
    void aYearBeforeAVerbIsNoArea(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Eine Fläche von 300 Hektar brannte.         | 300 Hektar",
                "de | Ein Anleger von 12 Metern fehlt.            | 12 Meter",
                "de | Eine Gruppe von 30 Kindern wartet.          | 30 Kind",
                "de | Eine Gebühr von 60 Cent ist zu viel.        | 60 Cent",
                "fr | Un essai sur 40 barques le montre.          | 40 barque",
                "fr | Une dette sur vingt ans.                    | 20 an",
                "it | Uno studio su 40 pescatori lo mostra.       | 40 pescatore",
                "it | Due scioperi su tre mesi.                   | '2 sciopero, 3 mese'",
                "en | One storm in ten years is normal.           | 10 year",
                "en | It is the only one in 20 harbours.          | 20 harbour",
                "pt | Um estudo em 40 barcos.                     | 40 barco",
                "de | Einer von zehn Fischern geht.               | 10 percent",
                "de | Zwei Boote von zehn sind leck.              | 20 percent",
                "fr | Une barque sur trois attend.                | 33.33 percent",
                "fr | Deux barques sur dix sont vides.            | 20 percent",
                "it | Una barca su tre perde acqua.               | 33.33 percent",
                "en | One boat in five leaks.                     | 20 percent",
                "en | One in 20 harbours closed.                  | 5 percent",
                "es | Una barca de cada cinco sale.               | 20 percent",
                "pt | Uma em cada três barcas sai.                | 33.33 percent",
                "ru | Один из пяти рыбаков.                       | 20 percent"
            })
    void aSizeIsNoShare(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Tolls grew from £6m in 2006 to £845m in 2023.           | '6000000 GBP, 845000000 GBP'",
                "en | Tolls grew from €2bn in May 1990 to €5bn.               | '2000000000 EUR, 5000000000 EUR'",
                "en | Tolls grew from €2bn (1990) to €5bn.                    | '2000000000 EUR, 5000000000 EUR'",
                "de | Sie stieg von 6 Mio. im Jahr 2006 auf 845 Mio. Euro.    | '6000000 EUR, 845000000 EUR'",
                "fr | Il passe de 6 M€ en 2006 à 845 M€.                      | '6000000 EUR, 845000000 EUR'",
                "pt | Subiu de R$ 6 milhões em 2006 para R$ 845 milhões.      | '6000000 BRL, 845000000 BRL'",
                "en | Fines from 2000 to 3000 euros are usual.                | 2000..3000 EUR",
                "it | La multa va da 2000 a 3000 euro.                        | 2000..3000 EUR",
                "en | Fines of 2000 to €3000 are usual.                       | 2000..3000 EUR"
            })
    void aYearIsNoEndOfAnAmount(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Catches rose 38% in a year, from 201 to 278 boats.   | '38 percent, 201, 278 boat'",
                "en | Tolls doubled in five years, from 2 to 4 euros.      | '2 times, 2 EUR, 4 EUR'",
                "en | Tolls have risen since 2010 (from £60 to £90).       | '60 GBP, 90 GBP'",
                "es | Subió un 38 %, de 201 a 278 barcas.                  | '38 percent, 201, 278 barca'",
                "fr | Elle a grimpé de 38 %, de 201 à 278 barques.         | '38 percent, 201, 278 barque'",
                "de | Sie stieg um 38 %, von 201 auf 278 Boote.            | '38 percent, 201, 278 Boot'",
                "it | È salita del 38 %, da 201 a 278 barche.              | '38 percent, 201, 278 barca'",
                "pt | A tarifa foi de 3 para 5 reais.                      | '3 BRL, 5 BRL'",
                "ru | Число выросло на 38 %, с 201 до 278 лодок.           | '38 percent, 201, 278 лодок'",
                "en | The rate rose 2.5 percentage points to 8%.           | '2.5 percentage point, 8 percent'",
                "en | Growth slowed 0.5 percent to 3 percent.              | '0.5 percent, 3 percent'",
                "fr | Les prises ont baissé de 15 à 25 %.                  | 15..25 percent",
                "fr | La part est passée de 15 à 25 %.                     | '15 percent, 25 percent'",
                "en | We fell behind, from 2 to 4 weeks.                   | 2..4 week",
                "en | After tolls rose in 2019, from 12 to 19 boats left.  | 12..19 boat",
                "en | Boats from 12 to 19 metres may enter.                | 12..19 metre",
                "en | Wages rose 3% to 5%.                                 | 3..5 percent",
                "ru | Зал вмещает от 200 до 400 человек.                   | 200..400 человек",
                "pt | O prazo vai de 3 a 5 dias.                           | 3..5 dia"
            })
    void aChangeIsNoRange(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The gap grew by 7 percentage points.        | 7 percentage point",
                "es | La diferencia es de 7 puntos porcentuales.  | 7 punto porcentual",
                "fr | Elle a gagné 7 points de pourcentage.       | 7 point de pourcentage",
                "de | Der Abstand wuchs um 7 Prozentpunkte.       | 7 Prozentpunkt",
                "it | Il divario è di 7 punti percentuali.        | 7 punto percentuale",
                "pt | A diferença é de 7 pontos percentuais.      | 7 ponto percentual",
                "ru | Разрыв вырос на 7 процентных пунктов.       | 7 процентный пункт"
            })
    void percentagePointsAreNoPercent(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Some 2.9m crab, 4.3m Ostrand mussels.       | '2.9..2900000, 4.3..4300000 mussel'",
                "en | Debt stands at 2.5m.                        | 2.5..2500000",
                "en | Catches fell below 2.5m last year.          | ..2499999",
                "en | The mills made 280m t of flour.             | 280000000 t",
                "en | Some 1.5m of them went.                     | 1500000",
                "en | There are 2.5m poor people.                 | 2500000 person",
                "en | A fence of 20m and a mast 12m tall.          | '20 m, 12 m'",
                "en | The hall is 20m by 30m.                     | '20 m, 30 m'",
                "en | They built a 20m pier.                      | 20 m",
                "en | The lane is 3 m wide.                       | 3 m",
                "en | Between 4m and 6m of rope is missing.       | 4..6 m",
                "de | Ein Abstand von 20m.                        | 20 m",
                "fr | Le quai mesure 120m.                        | 120 m"
            })
    void anMBehindDigitsIsAMetreOnlyBesideALength(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | Negli anni '60 i morti erano 4 mila l'anno.      | 4000",
                "fr | Dans les années 60 les barques rentraient.       | ''",
                "es | En los años 80 los sueldos subieron.             | ''",
                "es | En los 90 las mujeres remaban.                   | ''",
                "pt | Nos anos 80 éramos ricos.                        | ''",
                "es | En 3 años 80 barcos se hundieron.                | '3 año, 80 barco'",
                "it | Sono 60 i pescatori morti.                       | 60 pescatore",
                "en | Only Euro 5 lorries may enter the pier.          | ''",
                "es | Los autobuses Euro 5 contaminan.                 | ''",
                "de | Wir haben 12 Euro 5 Cent.                        | 12 EUR",
                "en | Tickets cost Euro 6 each.                        | 6 EUR",
                "de | Die Regel 573 Abs. 2 gilt.                       | ''",
                "es | El programa 4.0 decide todo.                     | ''",
                "it | Il molo è al km 12 della costa.                  | ''",
                "fr | Les pontons 12 et 14 sont fermés.                | ''",
                "de | Die Stege 3 und 4 stehen leer.                   | ''",
                "fr | Les barques et 14 quais sont vides.              | 14 quai",
                "fr | Celui de 8 h 15 part.                            | ''"
            })
    void aDecadeANameAndATimeCountNothing(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Gasta 4 de cada 10 euros en redes.             | 40 percent",
                "en | The harbour loses 1 in 3 euros.                | 33.33 percent",
                "en | They take 3 of every 10 dollars.               | 30 percent",
                "it | Un euro su dieci va al molo.                   | 10 percent",
                "de | Drei von zehn Euro fehlen.                     | 30 percent",
                "en | They paid one euro in ten days.                | '1 EUR, 10 day'",
                "en | It costs 3 euros in 10 harbours.               | '3 EUR, 10 harbour'"
            })
    void aShareOfMoneyIsNoAmount(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bay warmed by 1.2 ± 0.1 °C.   | about 1.1..1.3 | °C",
                "en | The rise is 20 ± 3 cm.            | about 17..23   | cm",
                "en | The rise is 20 cm ± 3 cm.         | about 17..23   | cm",
                "de | Es sind 12,5 ± 0,5 Prozent.       | about 12..13   | percent"
            })
    void aToleranceBoundsItsValue(String language, String words, String bounds, String unit) {
        assertThat(FigureSentences.statistics(language, words)).singleElement().satisfies(statistic -> {
            assertThat(FigureSentences.bounds(statistic.figure())).isEqualTo(bounds);
            assertThat(statistic.figure().unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | En México el muelle cuesta $8,000 al mes.       | 8000",
                "es | El muelle cuesta $8.000 al mes.                 | 8000",
                "es | En Estados Unidos cuesta $8,000 al mes.         | 8000 USD",
                "es | En México cuesta $200 dólares.                  | 200 USD",
                "es | En Chile cuesta US$ 200.                        | 200 USD",
                "pt | O cais custa $ 500 por mês.                     | 500",
                "pt | O cais custa R$ 500 por mês.                    | 500 BRL",
                "en | The pier cost $200.                             | 200 USD",
                "en | In Canada the pier cost $200.                   | 200",
                "en | In Canada and the U.S. the pier cost $200.      | 200 USD",
                "fr | Le quai coûte 200 $ au Canada.                  | 200"
            })
    void aDollarSignIsNoUsDollarWhereMoneyHasItsOwn(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Es sind 89.000. Ich zahle die Hälfte.           | 89.000",
                "es | Son 150.000. La marea sube.                     | 150.000",
                "en | A ticket is £1.42. Ostrand waits.               | £1.42",
                "en | It covers 610 km². The pier is old.             | 610 km²",
                "en | It costs £2 per m².                             | £2 per m²"
            })
    void aQuoteEndsWithItsSentenceAndHasItsWholeUnit(String language, String words, String quote) {
        assertThat(FigureSentences.statistics(language, words).get(0).quote().exact())
                .isEqualTo(quote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | They spent £2bn over ten years on the pier.    | 2000000000 GBP",
                "en | The pier closed over ten years ago, for £5.    | 5 GBP",
                "en | The coast is 3,550 nautical miles long.        | 3550 nautical mile",
                "es | Son 3550 millas náuticas.                      | 3550 milla náutica",
                "en | There were 27 parts per billion of lead.       | 27 ppb",
                "it | Erano 27 parti per milione di piombo.          | 27 ppm",
                "en | The mud has 0.5 µg/g of lead.                  | 0.5 µg/g"
            })
    void unitsAreWhole(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }
}

package org.undersigned.reading.quantity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.quantity.FigureSentences;

/** Numbers of laws, articles and pages, and counts beside them. */
class ReferenceNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Under Articles 14, paragraph 3, and 162 of the Charter.   | ''",
                "es | Conforme a los artículos 9, fracción IV y 215, numeral 3. | ''",
                "fr | En vertu des articles 14, alinéa 3, et 162 de la charte.  | ''",
                "de | Nach den Artikeln 14, Absatz 3, und 162 der Charta.       | ''",
                "it | Ai sensi degli articoli 14, comma 3, e 162 della carta.   | ''",
                "pt | Nos termos dos artigos 14, inciso III, e 162 da carta.    | ''",
                "ru | Согласно статьям 14, часть 3, и 162 Устава.               | ''",
                "en | Rule 6(2) subparagraph 4 plainly forbids mills.           | ''"
            })
    void leavesOutNumbersOfListsOfArticles(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Directive (EU) 815 makes bakers liable.         | ''",
                "en | Dir (2011) 274 forbids many mills.              | ''",
                "es | El Proyecto de Ley (PL) 731 elimina molinos.    | ''",
                "fr | La loi (LOM) 731 supprime des moulins.          | ''",
                "de | Das Gesetz (MüG) 731 streicht Mühlen.           | ''",
                "it | Il disegno di legge (DDL) 731 elimina mulini.   | ''",
                "pt | A Medida Provisória (MP) 731 extingue moinhos.  | ''",
                "ru | Законопроект (ЗП) 731 отменяет мельницы.        | ''",
                "pt | Criado pela Lei n° 14.318, de 4 de maio.        | ''",
                "es | La Ley N° 31.842 de molinos.                    | ''",
                "fr | Après la modification n°4 du plan, puis en mai. | ''",
                "it | La legge regionale 14 tutela mulini.            | ''",
                "pt | Nº 3 Artigo 31. Os moinhos fecham.              | ''",
                "en | See the Gazette of 4 May, no. 8, p. 417.        | ''"
            })
    void leavesOutNumbersBehindAbbreviationsAndSigns(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | In room 214 ovens are stored.          | ''",
                "fr | Le local 214 accueille des boulangers. | ''",
                "de | Wir treffen uns in Zimmer 214.         | ''",
                "ru | Приходите в кабинет 214.               | ''",
                "pt | Rua dos Moinhos, 214, Porto Velho.     | ''",
                "es | Véase el boletín 9.417.                | ''",
                "en | R.A. 11059 gives mills a bonus.        | ''",
                "en | In the U.S. 3000 families left.        | 3000 family",
                "en | Three mills burned in Ostrand,4,5.     | 3 mill",
                "de | Die 5G-basierte Mühlensteuerung kommt. | ''",
                "en | Euro 2016 was fun.                     | ''"
            })
    void leavesOutRoomsHousesAndMarksOfNotes(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Under article 5, 20 people were arrested.    | 20 person",
                "en | Under the law 300 people have left.          | 300 person",
                "de | In Gruppe A und 276 Mühlen.                  | 276 Mühle",
                "es | En el grupo A y 276 personas más.            | 276 persona",
                "fr | Depuis la loi, 300 moulins ont fermé.        | 300 moulin",
                "en | OVER 300 MILLS HAVE CLOSED.                  | 300 MILLS",
                "en | More than 1050 Danish and other bakers came. | 1050"
            })
    void countsBesideReferences(String language, String sentence, String expected) {
        assertThat(FigureSentences.read(language, sentence)).isEqualTo(expected);
    }
}

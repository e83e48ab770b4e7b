package org.undersigned.reading.quantity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.quantity.FigureSentences;

/** Numbers in words up to ten are figures if they count things, and not if they order a text. */
class SmallNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Last winter four ropemakers were dismissed.      | 4 ropemaker",
                "en | The storm tore down two cranes.                  | 2 crane",
                "en | She was dismissed with two of her colleagues.    | 2 colleague",
                "en | She was dismissed with 12 of her colleagues.     | 12 colleague",
                "en | 20 of our members and 30 of their children came. | '20 member, 30 child'",
                "es | Se rompieron tres acuerdos.                      | 3 acuerdo",
                "es | Despidieron a dos de sus hermanas.               | 2 hermana",
                "pt | A obra prevê duas represas.                      | 2 represa",
                "fr | Elle a perdu trois de ses bateaux.               | 3 bateau",
                "it | Hanno chiuso due dei nostri moli.                | 2 molo",
                "de | Der Plan zweier Umgehungen ist alt.              | 2 Umgehung",
                "de | Es traf drei unserer Boote.                      | 3 Boot",
                "ru | Двое из наших коллег уехали.                     | 2 коллег"
            })
    void countThings(String language, String words, String figures) {
        assertThat(FigureSentences.read(language, words)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We ask for the following two remedies.",
                "en | Our plan has three goals.",
                "en | Two wrongs do not make a right.",
                "fr | C'est deux poids deux mesures.",
                "de | Das sind zwei Paar Schuhe.",
                "es | Son dos caras de la misma moneda.",
                "it | Il libro ha due volumi.",
                "en | The two cranes fell.",
                "en | One of the three cranes fell.",
                "es | Se citan las siguientes tres leyes.",
                "de | Wir nennen folgende zwei Kräne."
            })
    void orderAText(String language, String words) {
        assertThat(FigureSentences.read(language, words)).isEmpty();
    }
}

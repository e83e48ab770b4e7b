package org.undersigned.reading.signatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dashes behind the name of a person that lack a blank, and hyphens that are no such dash. */
class DashSeparatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Hill- teacher at the mill                    | Ana Hill – teacher at the mill",
                "Ana Ruiz- profesora de música                    | Ana Ruiz – profesora de música",
                "Anne Petit -professeure de musique               | Anne Petit – professeure de musique",
                "Anna Berg- Lehrerin am See                       | Anna Berg – Lehrerin am See",
                "Anna Rossi– maestra di musica                    | Anna Rossi – maestra di musica",
                "Ana Lima-Professora, Escola do Vale              | Ana Lima – Professora, Escola do Vale",
                "Анна Петрова- учитель музыки                     | Анна Петрова – учитель музыки",
                "Ana Lima-                                        | Ana Lima",
                "Jean-Luc Petit- professeur                       | Jean-Luc Petit – professeur",
                "Ana Hill - teacher                               | Ana Hill - teacher",
                "Ana Hill, Chair- Lake Union (LU) - Ferry Section | Ana Hill, Chair – Lake Union (LU) - Ferry Section",
                "Ana Hill, Founder-Director, Lake Watch           | Ana Hill, Founder-Director, Lake Watch",
                "Ana Hill, Vice- President of Lake Watch          | Ana Hill, Vice- President of Lake Watch",
                "Artie Hill-Imam                                  | Artie Hill-Imam",
                "Freie Lehrerinnen- und Lehrer-Runde              | Freie Lehrerinnen- und Lehrer-Runde"
            })
    void loosensTheDashBehindAPerson(String line, String expected) {
        assertThat(DashSeparator.loosen(line)).isEqualTo(expected);
    }
}

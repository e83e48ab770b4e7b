package org.undersigned.reading.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** A line of a list, in each form that it is written in. */
class SignatoryLineParserTest {

    private static String told(Signatory signatory) {
        return String.join(
                " / ",
                signatory.naming().name(),
                or(signatory.naming().abbreviation()),
                or(signatory.role()),
                or(signatory.affiliation()),
                or(signatory.onBehalfOf()),
                or(signatory.place()));
    }

    private static String or(String words) {
        return words == null ? "-" : words;
    }

    private static String read(String prose, String line) {
        Letter letter =
                Seed.reading(prose + "\n\n" + line + "\n", null).letter().orElseThrow();
        assertThat(letter.signatories()).hasSize(1);
        return told(letter.signatories().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alpine Club                                       | Alpine Club / - / - / - / - / -",
                "Alpine Club, France                               | Alpine Club / - / - / - / - / France",
                "Alpine Club (France)                              | Alpine Club / - / - / - / - / France",
                "River Workers Union (RWU)                         | River Workers Union / RWU / - / - / - / -",
                "River Workers Union (RWU), Peru                   | River Workers Union / RWU / - / - / - / Peru",
                "Union of Fishers, Crofters and Widows             | Union of Fishers, Crofters and Widows / - / - / -"
                        + " / - / -",
                "Ana Ruiz, Director, Alpine Club                   | Ana Ruiz / - / Director / Alpine Club / - / -",
                "Ana Ruiz, President of River Workers Union        | Ana Ruiz / - / President / River Workers Union /"
                        + " - / -",
                "Tomas Lind, Professor of Law                      | Tomas Lind / - / Professor of Law / - / - / -",
                "Ana Ruiz, Director, Quill, Ink and Company        | Ana Ruiz / - / Director / Quill, Ink and Company"
                        + " / - / -",
                "Dr. Ana Ruiz (University of Oulu)                 | Dr. Ana Ruiz / - / - / University of Oulu / - / -",
                "**Ana Ruiz** / painter                            | Ana Ruiz / - / painter / - / - / -",
                "RUIZ Ana, Director, Alpine Club                   | RUIZ Ana / - / Director / Alpine Club / - / -",
                "Ana Ruiz, on behalf of the Alpine Club            | Ana Ruiz / - / - / - / Alpine Club / -",
                "Ana Ruiz, OBE, Director, Alpine Club              | Ana Ruiz, OBE / - / Director / Alpine Club / - / -"
            })
    void isReadInEnglish(String line, String expected) {
        assertThat(read("Dear Minister,\n\nThe trains that carried us are late again.\n\nSincerely,", line))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comité de Vecinos (México)              | Comité de Vecinos / - / - / - / - / México",
                "Ana Ruiz, directora, Red de Mujeres     | Ana Ruiz / - / directora / Red de Mujeres / - / -",
                "Ana Ruiz, en nombre de Red de Mujeres   | Ana Ruiz / - / - / - / Red de Mujeres / -"
            })
    void isReadInSpanish(String line, String expected) {
        assertThat(read("Estimada Ministra:\n\nLe escribimos porque los trenes llegan tarde.\n\nAtentamente,", line))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Collectif des Rives (Belgique)             | Collectif des Rives / - / - / - / - / Belgique",
                "Jeanne Morel, présidente, Club des Alpes   | Jeanne Morel / - / présidente / Club des Alpes / - / -",
                "Jeanne Morel, au nom de Voix des Rives     | Jeanne Morel / - / - / - / Voix des Rives / -"
            })
    void isReadInFrench(String line, String expected) {
        assertThat(read(
                        "Madame la Ministre,\n\n"
                                + "Nous vous écrivons parce que les trains sont en retard.\n\n"
                                + "Cordialement,",
                        line))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Verein der Uferfreunde e. V., Österreich    | Verein der Uferfreunde e. V. / - / - / - / - /"
                        + " Österreich",
                "Petra Lohse, Vorsitzende, Uferverein Kiel   | Petra Lohse / - / Vorsitzende / Uferverein Kiel / - / -",
                "Petra Lohse, im Namen von Uferverein Kiel   | Petra Lohse / - / - / - / Uferverein Kiel / -"
            })
    void isReadInGerman(String line, String expected) {
        assertThat(read(
                        "Sehr geehrte Frau Ministerin,\n\n"
                                + "wir schreiben Ihnen, weil die Züge nicht fahren.\n\n"
                                + "Mit freundlichen Grüßen",
                        line))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Rebecca Lind AO, person", "Tomas Lind AO QC, person", "Caminamos Juntos AC, organization"})
    void lettersOfHonourAreAPersons(String line, String kind) {
        Letter letter = Seed.reading(
                        "Dear Minister,\n\nThe trains that carried us are late again.\n\nSincerely,\n\n" + line + "\n",
                        null)
                .letter()
                .orElseThrow();
        assertThat(letter.signatories().get(0).kind().label()).isEqualTo(kind);
    }
}

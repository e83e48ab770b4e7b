package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.testing.Seed;

/** Days in a letter that are not the day of the letter: of deadlines, meetings, and of letters that it answers. */
class OtherDaysTest {

    private static ReadingResult read(String language, String top, String bottom) {
        String letter =
                switch (language) {
                    case "de" ->
                        "Sehr geehrte Frau Bürgermeisterin,\n\nwir bitten Sie, die Fähre jeden Abend fahren zu"
                                + " lassen.\n\nMit freundlichen Grüßen\n\nMara Lindqvist\n";
                    case "fr" ->
                        "Madame la Maire,\n\nNous vous demandons de faire partir le bac tous les soirs.\n\n"
                                + "Cordialement,\n\nMara Lindqvist\n";
                    case "es" ->
                        "Estimada alcaldesa:\n\nLe pedimos que el barco vuelva a salir todas las tardes.\n\n"
                                + "Atentamente,\n\nMara Lindqvist\n";
                    default ->
                        "Dear Mayor,\n\nWe ask you to run the ferry every evening of the week.\n\nYours"
                                + " sincerely,\n\nMara Lindqvist\n";
                };
        return Seed.reading(top + letter + bottom, null);
    }

    private static String day(ReadingResult reading) {
        return reading.letter()
                .map(Letter::date)
                .map(date -> date.date().toString())
                .orElse(null);
    }

    private static List<FindingCode> doubts(ReadingResult reading) {
        return reading.findings().stream()
                .map(finding -> finding.code())
                .filter(code -> code == FindingCode.DATE_UNCERTAIN || code == FindingCode.DATE_MISSING)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Deadline for signing: 12 May 2031",
                "en | Sign before 12 May 2031",
                "en | Your letter of: 12 May 2031",
                "en | Date of birth: 12 May 2031",
                "en | Public hearing, 12 May 2031",
                "de | Ihr Schreiben vom 12.05.2031",
                "de | Einsendeschluss: 12. Mai 2031",
                "fr | Votre courrier du 12 mai 2031",
                "fr | À signer avant le 12 mai 2031",
                "es | Fecha límite para firmar: 12 de mayo de 2031",
            })
    void aDayOfSomethingElseIsNotTheDate(String language, String line) {
        ReadingResult above = read(language, line + "\n\n", "");
        assertThat(day(above)).isNull();
        assertThat(doubts(above)).contains(FindingCode.DATE_MISSING);
        assertThat(day(read(language, "", "\n" + line + "\n"))).isNull();
        String own =
                switch (language) {
                    case "de" -> "Vestby, den 3. März 2031";
                    case "fr" -> "Vestby, le 3 mars 2031";
                    case "es" -> "Vestby, 3 de marzo de 2031";
                    default -> "Vestby, 3 March 2031";
                };
        ReadingResult both = read(language, line + "\n\n" + own + "\n\n", "");
        assertThat(day(both)).isEqualTo("2031-03-03");
        assertThat(doubts(both)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Council meeting, 12 May 2031", "About the quay: 12 May 2031"})
    void theDayOfAnOccasionIsDoubtedUnlessTheLetterStatesItsOwn(String line) {
        ReadingResult alone = read("en", line + "\n\n", "");
        assertThat(day(alone)).isEqualTo("2031-05-12");
        assertThat(doubts(alone)).containsExactly(FindingCode.DATE_UNCERTAIN);
        ReadingResult both = read("en", line + "\n\n3 March 2031\n\n", "");
        assertThat(day(both)).isEqualTo("2031-03-03");
        assertThat(doubts(both)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vestby, 3 March 2031",
                "Vestby-on-Sea, Ostrand and Penwick, 3 March 2031",
                "Monday, 3 March 2031",
                "Vestby, this 3rd day of March 2031",
                "Date: 3 March 2031",
                "For Release Monday, March 3, 2031",
            })
    void aDateLineIsBeyondDoubt(String line) {
        ReadingResult reading = read("en", line + "\n\n", "");
        assertThat(day(reading)).isEqualTo("2031-03-03");
        assertThat(doubts(reading)).isEmpty();
    }

    @Test
    void theDayOfThePageGoesBeforeALaterOccasion() {
        ReadingResult reading = read("en", "---\ndate: 2031-03-03\n---\n\nCouncil meeting, 12 May 2031\n\n", "");
        assertThat(day(reading)).isEqualTo("2031-03-03");
    }
}

package org.undersigned.reading.structure.opener.salutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.testing.Seed;

/** The line that greets, in each language, and where it ends. */
class SalutationDetectorTest {

    private static Letter read(String words) {
        return Seed.reading(words, null).letter().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear Minister,                          | We write to you because the trains are late.",
                "Dear Ms Lindholm, dear Mr Galloway,     | We write to you because the trains are late.",
                "To whom it may concern:                 | We write to you because the trains are late.",
                "Dear colleagues and friends!            | We write to you because the trains are late.",
                "Estimada Ministra:                      | Le escribimos porque los trenes llegan tarde.",
                "Señora Ministra, señor Superintendente: | Le escribimos porque los trenes llegan tarde.",
                "Madame la Ministre,                     | Nous vous écrivons parce que les trains sont en retard.",
                "Chères députées, chers députés,         | Nous vous écrivons parce que les trains sont en retard.",
                "Sehr geehrter Herr Landrat,             | wir schreiben Ihnen, weil die Züge nicht mehr fahren.",
                "Sehr geehrte Damen und Herren,          | wir schreiben Ihnen, weil die Züge nicht mehr fahren.",
                "Exma. Senhora Ministra,                 | Escrevemos porque os comboios não chegam a horas.",
                "Gentile Ministra,                       | Le scriviamo perché i treni non arrivano in orario.",
                "Egregio Presidente,                     | Le scriviamo perché i treni non arrivano in orario.",
                "Уважаемая Маргарита Степановна!         | Мы пишем вам, потому что поезда больше не ходят."
            })
    void isTheSalutation(String salutation, String prose) {
        Letter letter = read(salutation + "\n\n" + prose + "\n");
        assertThat(letter.salutation()).isEqualTo(salutation);
        assertThat(letter.paragraphs()).extracting(Paragraph::text).containsExactly(prose);
    }

    @Test
    void mayShareItsBlockWithTheFirstLines() {
        Letter letter = read("Dear Minister,\nWe write to you because the trains that carried us are late.\n");
        assertThat(letter.salutation()).isEqualTo("Dear Minister,");
        assertThat(letter.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("We write to you because the trains that carried us are late.");
    }

    @Test
    void mayShareItsLineWithTheFirstSentence() {
        Letter letter = read("Dear Minister, We write to you because the trains that carried us are late again.\n");
        assertThat(letter.salutation()).isEqualTo("Dear Minister,");
        assertThat(letter.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("We write to you because the trains that carried us are late again.");
    }

    @Test
    void mayTakeTwoLines() {
        Letter letter = read("Dear President Okafor,\nDear Chancellor Weiss,\n\nWe write to you about the trains.\n");
        assertThat(letter.salutation()).isEqualTo("Dear President Okafor,\nDear Chancellor Weiss,");
    }

    @Test
    void isNoneInASentence() {
        assertThat(read("Dear to us are the trains that carried us for sixty years.\n\nThey are gone.\n")
                        .salutation())
                .isNull();
    }
}

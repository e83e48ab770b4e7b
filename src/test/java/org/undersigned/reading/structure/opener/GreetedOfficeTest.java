package org.undersigned.reading.structure.opener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.testing.Seed;

/** Offices in brackets, and subjects and first sentences that are broken into lines. */
class GreetedOfficeTest {

    private static List<String> recipients(String words) {
        return Seed.reading(words, null).letter().orElseThrow().recipients().stream()
                .map(one -> one.name() == null ? one.office() : one.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear [Minister for Ports and Ferries], | Minister for Ports and Ferries",
                "Dear [Name],                           |",
                "Dear [first name and surname],         |"
            })
    void bracketsMayHoldAnOffice(String salutation, String expected) {
        assertThat(recipients(salutation + "\n\n" + BodyParagraphs.EN))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oggetto: direttiva sul porto nell'ordine del | giorno della Commissione per la pesca | Gentile"
                        + " Ministro Serra,",
                "Oggetto: traghetti | e orari | Gentile Ministro Serra,"
            })
    void aSubjectGoesOnInItsBlock(String subject, String rest, String salutation) {
        assertThat(recipients(subject + "\n" + rest + "\n\n" + salutation + "\n\n" + BodyParagraphs.IT))
                .containsExactly("Serra");
    }
}

package org.undersigned.reading.structure.opener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static List<String> namesAndOffices(String words) {
        return Seed.reading(words, null).letter().orElseThrow().recipients().stream()
                .map(one -> one.name() + "; " + one.office())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to the President of Vestby College | Dear Professor Sir Tom Ostrand, | Tom Ostrand; President of"
                        + " Vestby College",
                "to the High Commissioner for Ferries | Dear High Commissioner, Ms. Ruiz: | Ruiz; High Commissioner"
                        + " for Ferries",
                "to the Nordic Ambassador to the Southern Isles | Dear Mr.Tom Vestby, the Nordic Ambassador to the"
                        + " Southern Isles, | Tom Vestby; Nordic Ambassador to the Southern Isles",
                "to the Harbour Secretary to the Treasury, Ana Ruiz | Dear Harbour Secretary, | Ana Ruiz; Harbour"
                        + " Secretary to the Treasury",
                "to the Members of the Council | Dear Ms Ruiz, | Ruiz; null"
            })
    void theTitleHasTheOfficeOfTheNameThatIsGreeted(String title, String salutation, String expected) {
        assertThat(namesAndOffices("# Open letter " + title + "\n\n" + salutation + "\n\n" + BodyParagraphs.EN))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# A la atención de Ana Ruiz Ostrand                           | Señora Ministra, | Ana Ruiz Ostrand",
                "# Carta abierta al cp. Tomás Vila secretario de la Función Pública | Señor secretario: | Tomás Vila",
                "# Brief an +++ Hilfe für den Hafen +++                        | Sehr geehrte Damen und Herren, |"
            })
    void aTitleNamesARecipient(String title, String salutation, String expected) {
        assertThat(recipients(title + "\n\n" + salutation + "\n\n" + BodyParagraphs.ES))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aLineThatRepeatsTheTitleIsNoRecipient() {
        assertThat(recipients("# Dockers support Ana Ruiz\n\nOstrand media release\n\nDockers support Ana Ruiz\n\n"
                        + BodyParagraphs.EN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To: The Minister of Health | Dear Dr. Moor, | Moor; The Minister of Health",
                "To: The Director General, World Ferry Agency | Dear Dr. Moor, | Moor; The Director General, World Ferry"
                        + " Agency",
                "To: The Ferry Committee | Dear Minister, | null; The Ferry Committee",
                "To: The Members of the Council | Dear Mr Moor, | null; The Members of the Council"
            })
    void theSalutationNamesThePersonOfTheAddress(String address, String salutation, String expected) {
        assertThat(namesAndOffices(address + "\n\n" + salutation + "\n\n" + BodyParagraphs.EN))
                .containsExactly(expected);
    }

    @Test
    void aNameBelowTheGreetedOfficeIsItsHolder() {
        assertThat(namesAndOffices("Exmo. Senhor Ministro da Saúde,\nDr. António Moor,\n\n" + BodyParagraphs.PT))
                .containsExactly("António Moor; Ministro da Saúde");
    }

    @Test
    void aPersonBelowTheGreetedOfficeIsAnother() {
        assertThat(namesAndOffices("Monsieur le Ministre,\nMadame Marie Moor,\n\n" + BodyParagraphs.FR))
                .hasSize(2);
    }

    @Test
    void aLetterBeginsInTheLineOfItsSalutation() {
        String words = "# Open letter\n\nForty scientists sent this letter to the minister today, and nobody has"
                + " answered it yet.\n\nDear Minister Moor, we write to you because the ferry was stopped in the winter"
                + " and nobody in the isles can reach a doctor.\n\n" + BodyParagraphs.EN;
        assertThat(recipients(words)).containsExactly("Moor");
    }

    @Test
    void aGreetingWithoutAMarkStandsAmongOthers() {
        assertThat(recipients(
                        "Sehr geehrte Frau Ministerin Moor,\n\nsehr geehrte Mitglieder des Vorstands, Tom Vale\n\n"
                                + "sehr geehrter Herr Well,\n\n" + BodyParagraphs.DE))
                .contains("Moor", "Tom Vale", "Well");
    }

    @Test
    void aFormOfAddressInASentenceBeginsNoLetter() {
        String words = "À Son Excellence Monsieur Tom Moor\n\n## Pour le respect du bac\n\n"
                + "Nous, habitants des îles du nord, vous demandons solennellement de garder le bac de nuit.\n\n"
                + "Excellence, vous avez su tirer les leçons de votre engagement pour les ports et les bacs du pays.\n\n"
                + "Le bac de nuit porte chaque jour les élèves et les malades des îles vers la ville du port.\n\n"
                + "Monsieur le Président, respectez votre parole et gardez le bac de nuit pour les îles.\n";
        assertThat(Seed.reading(words, null).letter().orElseThrow().sections())
                .anyMatch(section -> section.paragraphs().toString().contains("habitants des îles"));
    }
}

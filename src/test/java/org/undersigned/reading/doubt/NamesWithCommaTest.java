package org.undersigned.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.ReadingResult;
import org.undersigned.testing.Seed;

/** Names and the words behind their commas. */
class NamesWithCommaTest {

    private static final String LETTER = "Dear Mayor,\n\nWe run the ferries of the harbour, and the piers are closed"
            + " to us since the storm of last year.\n\nWe ask you to open the piers before the winter.\n\n";

    private static ReadingResult read(String signatures) {
        return Seed.reading(LETTER + signatures, null);
    }

    private static List<Signatory> signatories(String signatures) {
        return read(signatures).letter().orElseThrow().signatories();
    }

    private static List<String> names(String signatures) {
        return signatories(signatures).stream().map(one -> one.naming().name()).toList();
    }

    private static List<String> doubts(String signatures) {
        return read(signatures).findings().stream()
                .filter(finding -> finding.code() == FindingCode.SIGNATORY_UNCERTAIN)
                .map(finding -> finding.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely,\n\nAna Ruiz, Pau Vila\n",
                "Sincerely,\n\nAna Ruiz, New Amsterdam\n",
                "Signed:\n\n- Ana Ruiz\n- Pau Vila\n- Tom Lind\n- Eva Paz, Pia Lund\n- Rui Costa\n",
                "Signed:\n\n- Ana Ruiz\n- Pau Vila\n- Tom Lind\n- Eva Paz, St. Gallen\n- Rui Costa\n",
                "With hope,\n\nAna, Pau and Tom\n",
                "Signed:\n\nDr Ana Ruiz, Bay College\nPau Vila, nurse\nTom Lind\nOsei, Amara\n",
                "Signed:\n\nHarbour Union (Ana Ruiz, Director); Dock Institute (Pau Vila, Chair); Lake Watch (Tom Lind, Clerk)\n"
            })
    void doubtsNameWithSomethingBehindComma(String signatures) {
        assertThat(doubts(signatures)).anyMatch(message -> message.contains("may be a name and a place"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely,\n\nAna Ruiz, PhD\n",
                "Sincerely,\n\nAna Ruiz, M.Sc., Ph.D.\nProfessor of Fish\nBay College\n",
                "Sincerely,\n\nRonald Berg, Jr.\n",
                "Signed:\n\n- Ruiz, Ana\n- Vila, Pau\n- Lind, Tom\n- Paz, Eva\n"
            })
    void doesNotDoubtDegreesAndFamilyNames(String signatures) {
        assertThat(doubts(signatures)).isEmpty();
    }

    @Test
    void organizationBehindPersonIsAffiliation() {
        Signatory alone = signatories("Sincerely,\n\nAna Ruiz, Harbour Union\n").get(0);
        assertThat(alone.naming().name()).isEqualTo("Ana Ruiz");
        assertThat(alone.affiliation()).isEqualTo("Harbour Union");
        List<Signatory> few = signatories("Signed:\n\n- Ana Ruiz\n- Sanchia deSouza, University of Karsk\n- Tom Lind\n"
                + "- Eva Paz\n- Rui Costa\n- Ida Holm, Karsk\n");
        assertThat(few)
                .extracting(one -> one.naming().name())
                .containsExactly("Ana Ruiz", "Sanchia deSouza", "Tom Lind", "Eva Paz", "Rui Costa", "Ida Holm");
    }

    @Test
    void causesAreNoPersons() {
        assertThat(names("Signed:\n\n- Human Rights, Society and Law Institute\n- Harbour Watch\n- Lake Union\n"
                        + "- Citizens Together, Karsk Committee\n- Green Coast Alliance\n"))
                .contains("Human Rights, Society and Law Institute", "Citizens Together, Karsk Committee");
    }

    @Test
    void surnamesThatAreWordsAreThoseOfPersons() {
        assertThat(names("Sincerely,\n\nWarren Burger, Director\n")).containsExactly("Warren Burger");
        assertThat(names("Signed:\n\n- Coast Union, represented by Ana Ruiz\n- Tom Lind, Harbour Trust\n"))
                .contains("Tom Lind");
    }

    @Test
    void linesOfTwoNamesAboveAnOrganizationAreDoubted() {
        assertThat(read("Sincerely,\n\nRuth Calloway, Ana Ruiz\nCoast Union\n\nTom Lind, Eva Paz\nWater Alliance\n")
                        .findings())
                .anyMatch(finding -> finding.code() == FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void bracketsBelowNameBelongToIt() {
        assertThat(signatories("Sincerely,\n\nAna Ruiz\n(Harbour Union)\n\nPau Vila\n(Dock Institute)\n"))
                .extracting(one -> one.naming().name())
                .containsExactly("Ana Ruiz", "Pau Vila");
    }

    @Test
    void cardsWithAddressesAreSignatures() {
        assertThat(names("Sincerely,\n\nAna Ruiz, PhD\nProfessor of Science\nPine College\na@pier.example\n\n"
                        + "Pau Vila, PhD\nProfessor of Fish\nBay College\nb@pier.example\n"))
                .containsExactly("Ana Ruiz, PhD", "Pau Vila, PhD");
        assertThat(names("Sincerely,\n\nAna Ruiz\nProfessor of Science\nPine College\n\n"
                        + "Contact:\n\nPau Vila\nPress officer\nPine College\nb@pier.example\n"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void namesInAnotherLanguageThanTheLetterEndNoList() {
        String list = "Cordialmente,\n\n**Ana Ruiz** / Actress\n\n**Pau Vila** / Author\n\n"
                + "**Tom Lind** / Lawyer of Milagros and of many causes in the defence of the rights of all\n\n"
                + "**Eva Paz** / President of the League for the Rights of the People of the Coast and of the Sea\n\n"
                + "**Rui Costa** / Leader and member of the Front, and the coordinator of the dialogues with the Pope\n\n"
                + "**Ida Holm** / Journalist\n";
        String letter = "Estimada alcaldesa:\n\nLos muelles están cerrados desde la tormenta y los barcos no pueden"
                + " salir a pescar en la bahía.\n\nLos vecinos de la ciudad no tienen otro lugar para los barcos de sus"
                + " familias.\n\nPor eso le pedimos que abra los muelles antes del invierno para todos los vecinos.\n\n";
        assertThat(Seed.reading(letter + list, "language: es")
                        .letter()
                        .orElseThrow()
                        .signatories())
                .hasSize(6);
    }

    @Test
    void letterWithoutParagraphsIsReported() {
        assertThat(Seed.reading("# Open letter to the Mayor\n\nDear Mayor,\n\nSincerely,\n\nAna Ruiz\n", null)
                        .findings())
                .anyMatch(finding -> finding.code() == FindingCode.BODY_MISSING);
    }
}

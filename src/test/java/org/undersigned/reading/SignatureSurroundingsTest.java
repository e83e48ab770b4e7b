package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** What stands beside the names of a signature and is no signatory: addresses, roles, ends of releases, other sections. */
class SignatureSurroundingsTest {

    private static final String LETTER = "# Open letter to the Harbour Office\n\n"
            + "The ferry has not run since the spring, and nobody has told the islanders why it was laid up.\n\n"
            + "We ask you to run it again, because the children have to reach their school on the other shore.\n\n";

    private static List<Signatory> signed(String end) {
        return Seed.reading(LETTER + end + "\n", null).letter().orElseThrow().signatories();
    }

    private static List<String> names(String end) {
        return signed(end).stream().map(signatory -> signatory.naming().name()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lampengasse 7\\\n12345 Vestby",
                "Calle del Faro, 12\\\n28999 Vestby",
                "12 rue du Phare\\\n75999 Vestby",
                "Via del Faro 3\\\n00999 Vestby",
                "Rua do Farol, 5\\\n1234-567 Vestby",
                "ул. Маяка, д. 5\\\n123456, г. Вестбю",
                "7 Lantern Street\\\nVestby VB1 2CD",
                "7 Lantern Street\\\nVestby, VB 12345",
                "Lanternegade 4\\\n1234 Vestby"
            })
    void theLinesOfAnAddressAreNoSignatories(String address) {
        assertThat(names("Sincerely,\n\nAna Ruiz\\\n" + address)).containsExactly("Ana Ruiz");
    }

    @Test
    void numberedCopiesGoOnBehindLinesAboutEachOfThem() {
        assertThat(names("Yours faithfully,\n\nAna Ruiz\n\nCopy to:\n\n1. Minister of Ferries\n\nMr. Tom Lind\n\n"
                        + "2. Harbour Board of Vestby\n\nOld Quay House\n\n3. Ms. Eva Berg\n\nKeeper of the Light\n"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void namesWithNumbersAreNoAddress() {
        assertThat(names("Signed,\n\nDockers Union Branch 12\\\n2031 Ferry Alliance\\\nIsland Club 7"))
                .containsExactly("Dockers Union Branch 12", "2031 Ferry Alliance", "Island Club 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENDS", "End", "END OF LETTER"})
    void theEndOfAReleaseSignsNothing(String end) {
        assertThat(names("Yours sincerely,\n\nAna Ruiz\n\n" + end)).containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENDS\n\nNotes to editors\n\n1. The ferry has forty seats.", "END", "- ENDS -"})
    void theEndOfAReleaseIsNoParagraph(String end) {
        assertThat(Seed.reading(LETTER + end + "\n", null).letter().orElseThrow().sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH))
                .hasSize(2);
    }

    @Test
    void aNoteToEditorsMaySayThatTheLetterIsSigned() {
        String end = "ENDS\n\nNotes to editors\n\n1. The letter was signed by Ana Ruiz and Tom Lind.\n";
        assertThat(Seed.reading(LETTER + end, null).findings())
                .anyMatch(finding -> finding.code() == FindingCode.SIGNATORIES_MISSING);
    }

    @Test
    void aSectionOfProseBelowTheNamesHasNoSignatories() {
        String end = "Sincerely,\n\nAna Ruiz\n\n## About the island\n\nThe island has been settled since the days when"
                + "\nHarbour Watch\nkept its lamps, and it is the home of four hundred people.\n\nIt has a school,"
                + " which\nTom Lind\nfounded after the war, and a church.";
        assertThat(names(end)).containsExactly("Ana Ruiz");
    }

    @Test
    void headingsOfGroupsBeginNoOtherSection() {
        String end = "Signed,\n\n## Persons\n\n- Ana Ruiz\n- Tom Lind\n\n## Organizations\n\n- Harbour Watch\n";
        assertThat(names(end)).containsExactly("Ana Ruiz", "Tom Lind", "Harbour Watch");
    }

    @Test
    void namesRolesAndOrganizationsOnALineEachAreOneSignatoryEach() {
        assertThat(names("Sincerely,\n\n"
                        + "Ana Ruiz\\\n"
                        + "President\\\n"
                        + "Boat Builders Guild\\\n"
                        + "Tom Lind\\\n"
                        + "Director\\\n"
                        + "Lantern Works\\\n"
                        + "Eva Holm\\\n"
                        + "President\\\n"
                        + "Rope Makers Guild"))
                .containsExactly("Ana Ruiz", "Tom Lind", "Eva Holm");
    }

    @Test
    void aNameInBoldIsWhatTheLinesOfItsItemDescribe() {
        assertThat(signed("Signed,\n\n"
                        + "- **Quill**\\\n"
                        + "  Keeper of Lamps, Rower of Boats\n"
                        + "- **Ana Ruiz**\\\n"
                        + "  Keeper of Bells\n"
                        + "- **Tom Lind**\\\n"
                        + "  Keeper of Ropes\n"))
                .extracting(signatory -> signatory.naming().name())
                .containsExactly("Quill", "Ana Ruiz", "Tom Lind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter signed by | and sent to the mayor.",
                "lettre signée par | et envoyée au maire.",
                "carta firmada por | y enviada al alcalde.",
                "lettera firmata da | e inviata al sindaco.",
                "carta assinada por | e enviada ao presidente."
            })
    void aSentenceThatSaysWhoSignedNamesThem(String label, String clause) {
        String language = label.startsWith("letter ")
                ? "en"
                : label.startsWith("lettre")
                        ? "fr"
                        : label.startsWith("lettera") ? "it" : label.contains("firmada") ? "es" : "pt";
        List<Signatory> read = Seed.reading(
                        "---\nlang: " + language + "\n---\n" + LETTER + "*" + label
                                + " Lago Azul, Porto Novo, Ana Ruiz " + clause + "*\n",
                        null)
                .letter()
                .orElseThrow()
                .signatories();
        assertThat(read)
                .extracting(signatory -> signatory.naming().name())
                .containsExactly("Lago Azul", "Porto Novo", "Ana Ruiz");
    }

    @Test
    void paragraphsOfDepartmentsListTheirNames() {
        String end = "Pilots: Ana Ruiz, Tom Lind, Eva Holm, Max Orth, Lea Brandt, Ugo Neri.\n\n"
                + "Photography: Ida Berg, Olaf Stein, Rosa Vale, Karl Mohr.\n\n"
                + "Bells: Ines Prado, Luc Martin.\n\n"
                + "Ropes: Nina Falk, Otto Kern, Pia Rossi, Sam Hill, Tia Lund, Uwe Baum, Vera Dorn.";
        assertThat(signed(end)).hasSize(19).extracting(Signatory::group).contains("Photography", "Bells");
        assertThat(Seed.reading(LETTER + end, null).findings())
                .extracting(finding -> finding.code())
                .doesNotContain(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void aCommaEndsTheNameBeforeTheDashOfAnAffiliation() {
        assertThat(names("Signed,\n\n"
                        + "- Dr. Ana Ruiz, University of Lower Karsk - Institute of Lamps\n"
                        + "- Prof. Tom Lind - Vale College\n"
                        + "- Prof. Eva Holm - Shore College\n"
                        + "- Max Orth - Hill College\n"))
                .startsWith("Dr. Ana Ruiz");
    }
}

package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** Signatures in which persons stand beside the organizations, roles and groups that they share. */
class PersonsAndOrganizationsTest {

    private static final String LETTER = "Dear Mayor,\n\nWe run the ferries of the harbour, and the piers are closed"
            + " to us since the storm of last year.\n\nWe ask you to open the piers before the winter.\n\n";

    private static ReadingResult read(String signatures) {
        return Seed.reading(LETTER + signatures, null);
    }

    /** "name / role / affiliation / on behalf of / group" of each signatory, without what is not named. */
    private static List<String> signatories(String signatures) {
        return toText(read(signatures).letter().orElseThrow().signatories());
    }

    private static List<String> toText(List<Signatory> signatories) {
        return signatories.stream()
                .map(one -> Stream.of(one.naming().name(), one.role(), one.affiliation(), one.onBehalfOf(), one.group())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" / ")))
                .toList();
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
                "Yours,\n\nAna Ruiz & Pau Vila\nCo-Chairs, Harbour Union\n",
                "Yours,\n\nAna Ruiz and Pau Vila\nCo-Chairs\nHarbour Union\n",
                "Yours,\n\nAna Ruiz\n\nPau Vila\n\nCo-Chairs, Harbour Union\n"
            })
    void sharesRoleInPlural(String signatures) {
        assertThat(signatories(signatures))
                .containsExactly("Ana Ruiz / Co-Chairs / Harbour Union", "Pau Vila / Co-Chairs / Harbour Union");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Pour l'Association du Port,\\nAna Ruiz, présidente\\n\\nPour le Syndicat Marin,\\nPau Vila, secrétaire"
                        + " | Ana Ruiz / présidente / Association du Port / Pour l'Association du Port"
                        + " | Pau Vila / secrétaire / Syndicat Marin / Pour le Syndicat Marin",
                "it | Per l'Associazione del Porto\\nAna Ruiz\\n\\nPer il Sindacato Marino\\nPau Vila"
                        + " | Ana Ruiz / Associazione del Porto / Per l'Associazione del Porto"
                        + " | Pau Vila / Sindacato Marino / Per il Sindacato Marino",
                "es | Firman:\\n\\nPor la Asociación del Puerto: Ana Ruiz\\nPor el Sindicato Marino: Pau Vila"
                        + " | Ana Ruiz / Asociación del Puerto | Pau Vila / Sindicato Marino",
                "es | Fdo.: Ana Ruiz\\nPresidenta de la Asociación del Puerto\\n\\nFdo.: Pau Vila\\nSecretario"
                        + " | Ana Ruiz / Presidenta / la Asociación del Puerto | Pau Vila / Secretario",
                "es | Suscriben:\\n\\n1.- Ana Ruiz\\n2.- Pau Vila | Ana Ruiz | Pau Vila",
                "es | Firman:\\n\\nArgentina: Red Puerto\\nChile: Unión Marina"
                        + " | Red Puerto / Argentina | Unión Marina / Chile",
                "de | gez. Ana Ruiz, gez. Pau Vila | Ana Ruiz | Pau Vila",
                "it | Firmatari:\\n\\nAna Ruiz, Presidente Associazione del Porto\\nPau Vila, cittadino"
                        + " | Ana Ruiz / Presidente / Associazione del Porto / Firmatari | Pau Vila / cittadino / Firmatari"
            })
    void readsSignaturesOfOtherLanguages(String language, String signatures, String first, String second) {
        String letter = "---\nlanguage: " + language + "\n---\n\n# 1901\n\n"
                + "Xxx xx xxxx xx xxx xxxxx xx xxx xx 1901, xx xxxx xxx xxxxxx xx xxxx xx xxx xxxxx.\n\n";
        assertThat(Seed.reading(letter + signatures.replace("\\n", "\n") + "\n", null)
                        .letter()
                        .orElseThrow())
                .satisfies(read -> assertThat(read.recipients()).isEmpty())
                .satisfies(read -> assertThat(toText(read.signatories())).containsExactly(first, second));
    }

    @Test
    void readsRoleWithCommaAboveName() {
        assertThat(signatories("The President,\nAna Ruiz\n")).containsExactly("Ana Ruiz / The President");
    }

    @Test
    void readsPersonForWhomLabelAboveSays() {
        assertThat(signatories("For the Harbour Union,\n\nAna Ruiz (President)\nPau Vila (Clerk)\n"))
                .containsExactly(
                        "Ana Ruiz / President / Harbour Union / For the Harbour Union",
                        "Pau Vila / Clerk / Harbour Union / For the Harbour Union");
    }

    @Test
    void keepsClosingOnBehalfOfNobodyNamed() {
        ReadingResult read = read("On behalf of our members,\n\nAna Ruiz\n");
        assertThat(read.letter().orElseThrow().closing()).isEqualTo("On behalf of our members,");
    }

    @Test
    void readsOrganizationInBoldAbovePersonInItalics() {
        assertThat(signatories(
                        "Signed,\n\n**Harbour Union**\n*Ana Ruiz, Director*\n\n**Dock Trust**\n*Pau Vila, Chair*\n"))
                .containsExactly("Ana Ruiz / Director / Harbour Union", "Pau Vila / Chair / Dock Trust");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Union, represented by Ana Ruiz, chair | Ana Ruiz / chair / Harbour Union",
                "Hafenverein Karsk, vertreten durch Ana Ruiz | Ana Ruiz / Hafenverein Karsk",
                "Sindicato del Puerto (representado por Ana Ruiz) | Ana Ruiz / Sindicato del Puerto"
            })
    void readsWhoRepresentsOrganization(String line, String signatory) {
        assertThat(signatories("Signed:\n\n- " + line + "\n- Lake Watch\n- Dock Trust\n"))
                .containsExactly(signatory, "Lake Watch", "Dock Trust");
    }

    @Test
    void readsItemsNestedBelowPersons() {
        assertThat(signatories("Signed:\n\n- Ana Ruiz\n    - Director, Harbour Union\n- Pau Vila\n    - Dock Trust\n"))
                .containsExactly("Ana Ruiz / Director / Harbour Union", "Pau Vila / Dock Trust");
    }

    @Test
    void readsItemsNestedBelowCountries() {
        assertThat(signatories(
                        "Signed:\n\n- Costa Rica\n    - Lake Watch\n- Norway\n    - Dock Trust\n    - Oar Club\n"))
                .containsExactly("Lake Watch / Costa Rica", "Dock Trust / Norway", "Oar Club / Norway");
    }

    @Test
    void readsGivenNameAboveWholeNameOnce() {
        assertThat(signatories("Best,\nAna\n\nAna Ruiz\nDirector\nHarbour Union\n"))
                .containsExactly("Ana Ruiz / Director / Harbour Union");
    }

    @Test
    void readsDescribedPersonsInFewLongLines() {
        assertThat(signatories("Signed,\n\nDr Ana Ruiz, Consultant Physician, Ostrand General Hospital\n"
                        + "Prof Pau Vila, Professor of Law, University of Karsk\n"))
                .containsExactly(
                        "Dr Ana Ruiz / Consultant Physician / Ostrand General Hospital",
                        "Prof Pau Vila / Professor of Law / University of Karsk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Ruiz (she/her)", "Ana Ruiz, she/they", "Ana Ruiz [ella/elle]"})
    void readsNoPronounsAsRole(String line) {
        assertThat(signatories("Yours,\n\n" + line + "\n")).containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Radio Sie/Er",
                "Per Olsen (Karsk University)",
                "Pour une Terre Vivante Association",
                "Nurses United",
                "Attac Ostrand"
            })
    void keepsNamesThatLookLikeOtherForms(String name) {
        assertThat(read("Signed:\n\n- Attac\n- " + name + "\n- Harbour Union\n- Ana Ruiz\n")
                        .letter()
                        .orElseThrow()
                        .signatories())
                .hasSize(4)
                .anyMatch(one -> name.startsWith(one.naming().name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz & Tom Lind\nNurses United\n",
                "**Ana Ruiz, Lake Watch**\n*Tom Lind, Secretary*\n",
                "For the Lake,\n\nAna Ruiz\nTom Lind\n"
            })
    void losesNobodyToRolesAndLabels(String signatures) {
        assertThat(signatories("Yours,\n\n" + signatures))
                .anyMatch(one -> one.startsWith("Ana Ruiz"))
                .anyMatch(one -> one.startsWith("Tom Lind"))
                .noneMatch(one -> one.contains("/ Nurses United"));
    }

    @Test
    void readsItemsOfListsOneBelowTheOtherAsSignatories() {
        assertThat(
                        signatories(
                                "Signed:\n\n### Norway\n\n- Lake Union\n\n* Dock Forum\n* Pier Trust\n\n### Sweden\n\n- Oar Club\n"))
                .containsExactly(
                        "Lake Union / Norway", "Dock Forum / Norway", "Pier Trust / Norway", "Oar Club / Sweden");
    }

    @Test
    void readsOrganizationAndItsBranchesAsSignatories() {
        assertThat(
                        signatories(
                                "Signed:\n\n- Harbour Union\n    - Karsk Branch\n    - Vik Branch\n- Dock Forum\n    - Ulm Branch\n"))
                .hasSize(5);
    }

    @Test
    void keepsSlashBetweenOtherWords() {
        assertThat(signatories("Signed:\n\n- Ana Ruiz (teacher/writer)\n- Pau Vila\n- Tom Lind\n"))
                .contains("Ana Ruiz / teacher/writer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signed:\n\nHarbour Union — Ana Ruiz\nLake Watch — Pau Vila\nDock Trust — Tom Lind\n",
                "Signed:\n\n- Harbour Union (Ana Ruiz)\n- Lake Watch (Pau Vila)\n- Dock Trust (Tom Lind)\n",
                "Signed:\n\nORGANIZATIONS\n\nHarbour Union\nLake Watch\n\nINDIVIDUALS\n\nAna Ruiz, Ostrand\nPau Vila\n",
                "Yours,\n\nAna Ruiz, Pau Vila\nHarbour Union\n",
                "Signed:\n\nDr Ana Ruiz\nDr Pau Vila\nHarbour College\nDr Tom Lind, Bay College\nDr Eva Paz, Pier College\n"
                        + "Dr Ion Pop, Lake College\nDr Pia Lund, Bay College\nDr Bea Holm, Oar College\n",
                "Signed:\n\nDr Ana Ruiz Harbour College\nDr Tom Lind, Bay College\nDr Eva Paz, Pier College\n"
                        + "Dr Ion Pop, Lake College\n"
            })
    void doubtsNamesWithOthersInside(String signatures) {
        assertThat(doubts(signatures)).anyMatch(message -> message.contains("may "));
    }

    @Test
    void readsParagraphsOfNameAndOrganizationAsCards() {
        assertThat(
                        signatories(
                                "Signed:\n\nAna Ruiz\nAlder Street Sailing School\n\nPau Vila\nElm Street Sailing School\n\n"
                                        + "Tom Lind\nFriends of the Lake\n\nEva Paz\nPier Watch Association\n\nIon Pop\nDirector\nOar Club\n"))
                .containsExactly(
                        "Ana Ruiz / Alder Street Sailing School",
                        "Pau Vila / Elm Street Sailing School",
                        "Tom Lind / Friends of the Lake",
                        "Eva Paz / Pier Watch Association",
                        "Ion Pop / Director / Oar Club");
    }

    @Test
    void keepsParagraphsOfTwoNames() {
        assertThat(
                        signatories(
                                "Signed:\n\nAna Ruiz\nPau Vila\n\nTom Lind\nEva Paz\n\nIon Pop\nPia Lund\n\nRui Costa\nBea Holm\n"))
                .hasSize(8);
    }

    @Test
    void readsNoDateOfListAsDateOfLetter() {
        String german =
                "Sehr geehrte Frau Ministerin,\n\nwir betreiben die Fähren im Hafen, und die Stege sind seit dem"
                        + " Sturm für uns gesperrt.\n\nWir bitten Sie, die Stege zu öffnen.\n\n";
        assertThat(Seed.reading(
                                german + "Unterzeichnende Organisationen, Stand 16. Mai 2031\n\nBundesebene\n\n"
                                        + "Hafenverein\nSeeverband\nUferbund\nStegbund\nBootsverein\n",
                                null)
                        .letter()
                        .orElseThrow())
                .satisfies(letter -> assertThat(letter.date()).isNull())
                .satisfies(letter -> assertThat(letter.signatories()).hasSize(5));
    }

    @Test
    void keepsMarkThatSeparatesNothing() {
        assertThat(
                        signatories(
                                "Signed:\n\n- Harbour Union: Northern Branch\n- Lake Watch: Upper Vale\n- Dock Trust: South Quay\n"))
                .containsExactly("Harbour Union: Northern Branch", "Lake Watch: Upper Vale", "Dock Trust: South Quay");
    }
}

package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** Lines that the other lines explain: names with descriptions, and what stands among names and is none. */
class ListConventionsTest {

    private static final String LETTER =
            "# Open letter\n\nDear Mayor,\n\nWe ask you to reopen the swimming lake before the summer begins.\n\n";
    private static final String PROSE =
            "We ask you to reopen the swimming lake before the summer begins, because the children wait for it.";

    private static Letter letter(String text) {
        return Seed.reading(text, null).letter().orElseThrow();
    }

    private static List<String> names(String text) {
        return letter(text).signatories().stream()
                .map(one -> one.naming().name())
                .toList();
    }

    private static List<FindingCode> doubts(String text) {
        return Seed.reading(text, null).findings().stream().map(Finding::code).toList();
    }

    @Test
    void bracketsBehindPersonsDescribeTheOthersToo() {
        String list = "- Ina Moor (member since the first summer)\n- Tom Vale (keeper of the boat house)\n"
                + "- Ute Kern (Swimmer who crosses the lake)\n- Lake Foundation (Friend of the lake)\n";
        assertThat(names(LETTER + "Sincerely,\n\n" + list))
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern", "Lake Foundation");
        assertThat(letter(LETTER + "Sincerely,\n\n" + list).signatories().get(3).affiliation())
                .isEqualTo("Friend of the lake");
    }

    @Test
    void nearlyAllLinesOfPersonsMakeTheOthersPersons() {
        String list = "Ina Moor, Bluefin\nTom Vale, The Old Oars\nUte Kern, Swimmers Association\n"
                + "Max Orth, Piervention\nLea Brandt, Director of plays\n";
        assertThat(names(LETTER + "Sincerely,\n\n" + list))
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern", "Max Orth", "Lea Brandt");
    }

    private static List<String> places(String list) {
        return letter(LETTER + "Sincerely,\n\n" + list).signatories().stream()
                .map(one -> one.naming().name() + " @ " + one.place())
                .toList();
    }

    @Test
    void aTownAndItsRegionAreThePlace() {
        assertThat(
                        places(
                                "- Ina Moor, Sudbury, Massachusetts\n- Tom Vale, San Felipe, NM\n- Ute Kern, Bluefin, Dover, Ohio\n"))
                .containsExactly(
                        "Ina Moor @ Sudbury, Massachusetts", "Tom Vale @ San Felipe, NM", "Ute Kern @ Dover, Ohio");
        assertThat(
                        places(
                                "- Lake Foundation, Dover, Vermont\n- Oar Society, Albany, New York\n- Moor Union, Bern, Switzerland\n"))
                .containsExactly(
                        "Lake Foundation @ Dover, Vermont",
                        "Oar Society @ Albany, New York",
                        "Moor Union @ Bern, Switzerland");
    }

    @Test
    void aRegionBehindAnAffiliationIsNoTown() {
        assertThat(places(
                        "- Ina Moor, Lake University, Ohio\n- Tom Vale, keeper, Karsk\n- Ute Kern, Bluefin, Norway\n"))
                .containsExactly("Ina Moor @ null", "Tom Vale @ null", "Ute Kern @ Norway");
    }

    @Test
    void cardsThatEndWithTownAndRegionAreOneSignatoryEach() {
        assertThat(places("Ina Moor  \nChairperson  \nDover, DC\n\nTom Vale     \nSan Felipe, California\n\n"
                        + "Ute Kern\\\nNew York, New York\\\n \\\nMax Orth  \nConcord, New Hampshire\n"))
                .containsExactly(
                        "Ina Moor @ Dover, DC",
                        "Tom Vale @ San Felipe, California",
                        "Ute Kern @ New York, New York",
                        "Max Orth @ Concord, New Hampshire");
    }

    @Test
    void aNameInAlphabeticalOrderIsNoLabel() {
        assertThat(
                        names(
                                LETTER
                                        + "Sincerely,\n\nBluefin\\\nThe Current Media\\\nLake Watch\\\nMedia 2070\\\nOar Club\\\nVox Media\\\nWren Union\n"))
                .containsExactly(
                        "Bluefin",
                        "The Current Media",
                        "Lake Watch",
                        "Media 2070",
                        "Oar Club",
                        "Vox Media",
                        "Wren Union");
        assertThat(names(LETTER + "Sincerely,\n\nOrganisations\\\nBluefin\\\nLake Watch\\\nOar Club\\\nWren Union\\\n"
                        + "Individuals\\\nIna Moor\\\nTom Vale\\\nUte Kern\n"))
                .containsExactly("Bluefin", "Lake Watch", "Oar Club", "Wren Union", "Ina Moor", "Tom Vale", "Ute Kern");
    }

    @Test
    void aMarkThatTouchesTheNameIsNoPartOfIt() {
        assertThat(
                        names(
                                LETTER
                                        + "Sincerely, \u0003\n\nOar Club\n\nAllied organisations:\n\n-Bluefin\\\n-Lake Watch\\\n-Wren Union\n"))
                .containsExactly("Oar Club", "Bluefin", "Lake Watch", "Wren Union");
    }

    @Test
    void aLabelOfAGroupIsNoMissedName() {
        assertThat(doubts(LETTER + "Sincerely,\n\nLake Watch\nHarbour Trust\n\nSupporting organisations:\n\n"
                        + "- Moor Union\n- Oar Club\n- Wren Union\n"))
                .doesNotContain(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void personsShareARoleInThePlural() {
        String shared = "Ina Moor and Tom Vale\n\nCo-founders, the *Bluefin Review*\n";
        assertThat(names(LETTER + "Sincerely,\n\n" + shared)).containsExactly("Ina Moor", "Tom Vale");
        assertThat(letter(LETTER + "Sincerely,\n\n" + shared).signatories())
                .extracting(Signatory::role)
                .containsExactly("Co-founders", "Co-founders");
        assertThat(names(LETTER + "Sincerely,\n\n- Ina Moor, Tom Vale and Ute Kern (Directors of Oar Works)\n"
                        + "- Max Orth (Director of Bluefin)\n- Fresh Water and Clean Rivers\n"))
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern", "Max Orth", "Fresh Water and Clean Rivers");
    }

    @Test
    void aFamilyNameThatIsAPluralOfARoleIsShared() {
        assertThat(names(LETTER + "Sincerely,\n\nIna Moor, Tom Vale, Amy Fellows, Max Orth\n"))
                .containsExactly("Ina Moor", "Tom Vale", "Amy Fellows", "Max Orth");
        assertThat(names(
                        LETTER + "Sincerely,\n\n- Ina Lind and Ina Li, Directors of Oar Works\n- Max Orth, Director\n"))
                .containsExactly("Ina Lind", "Ina Li", "Max Orth");
    }

    @Test
    void labelsInItalicsAreNoRoles() {
        assertThat(letter(LETTER + "Sincerely,\n\nIna Moor\n\n*Members of the Council:*\n\nTom Vale\n\nUte Kern\n\n"
                                + "*Members of the Senate:*\n\nMax Orth\n")
                        .signatories())
                .extracting(one -> one.naming().name() + ": " + one.role())
                .containsExactly("Ina Moor: null", "Tom Vale: null", "Ute Kern: null", "Max Orth: null");
    }

    @Test
    void organizationsInBoldAreThoseOfThePersonsBelow() {
        assertThat(letter(LETTER + "Signed,\n\n**Lake Watch**\nIna Moor, Director\n\n**Oar Club**\nTom Vale, Chair\n")
                        .signatories())
                .extracting(one -> one.naming().name() + ", " + one.role() + ", " + one.affiliation())
                .containsExactly("Ina Moor, Director, Lake Watch", "Tom Vale, Chair, Oar Club");
    }

    @Test
    void aMarkOfASignatureAboveTheNameIsNobody() {
        assertThat(
                        names(
                                LETTER
                                        + "Sincerely,\n\n/s/ Ina Moor\nIna Moor\nDirector, Lake Watch\n\n/s/ Tom Vale\nTom Vale\nPresident, Oar Club\n"))
                .containsExactly("Ina Moor", "Tom Vale");
    }

    @Test
    void aColonMayStandBehindEachName() {
        assertThat(
                        names(
                                LETTER
                                        + "Signed by:\n\nIna Moor: Director, Lake Watch\nTom Vale: President, Oar Club\nUte Kern: Chair, Bluefin\n"))
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern");
    }

    @Test
    void rolesSideBySideAreBelowNamesSideBySide() {
        assertThat(
                        names(
                                LETTER
                                        + "Sincerely,\n\nIna Moor                Tom Vale\nDirector                President\nLake Watch              Oar Trust\n"))
                .containsExactly("Ina Moor", "Tom Vale");
    }

    @Test
    void labelsInBoldPrecedeTheNamesOfEachLine() {
        Letter letter =
                letter(LETTER + "Signatories:\n\n**Norway:** Lake Watch; Oar Club\n**Sweden:** Pier Union; Wren Trust\n"
                        + "**Denmark:** Boat League\n");
        assertThat(letter.signatories())
                .extracting(one -> one.group() + " " + one.naming().name())
                .containsExactly(
                        "Norway Lake Watch",
                        "Norway Oar Club",
                        "Sweden Pier Union",
                        "Sweden Wren Trust",
                        "Denmark Boat League");
    }

    @Test
    void aTitleBeforeANameIsNoRoleOfThePersonAbove() {
        assertThat(names(LETTER + "Signed,\n\nIna Moor MP\nLord Vale\n\nUte Kern\nProfessor Emeritus\n"))
                .containsExactly("Ina Moor MP", "Lord Vale", "Ute Kern");
    }

    @Test
    void bracketsOfAFewPersonsSayForWhomTheySpeak() {
        assertThat(letter(
                                LETTER
                                        + "Signed: Ina Moor (Lake Watch), Tom Vale (Harbour), Ute Kern (Bluefin) and Max Orth (independent).\n")
                        .signatories())
                .extracting(one -> one.naming().name())
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern", "Max Orth");
    }

    @Test
    void noAddressOfASignatoryIsPublished() {
        assertThat(letter(LETTER
                                + "Sincerely,\n\nIna Moor\nDirector\nLake Watch\n1 Pier Street\n(555) 555-0101\nina@lake.example\n\n"
                                + "Tom Vale\nPresident\nOar Club\ntom@oar.example\n")
                        .text()
                        .toString())
                .doesNotContain("@")
                .doesNotContain("555");
    }

    @Test
    void wordsInItalicsBelowPersonsAreTheirRoles() {
        assertThat(letter(
                                LETTER
                                        + "Sincerely,\n\nIna Moor\n\n*Special Assistant for Piers*\n\nTom Vale\n\n*Keeper of the\nNorth Pier*\n")
                        .signatories())
                .extracting(one -> one.naming().name() + ": " + one.role())
                .containsExactly("Ina Moor: Special Assistant for Piers", "Tom Vale: Keeper of the North Pier");
    }

    @Test
    void telephoneNumbersBehindNamesAreLeftOutAndNotTheNames() {
        String list = "Dr Ina Moor, Chair Lake Association (02) 6270 5400\n\n"
                + "Ute Kern, President Oar Club Contact: Lea Brandt, (03) 9276 3795 / 0406 177 123\n\n"
                + "Tom Vale 0419 770 259\n\n2\n\nMax Orth 212-555-0142\n";
        List<Signatory> signatories = letter(LETTER + "Sincerely,\n\n" + list).signatories();
        assertThat(signatories)
                .extracting(one -> one.naming().name())
                .containsExactly("Dr Ina Moor", "Ute Kern", "Tom Vale", "Max Orth");
        assertThat(signatories).extracting(Signatory::text).noneMatch(text -> text.matches(".*\\d.*|.*Brandt.*"));
    }

    @Test
    void townsBeforeTheCountryAreThePlace() {
        String list = "Lake Foundation, Vestby, Norway\nOar Club of the Vale, Upper Vale, Karsk, Sweden\n"
                + "Ina Moor, Vestby, Norway\nSwimmers Network, Oslo, Norway\nPier Watch, Karsk, Sweden\n";
        assertThat(names(LETTER + "Sincerely,\n\n" + list))
                .containsExactly(
                        "Lake Foundation", "Oar Club of the Vale", "Ina Moor", "Swimmers Network", "Pier Watch");
        assertThat(letter(LETTER + "Sincerely,\n\n" + list).signatories().get(1).place())
                .isEqualTo("Upper Vale, Karsk, Sweden");
    }

    @Test
    void aNameGoesOnToTheCountryWhereNoTownsAreNamed() {
        String list = "Lake Watch, Norway\n"
                + "Friends of the Pier, Sweden\n"
                + "Network of Rowers, Swimmers and Divers, Norway\n"
                + "Swimmers Alliance, Oslo, Norway\n"
                + "Oar Club, Sweden\n"
                + "Coast Union, Norway\n"
                + "Harbour Forum, Sweden\n"
                + "Union of the Vale, Norway\n";
        assertThat(names(LETTER + "Sincerely,\n\n" + list)).contains("Network of Rowers, Swimmers and Divers");
    }

    @Test
    void anyMixOfNamesAndMarksIsRead() {
        List<String> words = List.of(
                "Ina Moor",
                "PhD",
                "Lake Watch",
                "teacher",
                "for",
                "Norway",
                "Dr.",
                "VALE",
                "14",
                "'98",
                "OBE",
                "x@y.example");
        List<String> marks = List.of(
                ", ", " - ", " – ", " — ", " (", ") ", ": ", " / ", "; ", " [", "] ", " | ", " · ", ",", "-", " ", "*");
        Random random = new Random(16);
        for (int list = 0; list < 300; list++) {
            StringBuilder lines = new StringBuilder();
            for (int line = 0; line < 8; line++) {
                for (int i = random.nextInt(5); i >= 0; i--) {
                    lines.append(words.get(random.nextInt(words.size())))
                            .append(marks.get(random.nextInt(marks.size())));
                    lines.append(random.nextInt(3) == 0 ? marks.get(random.nextInt(marks.size())) : "");
                }
                lines.append('\n');
            }
            assertThat(Seed.reading(LETTER + "Sincerely,\n\n" + lines, null).letter())
                    .as(lines.toString())
                    .isPresent();
        }
    }

    @Test
    void aTownInTheBracketsOfADescribedListIsThePlace() {
        String list =
                "Rowing Station 14 (Upper Vale)\nIna Moor (Lake Foundation)\nTom Vale (keeper of the boat house)\n"
                        + "Ute Kern (swims every morning)\nMax Orth (Pier Watch)\nLea Brandt (writer of plays)\n";
        Signatory station =
                letter(LETTER + "Sincerely,\n\n" + list).signatories().get(0);
        assertThat(station.naming().name()).isEqualTo("Rowing Station 14");
        assertThat(station.place()).isEqualTo("Upper Vale");
    }

    @Test
    void bracketsBehindAllPersonsHoldTheirOrganizations() {
        String list = "- Ina MOOR (SWIM)\n- Tom VALE (OAR the Vale)\n- Ute KERN (Boat House)\n"
                + "- Max ORTH (PIER)\n- Lea BRANDT (Lake - Shore)\n";
        assertThat(names(LETTER + "Sincerely,\n\n" + list))
                .containsExactly("Ina MOOR", "Tom VALE", "Ute KERN", "Max ORTH", "Lea BRANDT");
    }

    @Test
    void aLineGoesOnBehindACommaWhereFewLinesEndWithOne() {
        String list = "Lake Foundation, Vestby, Norway.\nOar Club of the Vale and its friends on the shore,\nSweden.\n"
                + "Swimmers Network, Oslo, Norway.\nPier Watch, Karsk, Sweden.\nBoat House, Vestby, Norway.\n";
        assertThat(letter(LETTER + "Sincerely,\n\n" + list).signatories()).hasSize(5);
    }

    @Test
    void aSurnameInCapitalsEndsTheName() {
        String list = "Ina MOOR Swimming Club\nTom VALE Green Shore\nUte KERN, Boat House\n";
        assertThat(names(LETTER + "Sincerely,\n\n" + list)).containsExactly("Ina MOOR", "Tom VALE", "Ute KERN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ina Moor - @ina_moor", "Ina Moor @ina-moor", "Ina Moor (@inamoor)", "Ina Moor | @ina.moor"})
    void anAccountIsNoPartOfTheName(String line) {
        assertThat(names(LETTER + "Sincerely,\n\n- " + line + "\n- Tom Vale\n"))
                .containsExactly("Ina Moor", "Tom Vale");
    }

    @Test
    void aNameInBoldEndsWhereTheBoldEnds() {
        String list =
                "- **Ina Moor** Nurse at the shore\n- **Tom Vale** Boat House\n- **Ute Kern** Green Shore, Vestby\n";
        List<Signatory> signatories =
                letter(LETTER + "## Signatures of the open letter\n\n" + list).signatories();
        assertThat(signatories)
                .extracting(one -> one.naming().name())
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern");
        assertThat(signatories.get(0).role()).isEqualTo("Nurse at the shore");
        assertThat(signatories.get(1).affiliation()).isEqualTo("Boat House");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signatures:",
                "<< Signature >>",
                "Name: << full name >>",
                "Photo credit: Ute Kern from the Boat House",
                "You can download the whole letter here: Download"
            })
    void whatFollowsTheNameIsNoSignatory(String line) {
        assertThat(names(LETTER + "Sincerely,\n\nIna Moor\n\n" + line + "\n")).containsExactly("Ina Moor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Sehr geehrte Frau Moor,|Herzlichst, Ihre",
                "it|Gentile sindaca,|Certi della Sua attenzione, porgiamo distinti saluti",
                "pt|Prezada prefeita,|Atenciosamente, com votos de estima e apreço.",
                "en|Dear Mayor,|Thanking you for your time, yours sincerely"
            })
    void aClosingOfTwoPartsIsNoName(String language, String salutation, String closing) {
        Letter letter = letter("---\nlang: " + language + "\n---\n" + salutation + "\n\n" + PROSE + "\n\n" + closing
                + "\n\nTom Vale\n");
        assertThat(letter.signatories()).extracting(Signatory::text).containsExactly("Tom Vale");
        assertThat(letter.closing()).isEqualTo(closing);
    }

    @Test
    void cardsWithCommentsAreSignatories() {
        StringBuilder cards = new StringBuilder();
        for (String name : List.of("Ina Moor", "Tom Vale", "Ute Kern", "Rania", "Ada Lund", "Per Holm")) {
            boolean comment = name.startsWith("U") || name.startsWith("R");
            cards.append("<div class=\"card\"><span class=\"who\">")
                    .append(name)
                    .append("</span>");
            cards.append("<span class=\"where\">Boat House</span>");
            cards.append(comment ? "<span class=\"why\">I swim there. So do my children.</span></div>" : "</div>");
        }
        String page = "<html lang=\"en\"><body><h1>Open letter</h1><p>Dear Mayor,</p><p>" + PROSE
                + "</p><p>Signed,</p><div>" + cards + "</div></body></html>";
        assertThat(Seed.reading(page, null).letter().orElseThrow().signatories())
                .hasSize(6);
    }

    @Test
    void aHeadlineNamesNoRecipientBehindTheComma() {
        Letter letter = letter(
                "# In open letter to Ina Moor, swimmers ask again for their lake\n\n" + PROSE + "\n\n" + PROSE + "\n");
        assertThat(letter.recipients()).extracting(Recipient::displayName).containsExactly("Ina Moor");
    }

    @Test
    void aLetterInAMailIsTheLetter() {
        Letter letter = letter("Dear members,\n\n" + PROSE
                + "\n\nIn solidarity,\n\nTom Vale\n\n---\n\nJune 12, 2031\n\n"
                + "Ina Moor\nMayor of Vestby\n\nDear Mayor Moor:\n\n" + PROSE + "\n\n" + PROSE + "\n\nUte Kern\n");
        assertThat(letter.salutation()).isEqualTo("Dear Mayor Moor:");
        assertThat(letter.date().date().toString()).isEqualTo("2031-06-12");
    }

    @Test
    void aSecondSalutationIsDoubted() {
        String letter =
                "Dear Mayor,\n\n" + PROSE + "\n\nDear Councillor Vale,\n\n" + PROSE + "\n\nSincerely,\n\nUte Kern\n";
        assertThat(doubts(letter)).contains(FindingCode.RECIPIENTS_UNCERTAIN);
        assertThat(doubts(LETTER + "Sincerely,\n\nUte Kern\n")).doesNotContain(FindingCode.RECIPIENTS_UNCERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ina Moor\nVestby Boat Association", "Ina Moor\nMember of SWIM"})
    void twoLinesMayBeOneSignatory(String lines) {
        String text = LETTER + "Sincerely,\n\n" + lines + "\n";
        assertThat(names(text).size() == 1 || doubts(text).contains(FindingCode.SIGNATORY_UNCERTAIN))
                .isTrue();
    }

    @Test
    void aTemplateWithFieldsIsDoubted() {
        String fields = "<< Signature >>\n\n<< Name >>\n\nFriend of the lake\n\nPhone: << number >>\n";
        assertThat(doubts(LETTER + "Sincerely,\n\n" + fields)).contains(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void aDateInTheBodyIsDoubted() {
        String letter = "June 3, 2031\n\nDear Mayor,\n\n" + PROSE + "\n\nJune 12, 2031\n\n" + PROSE + "\n\n" + PROSE
                + "\n\nSincerely,\n\nUte Kern\n";
        assertThat(doubts(letter)).contains(FindingCode.DATE_UNCERTAIN);
    }
}

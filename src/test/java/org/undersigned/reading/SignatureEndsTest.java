package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** Where a signature or list ends, and how its lines name persons. Lines are separated by " / ", blocks by " + ". */
class SignatureEndsTest {

    private static final String EN =
            "Dear Mayor,\n\nWe ask you to let the night ferry run again before the autumn fair begins.\n\n"
                    + "The harbour has waited for it since the bridge was closed to everyone.\n\n";

    private static List<Signatory> signed(String end) {
        return Seed.reading(EN + end.replace(" / ", "\n").replace(" + ", "\n\n"), null)
                .letter()
                .map(Letter::signatories)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely, + Wilma Brandt + ## Further letters + - [Oskar Linde](/linde) / - [Tove Rask](/rask)",
                "Sincerely, + Wilma Brandt + ## See also + - [Lamps of Karsk](/lamps) / - [Our Ropes](/ropes) / - [Old"
                        + " Quays](/q)",
                "Sincerely, + Wilma Brandt + Further reading: + - [Lamps of Karsk](/lamps) / - [Our Ropes](/ropes)",
                "Sincerely, + Wilma Brandt + The whole letter is [here](letter.pdf)",
                "Sincerely, + A worried resident, + Wilma Brandt",
                "Sincerely, + Wilma Brandt + Doctoral Fellow / Ropes and Lamps Research Group / University of Karsk",
                "With kind regards and the hope of a ferry before long, / Wilma Brandt",
                "~Wilma Brandt",
                "Wilma Brandt + .. [1] https://lamps.example/one / .. [2] https://lamps.example/two"
            })
    void readsOnePerson(String end) {
        assertThat(signed(end)).extracting(one -> one.naming().name()).containsExactly("Wilma Brandt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Withdrawn signatures: / Oskar Linde / Tove Rask",
                "Withdrawn: + Oskar Linde + Tove Rask",
                "Letter sent to: / Oskar Linde / Tove Rask",
                "In memory of: / Oskar Linde",
                "With thanks to: + - Oskar Linde / - Tove Rask",
                "Witnessed by: / Tove Rask, Solicitor",
                "## Topics + Ferries + Lamps",
                "Distribution: / Vestby Herald",
                "Español / Français / Deutsch",
                "Español | Français | Deutsch",
                "Download PDF / Donate » / Show more",
                "Privacy policy | Imprint",
                "~~Oskar Linde~~ (withdrawn)",
            })
    void namesBelowTheListOfThoseWhoDoNotSignAreNoSignatories(String below) {
        assertThat(signed("Sincerely, + Wilma Brandt / Mina Sol + " + below))
                .extracting(one -> one.naming().name())
                .containsExactly("Wilma Brandt", "Mina Sol");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other signatories: / Oskar Linde / Tove Rask",
                "Thanks to the following signatories: / Oskar Linde / Tove Rask",
                "Authors for the Ferry: / Oskar Linde / Tove Rask",
                "In memory of: / Eva Paz + Signatories: / Oskar Linde / Tove Rask",
                "Letter sent to: / Eva Paz + Supporters: + Oskar Linde / Tove Rask",
            })
    void otherLabelsBeginGroupsOfSignatories(String below) {
        assertThat(signed("Sincerely, + Wilma Brandt / Mina Sol + " + below))
                .extracting(one -> one.naming().name())
                .containsExactly("Wilma Brandt", "Mina Sol", "Oskar Linde", "Tove Rask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mary Linde, 4 March 2031|Mary Linde",
                "Mary Linde, Karsk, 4 March 2031|Mary Linde, Karsk",
                "Sincerely, + Mary Linde, March 4, 2031 / Peter Rask, 5 March 2031|Mary Linde; Peter Rask",
                "Signatures: + - Mary Linde, 4 March 2031 / - Peter Rask, 5 March 2031|Mary Linde; Peter Rask",
                "Sincerely, + Mary Linde + San Miguel, 4 March 2031|Mary Linde",
                "Sincerely, + Mary Linde + Santiago de Karsk, 4 March 2031|Mary Linde",
            })
    void theDayBehindANameIsNotPartOfIt(String end, String names) {
        assertThat(signed(end)).extracting(one -> one.naming().name()).containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From: Mary Linde / To: Harbour Board|false",
                "Author: Mary Linde|true",
                "*Mary Linde, 4 March 2031*|true",
            })
    void whoeverWritesAccordingToTheHeadSigns(String head, boolean doubted) {
        var reading = Seed.reading(
                "# Open letter\n\n" + head.replace(" / ", "\n") + "\n\n" + EN.substring(EN.indexOf("We ask")), null);
        assertThat(reading.letter().orElseThrow().signatories())
                .extracting(one -> one.naming().name())
                .containsExactly("Mary Linde");
        assertThat(reading.findings().stream().anyMatch(finding -> finding.code() == FindingCode.SIGNATORY_UNCERTAIN))
                .isEqualTo(doubted);
    }

    @Test
    void endsListWhereAnswerBegins() {
        assertThat(signed("Sincerely, + Wilma Brandt / Oskar Linde + Dear Ms Brandt, + Thank you for your letter."
                        + " + Eva Paz / Minister"))
                .extracting(one -> one.naming().name())
                .containsExactly("Wilma Brandt", "Oskar Linde");
    }

    @Test
    void doubtsSentenceAmongNames() {
        assertThat(Seed.reading(
                                EN + "Sincerely,\n\nWilma Brandt\nOskar Linde\nTove Rask\n\n## Comments\n\n"
                                        + "**Eva Paz** says:\n\nI agree with every word.\n",
                                null)
                        .findings())
                .anyMatch(finding -> finding.message().contains("does not look like one signatory"));
    }

    @Test
    void namesNobodyFromATableOfFigures() {
        assertThat(signed("Signed by: + Wilma Brandt, Karsk University / Oskar Linde, Karsk University / Tove"
                        + " Rask, Lamp Institute + **Appendix** + | Fund | Ferries |\n"
                        + "|---|---|\n"
                        + "| Lamp Trust | 12 |\n"
                        + "| Rope Trust | 3 |"))
                .hasSize(3);
    }

    @Test
    void readsFamilyNamesBeforeASemicolon() {
        assertThat(signed("Signed by: + Linde Sol, Oskar; Professor of Ropes. Karsk. + Rask, Tove; Teacher of lamps."
                        + " Oslo. + Brandt Vik, Wilma; Nurse, Harbour Clinic. Karsk."))
                .extracting(one -> one.naming().name())
                .containsExactly("Linde Sol, Oskar", "Rask, Tove", "Brandt Vik, Wilma");
    }

    @Test
    void readsPersonsBehindTheirOrganizations() {
        assertThat(signed("Signed by: + - LAMPS: Wilma Brandt, president, 300 members / - Ropes: Oskar Linde, chair,"
                        + " Karsk / - QUAY: Tove Rask, secretary, Oslo / - Reef: Mina Sol, treasurer, Rome"))
                .extracting(one -> one.naming().name(), Signatory::affiliation)
                .contains(tuple("Wilma Brandt", "LAMPS"), tuple("Mina Sol", "Reef"));
    }

    @Test
    void readsPersonsBeforeCompanies() {
        assertThat(signed(
                        "Yours sincerely, + - Wilma Brandt, Brandt Stitchery / - O.Linde, Trumelia GmbH / - Tove Rask,"
                                + " PAGES.AT / - Mina Sol, Cubic / - tom eric RUUD, flash.example / - Ada Berg, Firm Ltd /"
                                + " - Ole Vik, Lantern User Group / - Rut Dahl, soft.example"))
                .extracting(one -> one.naming().name())
                .containsExactly(
                        "Wilma Brandt",
                        "O.Linde",
                        "Tove Rask",
                        "Mina Sol",
                        "tom eric RUUD",
                        "Ada Berg",
                        "Ole Vik",
                        "Rut Dahl");
    }

    @Test
    void readsPersonsWithAddresses() {
        assertThat(signed("The Harbour Team + - Wilma Brandt: wilma@quay.example / - Oskar Linde: oskar@quay.example"
                        + " / - Tove Rask : tove@quay.example / - Mina Sol : mina@quay.example"))
                .extracting(one -> one.naming().name())
                .containsExactly("Wilma Brandt", "Oskar Linde", "Tove Rask", "Mina Sol");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sincerely, + Wilma Brandt + 请让夜间渡轮重新开航。港口已经等待了很久，我们都在等待。 | Wilma Brandt",
                "Wilma Brandt + 请让夜间渡轮重新开航。港口已经等待了很久，我们都在等待。 + 威尔玛·布兰特，奥斯卡·林德 | Wilma Brandt"
            })
    void leavesATranslationInIdeographsOut(String end, String name) {
        assertThat(signed(end)).extracting(one -> one.naming().name()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Signed for and on behalf of the Rope Guild                               | Rope Guild",
                "Signed by the Millers and Bakers of Karsk                                | Millers and Bakers of Karsk",
                "Signed on behalf of the Rope Guild, / Wilma Brandt                       | Wilma Brandt",
                "Signed for and on behalf of Rope Guild + Mailed to: + Oda Rask, Mayor / Town Hall | Rope Guild"
            })
    void readsWhoSignsOnTheLineOfTheLabel(String end, String name) {
        assertThat(signed(end)).extracting(one -> one.naming().name()).containsExactly(name);
    }

    @Test
    void readsNoNamesFromWhereTheLetterComesOrHowToSignIt() {
        assertThat(signed("In solidarity, / From Karsk, on the shores of the Ostrand / Wilma Brandt / Rope Guild"))
                .extracting(one -> one.naming().name())
                .containsExactly("Wilma Brandt", "Rope Guild");
        assertThat(
                        signed(
                                "Signed: + Wilma Brandt / Oskar Linde / Tove Rask + Ways to sign this letter: + "
                                        + "1. Make an issue on [our site](https://ropes.example) / 2. Contact [ropes](https://r.example)"))
                .extracting(one -> one.naming().name())
                .containsExactly("Wilma Brandt", "Oskar Linde", "Tove Rask");
    }

    @Test
    void readsNicknamesInALongListOfNames() {
        String names = IntStream.range(0, 24)
                .mapToObj(at -> "Wilma Brandt%s<br>".formatted((char) ('a' + at)))
                .collect(Collectors.joining(" / "));
        assertThat(signed("Signed: + " + names + " / ropemaker7<br> / Tove Rask"))
                .hasSize(26);
        assertThat(signed("Signed: + Wilma Brandt<br> / ropemaker<br> / Tove Rask"))
                .hasSize(2);
    }

    @Test
    void readsCopiesBesideTheirAddresses() {
        String end = "Sincerely, + Wilma Brandt + Cc: Oda Rask, Mayor of Karsk. oda@rask.example\\"
                + " / Tom Lind, Mayor of Ostrand. tom@lind.example";
        assertThat(Seed.reading(EN + end.replace(" / ", "\n").replace(" + ", "\n\n"), null)
                        .letter()
                        .orElseThrow()
                        .recipients())
                .filteredOn(recipient -> recipient.role() == Recipient.Role.CC)
                .extracting(Recipient::name)
                .containsExactly("Oda Rask", "Tom Lind");
    }
}

package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** What stands behind the name in a line of a list: days, addresses, disclaimers; and lines that look like something else. */
class ListLinesTest {

    private static final String LETTER = "# Open letter to the Mayor\n\nDear Mayor,\n\n"
            + "The pier has been closed since the last flood, and the boats lie in the open."
            + " We ask you to mend it before the winter comes, as the town had promised us.\n\n";

    /** Ten items, as a list has that decides how its odd lines are read. */
    private static final String ITEMS =
            "- Ida Holm (teacher)\n- Tom Pike\n- Ana Sol (Bay School)\n- Eva Berg\n- Jon Rud\n"
                    + "- Mia Lund (baker)\n- Ole Vik\n- Rut Dahl (Quay Union)\n- Lea Moe\n- Per Sand\n";

    private static List<Signatory> signed(String list) {
        return Seed.reading(LETTER + list, null).letter().orElseThrow().signatories();
    }

    private static List<String> names(String list) {
        return signed(list).stream().map(one -> one.naming().name()).toList();
    }

    /** A bullet that is broken within the name has no comma there. */
    @Test
    void aNameGoesOnInTheSecondLineOfAnItem() {
        assertThat(
                        signed(
                                "Signed by:\n\n- Ida Maria\n  Holm, nurse\n- Tom Pike, baker\n- Jonas\n  Rud\n- Eva Berg\n- Ana Sol\n"))
                .extracting(one -> one.naming().name(), Signatory::role)
                .containsExactly(
                        tuple("Ida Maria Holm", "nurse"),
                        tuple("Tom Pike", "baker"),
                        tuple("Jonas Rud", null),
                        tuple("Eva Berg", null),
                        tuple("Ana Sol", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Director", "Harbour Union", "Spain", "director of the pier"})
    void aCardOfAnItemIsNoBrokenName(String detail) {
        assertThat(names("Signed by:\n\n- Ida Holm\n  " + detail + "\n- Tom Pike\n"))
                .containsExactly("Ida Holm", "Tom Pike");
    }

    /** "Vigo" may be a family name or a town. */
    @Test
    void anOpenSecondLineIsDoubtful() {
        assertThat(Seed.reading(LETTER + "Signed by:\n\n- Ida Holm\n  Vigo\n- Tom Pike\n- Eva Berg\n", null)
                        .findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("\"Vigo\" may be the rest of the name \"Ida Holm\""));
    }

    @Test
    void leavesOutTheDayOfTheSignature() {
        assertThat(
                        signed(
                                "Signed by:\n\n- Ida Holm (Bay School), 4/9/2031\n- Tom Pike 2031-04-09\n- Ana Sol, 04/9/31\n- Eva Berg\n"))
                .extracting(one -> one.naming().name(), Signatory::affiliation)
                .containsExactly(
                        tuple("Ida Holm", "Bay School"),
                        tuple("Tom Pike", null),
                        tuple("Ana Sol", null),
                        tuple("Eva Berg", null));
    }

    @Test
    void leavesOutAddressesOfTheWeb() {
        assertThat(names("Signed by:\n\n- Ida Holm: https://ida.example/x\n- Tom Pike (https://tom.example)\n"
                        + "- Ana Sol https://ana.example\n- Quay Union: www.quay.example\n- Eva Berg\n"))
                .containsExactly("Ida Holm", "Tom Pike", "Ana Sol", "Quay Union", "Eva Berg");
    }

    @Test
    void leavesOutAnAccountBetweenNameAndRole() {
        assertThat(signed("Signed by:\n\n- Ida Holm, @ida (board member, Quay Union)\n- Tom Pike @tom_p (baker)\n"
                        + "- Ana Sol, @ana-sol, teacher\n- Eva Berg\n"))
                .extracting(one -> one.naming().name(), Signatory::role, Signatory::affiliation)
                .containsExactly(
                        tuple("Ida Holm", "board member", "Quay Union"),
                        tuple("Tom Pike", "baker", null),
                        tuple("Ana Sol", "teacher", null),
                        tuple("Eva Berg", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signatories as of 4/8/2031:",
                "Signatories as of 8 April 2031:",
                "Signatories as of 8 Apr. 2031:",
                "Signatories (as of 8 April 2031):"
            })
    void readsALabelWithADay(String label) {
        assertThat(names(label + "\n\n(Note: affiliations are listed for identification only.)\n\n" + ITEMS))
                .hasSize(10)
                .startsWith("Ida Holm");
    }

    @Test
    void readsAnItemWithADisclaimer() {
        String odd = "- Liv Aas, @liv (harbour master; affiliations for identification purposes only)\n";
        assertThat(names("Signed by:\n\n" + ITEMS + odd + "- Max Eng\n"))
                .contains("Liv Aas", "Max Eng")
                .hasSize(12);
    }

    @Test
    void leavesOutAContactAmongItems() {
        assertThat(names("Signed by:\n\n" + ITEMS + "- Contact: Liv Aas, liv@quay.example\n"))
                .hasSize(10);
    }

    @Test
    void readsOrganizationsAmongPersonsInBold() {
        String list =
                "- Harbour Research Network (HRN)\n- Union of Nets - With more than 40 boats, the largest of the bay\n"
                        + ITEMS.replaceAll("- (\\p{L}+ \\p{L}+)", "- **$1**");
        assertThat(names("## Supporters\n\n" + list)).hasSize(12).startsWith("Harbour Research Network");
    }

    @Test
    void readsForWhomSomebodySignsInsideABracket() {
        assertThat(
                        signed(
                                "Signed by:\n\n- Ida Holm (board member, on behalf of the Quay Union)\n- Tom Pike\n- Ana Sol\n"))
                .extracting(one -> one.naming().name(), Signatory::role, Signatory::onBehalfOf)
                .startsWith(tuple("Ida Holm", "board member", "Quay Union"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Quay Union (founded 1/2/1990)",
                "- Collective of 13-11-2015",
                "- Ole Vik, born 3/4/1971",
                "- Jon Rud (Oslo, 3/2/2031)"
            })
    void keepsOtherDays(String line) {
        assertThat(signed("Signed by:\n\n" + line
                                + "\n- Ida Holm, 4/9/2031\n- Tom Pike, 4/9/2031\n- Ana Sol, 4/9/2031\n")
                        .get(0)
                        .text())
                .isEqualTo(line.substring(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Add Your Name (via the form)",
                "- Sign Here: the form is open until May",
                "- Total Signatures: 4,032"
            })
    void leavesOutCallsAmongItems(String line) {
        assertThat(names("Signed by:\n\n" + ITEMS + line + "\n")).hasSize(10);
    }

    @Test
    void keepsTheEmployerBehindARole() {
        assertThat(signed("Signed by:\n\n- Jon Rud, Engineer @Google, Oslo\n- Ida Holm\n- Tom Pike\n")
                        .get(0)
                        .text())
                .contains("@Google");
    }

    @Test
    void closesTheBracketInWhichAnAddressStood() {
        assertThat(names("Signed by:\n\n- Jan Roth (Lake Watch: www.watch.example)\n- Ida Holm\n- Tom Pike\n"))
                .startsWith("Jan Roth (Lake Watch)");
    }

    @Test
    void splitsLinesBehindAnAffiliationThatIsRepeated() {
        assertThat(signed("Yours sincerely,\n\nIda Holm, College of Ostrand Tom Pike, College of Ostrand\n"))
                .extracting(one -> one.naming().name(), Signatory::affiliation)
                .containsExactly(tuple("Ida Holm", "College of Ostrand"), tuple("Tom Pike", "College of Ostrand"));
    }

    @Test
    void splitsLinesBehindRolesThatOtherLinesHave() {
        assertThat(names("Signed by:\n\nIda Holm, ropewright of the north pier\nTom Pike, ropewright of the bay\n"
                        + "Ana Sol, ropewright of the bay Eva Berg, teacher of music\nJon Rud, teacher of music\n"
                        + "Mia Lund, baker\n"))
                .containsExactly("Ida Holm", "Tom Pike", "Ana Sol", "Eva Berg", "Jon Rud", "Mia Lund");
    }
}

package org.undersigned.reading.structure.opener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.testing.Seed;

/** Recipients that address and salutation name together. */
class AddressAndGreetingTest {

    private static final String BODY = "\n\nWe run the ferries of the harbour, and the piers are closed to us since the"
            + " storm of last year.\n\nWe ask you to open the piers before the winter.\n\nYours,\n\nPau Vila\n";

    /** "name / office" of each recipient, without what is not named. */
    private static List<String> recipients(String opener) {
        return Seed.reading(opener.replace("\\n", "\n") + BODY, null).letter().orElseThrow().recipients().stream()
                .map(one -> Stream.of(one.name(), one.office())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" / ")))
                .toList();
    }

    @Test
    void keepsPersonAboveAttention() {
        assertThat(recipients("The Honourable Ana Ruiz, MP\nMinister for Ports\n\nAttn: Tom Lind, Chief of Staff\n\n"
                        + "Dear Minister,"))
                .containsExactly("Ana Ruiz / Minister for Ports", "Tom Lind / Chief of Staff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministry of Ports\\nAttn: Ms. Ana Ruiz\\n\\nDear Ms. Ruiz, | Ana Ruiz / Ministry of Ports",
                "Attn: Ana Ruiz, Clerk\\n\\nDear Ms. Ruiz, | Ana Ruiz / Clerk",
                "H.E. Ana Ruiz\\nPresident of the Republic\\n\\nYour Excellency, | Ana Ruiz / President of the Republic",
                "H.E. Ms. Ana Ruiz, President of the Lakes\\n\\nYour Excellency, | Ana Ruiz / President of the Lakes"
            })
    void readsOnePerson(String opener, String recipient) {
        assertThat(recipients(opener)).containsExactly(recipient);
    }

    @Test
    void addsGroupThatSalutationGreets() {
        assertThat(recipients("Chair Ana Ruiz\nVice Chair Tom Lind\nHarbour Board\n\n"
                        + "Dear Chair Ruiz, Vice Chair Lind, and Members of the Board:"))
                .containsExactly("Ana Ruiz / Chair", "Tom Lind / Vice Chair, Harbour Board", "Members of the Board");
    }

    @Test
    void sharesOfficeOfTwoWordsInPlural() {
        assertThat(recipients("Dear Chairs Ruiz and Lind, Ranking Members Berg and Holm,"))
                .containsExactly("Ruiz / Chairs", "Lind / Chairs", "Berg / Ranking Members", "Holm / Ranking Members");
    }

    @Test
    void readsTwoOfficesOfOnePersonOnEachLine() {
        assertThat(recipients("Dear Mayor Ruiz,\nDear Vice-Chancellor and Minister of Finance Lind,\n"
                        + "Dear Minister of Ports and Lake Affairs Berg,"))
                .containsExactly(
                        "Ruiz / Mayor",
                        "Lind / Vice-Chancellor and Minister of Finance",
                        "Berg / Minister of Ports and Lake Affairs");
    }

    @Test
    void readsSalutationWithoutGreetingBelowCopies() {
        assertThat(recipients("To: Hon. Ana Ruiz, Commissioner, City of Ostrand\n\nCC: Hon. Tom Lind, Mayor\n"
                        + "Hon. Eva Paz, Commissioner\n\nCommissioner Ruiz:"))
                .containsExactly(
                        "Ana Ruiz / Commissioner, City of Ostrand", "Tom Lind / Mayor", "Eva Paz / Commissioner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Karsk Herald\\n\\nDear Editor, | 1",
                "Dr Ana Ruiz     Minister of Ports\\nMr Tom Lind     Minister of Lakes\\n\\nDear Ministers, | 2",
                "Dear Mayor Ruiz,\\nDear Members of the Council and Mayor Lind,\\nDear Clerk Berg, | 4",
                "Dear Ana Ruiz, Clerk of the Port, Tom Lind and Council of Karsk, | 4"
            })
    void keepsRecipientsApart(String opener, int count) {
        assertThat(recipients(opener)).hasSize(count);
    }

    @Test
    void keepsCopyToNamesake() {
        assertThat(recipients("To: Governor Ana Ruiz\n\ncc: Mayor Ruiz")).hasSize(2);
    }

    @Test
    void splitsLeadersAndWhips() {
        assertThat(recipients("Dear Speaker Ruiz, Leader Lind, Leader Berg and Minority Whip Holm:"))
                .containsExactly("Ruiz / Speaker", "Lind / Leader", "Berg / Leader", "Holm / Minority Whip");
    }

    @Test
    void joinsOfficesBehindGreetedNames() {
        assertThat(recipients("Dear Ana Ruiz, Director of the Harbour Board, and Tom Lind, Head of Ferries:"))
                .containsExactly("Ana Ruiz / Director of the Harbour Board", "Tom Lind / Head of Ferries");
    }

    @Test
    void readsAddressesSideBySide() {
        assertThat(recipients("The Honorable Ana Ruiz          The Honorable Tom Lind\n"
                        + "Speaker                         Majority Leader\n"
                        + "House of Representatives        Senate\n\nDear Speaker Ruiz and Leader Lind:"))
                .containsExactly("Ana Ruiz / Speaker, House of Representatives", "Tom Lind / Majority Leader, Senate");
    }
}

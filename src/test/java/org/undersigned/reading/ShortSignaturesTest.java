package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.testing.Seed;

/** One person below a letter, and lines that say who that is. Lines are separated by "/", blocks by "//". */
class ShortSignaturesTest {

    private static final String PROSE =
            "Dear Mayor,\n\nWe ask you to reopen the swimming lake before the summer begins.\n\n";

    private static List<Signatory> read(String end) {
        return Seed.reading(PROSE + end.replace(" // ", "\n\n").replace(" / ", "  \n"), null)
                .letter()
                .map(Letter::signatories)
                .orElseThrow();
    }

    private static List<String> names(String end) {
        return read(end).stream().map(one -> one.naming().name()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sincerely, // Ana Ruiz / Lake-loving Co-Founder and Coordinator",
                "Sincerely, // Ana Ruiz // Vice-Chair of the Greens/EFA in Karsk",
                "Ana Ruiz // Ostrand",
                "Sincerely, // Ana Ruiz / Green Lake Sub-Director / Swimmers Network / Ostrand"
            })
    void linesBelowANameDescribeThePerson(String end) {
        assertThat(names(end)).containsExactly("Ana Ruiz");
    }

    @Test
    void thePlaceAndTheRoleAreRead() {
        Signatory signatory = read("Sincerely, // Ana Ruiz / Green Lake Sub-Director / Swimmers Network / Ostrand")
                .get(0);
        assertThat(signatory.role()).isEqualTo("Green Lake Sub-Director");
        assertThat(signatory.affiliation()).isEqualTo("Swimmers Network");
        assertThat(signatory.place()).isEqualTo("Ostrand");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sincerely, // Harbour Watch / Swimmers Network|2",
                "Sincerely, // Ana Ruiz / Tom Lind|2",
                "Sincerely, // Ana Ruiz / Tom Lind / Ostrand|3",
                "Signatories: // Ana Ruiz / Ostrand|2"
            })
    void otherLinesSignThemselves(String end, int count) {
        assertThat(read(end)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sincerely, // Ana Ruiz, with the help of the swimmers. // cc: // The Harbour Master, // The Fire"
                        + " Brigade, // © 2031 Lake News",
                "— *Ana Ruiz*",
                "With warm admiration // Ana Ruiz, member of the council // 26 May 2031 // the page with all the news of the"
                        + " lake and of those who swim in it is lake.example"
            })
    void whatAPageHasBelowASignatureSignsNothing(String end) {
        assertThat(names(end)).hasSize(1).allMatch(name -> name.startsWith("Ana Ruiz"));
    }

    @Test
    void personsOfOneLineSignOneByOne() {
        assertThat(names("Sincerely, // Ana Ruiz, Tom Lind, Eva Holm / Lake Watch Committee"))
                .startsWith("Ana Ruiz", "Tom Lind", "Eva Holm");
    }

    @Test
    void anAddressBehindANameIsNoListOfNames() {
        assertThat(read("Sincerely, // Ana Ruiz Cell 7, Lake Wing, Old Prison, Karsk, Upper Vale, Norway"))
                .hasSize(1);
    }

    @Test
    void webAddressesBelowNamesSignNothing() {
        assertThat(names("Signatories: // **Lake Watch Alliance** / www.lake.example / info@lake.example //"
                        + " **Swimmers Network** / www.swim.example / info@swim.example //"
                        + " **Rowing Club** / https://row.example/karsk"))
                .containsExactly("Lake Watch Alliance", "Swimmers Network", "Rowing Club");
    }

    @Test
    void keepsPersonWithOrganizationBelowPerson() {
        assertThat(Seed.reading(
                                "Dear Mayor,\n\nWe ask you to let the night ferry run again before the fair.\n\n"
                                        + "Sincerely,\n\n- Luis Paz\n- Jonas Weber, Union of Wardens\n",
                                null)
                        .letter()
                        .orElseThrow()
                        .signatories())
                .extracting(one -> one.naming().name())
                .containsExactly("Luis Paz", "Jonas Weber");
    }
}

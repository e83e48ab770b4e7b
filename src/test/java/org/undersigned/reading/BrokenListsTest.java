package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Letter;
import org.undersigned.testing.Seed;

/** Lists that run on over lines, break off, or stand beside something else. */
class BrokenListsTest {

    private static final String PROSE =
            "We ask you to reopen the swimming lake before the summer begins, because the children wait for it.";
    private static final String LETTER = "# Open letter\n\nDear Mayor,\n\n" + PROSE + "\n\n";

    private static Letter letter(String text) {
        return Seed.reading(text, null).letter().orElseThrow();
    }

    private static List<String> names(String text) {
        return letter(text).signatories().stream()
                .map(one -> one.naming().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Signatories:|poet|baker of the vale|pilot",
                "Les signataires :|poétesse|boulanger de la vallée|pilote",
                "Unterzeichnet von:|Lehrerin|Professor im Tal|Sprecherin",
                "Firman:|poeta|panadero del valle|piloto",
                "Firmatari:|poetessa|fornaio della valle|pilota",
                "Assinam:|poeta|padeiro do vale|piloto"
            })
    void semicolonsSeparateSignatoriesOverLines(String label, String one, String two, String three) {
        String list = "Ina Moor, %s; Tom Vale, %s;\n\nUte Kern, %s; Lea Brandt, %s; Max Orth;\n\nAda Holm, %s\n"
                .formatted(one, two, three, one, two);
        assertThat(names(LETTER + label + "\n\n" + list))
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern", "Lea Brandt", "Max Orth", "Ada Holm");
    }

    @Test
    void semicolonsBehindANameSeparateWhatDescribesIt() {
        String list = "Ina Moor; Harbour Institute; Vestby\n\nTom Vale; University of the Vale; Karsk\n\n"
                + "Ute Kern; Bay Foundation; Oslo\n";
        assertThat(names(LETTER + "Signed:\n\n" + list)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Also signed by:", "And further:", "E também:"})
    void twoParagraphsOfNamesAreOneList(String label) {
        String first = "Ina Moor, Tom Vale, Ute Kern, Max Orth, Lea Brandt, Jan Dorn, Olga Petri, Nils Aas, Rosa Lima,"
                + " Piet Vaal, Hugo Marsh, Lena Frost, Otto Brand";
        String second = "Ada Holm, Ben Clay, Carla Reis, Dan Ford, Ella Nash, Finn Moe, Greta Ley, Hal Ives, Ida Jung,"
                + " Jon Kerr, Kim Low, Lou May";
        assertThat(names("# Open letter\n\n" + PROSE + " " + PROSE + "\n\nVestby, 4 June 2031\n\n" + first + "\n\n"
                        + label + "\n\n" + second + "\n"))
                .hasSize(25)
                .startsWith("Ina Moor")
                .endsWith("Lou May");
    }

    @Test
    void theEndOfASentenceBehindTheLastNameIsNoName() {
        String first = "Ina Moor, Tom Vale, Ute Kern, Max Orth, Lea Brandt, Jan Dorn, Olga Petri, Nils Aas, Rosa Lima,"
                + " Piet Vaal, Hugo Marsh, Lena Frost and Otto Brand have read and signed this letter";
        assertThat(names(LETTER + "Signatories:\n\n" + first + "\n"))
                .hasSize(13)
                .endsWith("Otto Brand");
    }

    @Test
    void aLinkThatBlankLinesBreakIsLines() {
        String list = "[Ina Moor\n  \nSpokeswoman of the Harbour Watch](https://harbour.example/)\n\n"
                + "[Tom Vale\n  \nSpokesman of the Bay Institute](https://bay.example)\n";
        assertThat(names("# Appeal\n\n" + PROSE + "\n\n" + PROSE + "\n\n" + list))
                .containsExactly("Ina Moor", "Tom Vale");
        assertThat(names(LETTER + "Sincerely,\n\n[Ina Moor](https://harbour.example/)\n"))
                .containsExactly("Ina Moor");
    }

    @Test
    void demandsInSmallLettersAboveATableAreNoSignatories() {
        String demands = "We, the undersigned, call upon the board of the harbour to:\n\n"
                + "1. repair the gate of the pier\n2. tell us what it costs\n3. open it before the summer\n\n"
                + "If the board does so, we pledge to help it to the best of our ability, and to paint the gate.\n\n";
        String table =
                "|Name|Place|\n|-|-|\n|Ina Moor|Vestby|\n|Tom Vale|Karsk|\n|Ute Kern|Oslo|\n|Max Orth|Bergen|\n\n";
        String notes =
                "### Notes\n\n* We know that this is hard.\n* [Ina Moor: The pier needs a plan](https://a.example)\n";
        assertThat(names("# Open letter\n\n" + PROSE + "\n\n" + demands + table + notes))
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern", "Max Orth");
    }

    @Test
    void wordsBelowALongDescriptionGoOnWithIt() {
        String list = "INA MOOR – Keeper of the harbour\n\n"
                + "TOM VALE – Lawyer, doctor of the old sea and former Secretary for Matters\n"
                + "Legislative of the Ministry of Ships\n\nUTE KERN – Pilot of the bay\n\nMAX ORTH – Baker of Vestby\n";
        assertThat(names(LETTER + "Signed:\n\n" + list)).hasSize(4).contains("TOM VALE");
    }

    @Test
    void anOddNameAmongCardsIsOneToo() {
        String list = "Ina Moor\nProfessor\nBiology\n\nTom Vale\nAssistant Professor\nPhysics\n\n"
                + "lvar Kern\nAssistant Professor\nPhysics\n\nMax Orth\nProfessor\nGeology\n";
        assertThat(letter(LETTER + "Signed,\n\n" + list).signatories()).hasSize(4);
    }

    @Test
    void anAddressBelowAColonLeavesTheName() {
        String list = "- Ina Moor, Chair of the Watch:\ni.moor@harbour.example\n- Tom Vale: t.vale@harbour.example\n"
                + "- Ute Kern: u.kern@harbour.example\n- Max Orth: m.orth@harbour.example\n";
        assertThat(names(LETTER + "Sincerely,\n\n" + list))
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern", "Max Orth");
    }

    @Test
    void htmlInAFenceIsRead() {
        String page = "```{=html}\n<style>.x { margin: 20px; }</style>\n"
                + "<p style=\"white-space: pre-wrap;\">Dear Mayor,\n\n" + PROSE
                + "\n\nYours sincerely,\nIna Moor</p>\n```\n";
        assertThat(names(page)).containsExactly("Ina Moor");
    }

    @Test
    void linesOfOneNameEachAreNotDividedAtCommas() {
        String list = "Dr. Ina Moor, Fundador de Kalo, Egipto (RLA 2003)\n\nTom Vale, India (RLA 2004)\n\n"
                + "Ute Kern, Paraguay (RLA 2002)\n\nMax Orth, Fundador de Dorf, Israel (RLA 2001)\n";
        assertThat(letter("# Carta aberta\n\nPedimos que a barca continue a navegar durante o inverno, porque os ilhéus"
                                + " não têm outro modo de chegar ao hospital.\n\nAssinam:\n\n" + list)
                        .signatories())
                .hasSize(4);
    }

    @Test
    void affiliationsInSmallLettersShowThatTheOthersAreSo() {
        String list = "- Ina Moor, harbour.example\n- Tom Vale, med-user\n- Ute Kern, subnet\n- Max Orth, Netbase\n";
        assertThat(names(LETTER + "Sincerely,\n\n" + list))
                .containsExactly("Ina Moor", "Tom Vale", "Ute Kern", "Max Orth");
    }
}

package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Seed;

/** Lists whose lines are parted, labelled or left open in unusual ways. */
class ListShapesTest {

    private static final String OPENING =
            "Dear Minister,\n\nWe write to you because the trains that carried our neighbours will no longer run.\n\n"
                    + "Sincerely,\n\n";

    private static List<Signatory> signed(String list) {
        return Seed.reading(OPENING + list, null).letter().orElseThrow().signatories();
    }

    private static ReadingResult read(String csv) {
        return new LetterReader()
                .read(new LetterFiles(
                        new Slug("a-letter"),
                        new SourceFile("letter.md", OPENING.getBytes(StandardCharsets.UTF_8)),
                        null,
                        new SourceFile("signatories.csv", csv.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aStrongNameOverAFunctionIsOneSignatory() {
        assertThat(signed("Tom Lind  \nHarbour Union\n\n**Ana Ruiz**  \nChair  \nInstitute for Ports\n\nBea Okoro\n"))
                .hasSize(4)
                .anySatisfy(signatory -> {
                    assertThat(signatory.naming().name()).isEqualTo("Ana Ruiz");
                    assertThat(signatory.role()).isEqualTo("Chair");
                    assertThat(signatory.affiliation()).isEqualTo("Institute for Ports");
                    assertThat(signatory.group()).isNull();
                });
    }

    @Test
    void aMarkOfItsOwnIsNobody() {
        ReadingResult reading = Seed.reading(OPENING + "Ana Ruiz\n\n;\n\nTom Lind\n\n\u00a0\u2007\n", null);
        assertThat(reading.letter().orElseThrow().signatories())
                .extracting(signatory -> signatory.naming().name())
                .containsExactly("Ana Ruiz", "Tom Lind");
        assertThat(reading.findings()).extracting(finding -> finding.code()).contains(FindingCode.LINE_NOT_UNDERSTOOD);
    }

    @Test
    void aStrongLabelOverNamesIsAGroup() {
        assertThat(signed("**Individual Signatories**  \nAna Ruiz  \nTom Lind\n"))
                .hasSize(2)
                .allSatisfy(signatory -> assertThat(signatory.group()).isEqualTo("Individual Signatories"));
    }

    @Test
    void labelsWithinOneBlockPartIt() {
        assertThat(signed("Persons:\nAna Ruiz\nTom Lind\nUnions:\nHarbour Union\n"))
                .extracting(Signatory::group)
                .containsExactly("Persons", "Persons", "Unions");
    }

    @Test
    void townsInBracketsArePlacesWhereMoreThanOneNameHasThem() {
        assertThat(signed("Ana Ruiz (Vestby)\nTom Lind (Oslo)\nHarbour Union\nInstitute for Ports\nBea Okoro\n"))
                .extracting(Signatory::place)
                .containsExactly("Vestby", "Oslo", null, null, null);
        assertThat(signed("Ana Ruiz (Vestby)\nTom Lind\nBea Okoro\n").get(0).place())
                .isNull();
    }

    @Test
    void aBracketThatIsOpenGoesOnInTheNextLine() {
        assertThat(signed("Federation of Mountain Schools (Forni,\nSauris and Ampezzo)\nBea Okoro\n"))
                .hasSize(2);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsAFinding() {
        ReadingResult reading = read("name,role\nAna Ruiz,teacher\n\"Tom Lind,pilot\nBea Okoro,cook\n");
        assertThat(reading.refused()).isTrue();
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.LIST_MALFORMED);
            assertThat(finding.position()).hasToString("signatories.csv:3:1");
        });
    }

    @Test
    void aQuotedCellMayHaveLineBreaksAndEndTheFile() {
        assertThat(read("name,affiliation\nAna Ruiz,\"Institute\nfor Ports\"\n")
                        .letter()
                        .orElseThrow()
                        .signatories())
                .singleElement()
                .satisfies(signatory -> assertThat(signatory.affiliation()).isEqualTo("Institute for Ports"));
    }

    @Test
    void aGermanCompoundIsAnOrganizationByItsLastPart() {
        String letter = "Sehr geehrte Frau Ministerin,\n\nwir schreiben Ihnen, weil die Züge nicht mehr fahren.\n\n"
                + "Mit freundlichen Grüßen\n\nMieterverein Kaltenbrück\nEvangelische Landeskirche\nRuth Neukirch\n";
        assertThat(Seed.reading(letter, null).letter().orElseThrow().signatories())
                .extracting(signatory -> signatory.kind().label())
                .containsExactly("organization", "organization", "unknown");
    }
}

package org.undersigned.reading.signatory.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.SignatoryLine;

/** Lines that hold two signatories where the others hold one. */
class RunTogetherLinesTest {

    private final FindingCollector findings = new FindingCollector();

    private List<String> split(String... lines) {
        List<SignatoryLine> list = Stream.of(lines)
                .map(line -> new SignatoryLine(line, new Position("letter.md", 1, 1), null))
                .toList();
        return RunTogetherLines.split(list, findings).stream()
                .map(SignatoryLine::text)
                .toList();
    }

    @Test
    void aPersonBehindTheRoleOfAnotherBeginsALine() {
        assertThat(split(
                        "Ana Ruiz, Professor of music",
                        "Tom Lind, Director of choirs",
                        "Eva Holm, Professor of dance Max Orth, Director of plays",
                        "Lea Brandt, Nurse, No. 4411 Ugo Neri, Professor of art",
                        "Ida Moe, Professor"))
                .containsExactly(
                        "Ana Ruiz, Professor of music",
                        "Tom Lind, Director of choirs",
                        "Eva Holm, Professor of dance",
                        "Max Orth, Director of plays",
                        "Lea Brandt, Nurse, No. 4411",
                        "Ugo Neri, Professor of art",
                        "Ida Moe, Professor");
        assertThat(findings.all()).extracting(finding -> finding.code()).containsOnly(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void namesOfPlacesAndOrganizationsStayWithTheRole() {
        assertThat(split(
                        "Ana Ruiz, Professor of music at University of New York, Director of choirs",
                        "Tom Lind, Director of choirs",
                        "Eva Holm, Professor at college Saint Mary, Director of plays",
                        "Max Orth, Nurse"))
                .hasSize(4);
    }

    @Test
    void personsWithAConjunctionBeforeABracketAreTwo() {
        assertThat(split(
                        "Ana Ruiz (Lake Watch)",
                        "Tom Lind and Eva Holm (Swimmers)",
                        "Max Orth (Anglers)",
                        "Lea Brandt, Ugo Neri et Ida Moe (Rowers)"))
                .containsExactly(
                        "Ana Ruiz (Lake Watch)",
                        "Tom Lind",
                        "Eva Holm (Swimmers)",
                        "Max Orth (Anglers)",
                        "Lea Brandt",
                        "Ugo Neri",
                        "Ida Moe (Rowers)");
    }

    @Test
    void surnamesWithAConjunctionAndOrganizationsAreOne() {
        assertThat(split(
                        "Ana Ruiz y Soler Vega (Lake Watch)",
                        "Tom Lind (Anglers)",
                        "Swimmers and Rowers Union (Karsk)",
                        "Max Orth (Anglers)"))
                .hasSize(4);
    }
}

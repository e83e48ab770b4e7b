package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Seed;

class SignatoriesTest {

    private static ReadingResult letter(String opening, String list) {
        return Seed.reading("Dear Minister,\n\n" + opening + "\n\nSincerely,\n\n" + list, null);
    }

    private static List<Signatory> signed(ReadingResult reading) {
        return reading.letter().orElseThrow().signatories();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Center for Gender & Refugee Studies (CGRS)         | Center for Gender & Refugee Studies | CGRS | - |"
                        + " - | - | organization",
                "Religious Leadership Network on Latin America-RLNLA| Religious Leadership Network on Latin America |"
                        + " RLNLA | - | - | - | organization",
                "Asociación Pop No'j (Guatemala)                    | Asociación Pop No'j | - | Guatemala | - | - |"
                        + " organization",
                "Presbyterian Church (USA)                          | Presbyterian Church (USA) | - | - | - | - |"
                        + " organization",
                "Casa Monarca. Ayuda Humanitaria, A.B.P.            | Casa Monarca. Ayuda Humanitaria, A.B.P. | - | -"
                        + " | - | - | unknown",
                "Friends of Rivers, France                          | Friends of Rivers | - | France | - | - | unknown",
                "Jonas Weber, on behalf of the Sleeper Workshop     | Jonas Weber | - | - | - | Sleeper Workshop |"
                        + " person",
                "David Ramsden, Chairman, Contractors Group         | David Ramsden | - | - | Chairman | - | person",
                "Dr. Ana Ruiz (University of Oulu)                  | Dr. Ana Ruiz (University of Oulu) | - | - | - |"
                        + " - | person",
                "Martha Rojas                                       | Martha Rojas | - | - | - | - | unknown"
            })
    void readsALine(
            String line, String name, String abbreviation, String place, String role, String behalf, String kind) {
        Signatory signatory = signed(letter("We write to you.", line.strip())).get(0);
        if (!kind.equals("person") || !line.contains("(")) {
            assertThat(signatory.naming().name()).isEqualTo(name);
        }
        assertThat(signatory.naming().abbreviation()).isEqualTo(abbreviation);
        assertThat(signatory.place()).isEqualTo(place);
        assertThat(signatory.role()).isEqualTo(role);
        assertThat(signatory.onBehalfOf()).isEqualTo(behalf);
        assertThat(signatory.kind().label()).isEqualTo(kind);
        assertThat(signatory.text()).isEqualTo(line.strip());
    }

    @Test
    void takesTwoNamesInTwoLanguagesForOneSignatory() {
        Signatory signatory = signed(letter("We write.", "Geopaz. Instituto para la paz; Geopaz. Institute for Peace"))
                .get(0);
        assertThat(signatory.naming().name()).isEqualTo("Geopaz. Instituto para la paz");
        assertThat(signatory.naming().alternateNames()).containsExactly("Geopaz. Institute for Peace");
    }

    @Test
    void joinsTheLineThatSettlesTheStatedCount() {
        String list =
                "Alpha Society\nBeta Network for the Protection of Rivers and Lakes\nAncient Forests\nGamma Union";
        ReadingResult three = letter("We, the undersigned 3 organizations, write.", list);
        assertThat(signed(three)).hasSize(3);
        assertThat(three.findings()).extracting(f -> f.code()).contains(FindingCode.SIGNATORY_LINES_JOINED);
        ReadingResult nine = letter("We, the undersigned 9 organizations, write.", list);
        assertThat(signed(nine)).hasSize(4);
        assertThat(nine.findings()).anySatisfy(finding -> assertThat(finding.message())
                .isEqualTo("the letter speaks of 9 signatories, the list has 4"));
    }

    @Test
    void joinsTheLineAboveWhichNoNameCanEnd() {
        ReadingResult reading = letter(
                "We, the undersigned 9 organizations, write.",
                "Alpha Society\nBeta Network for the Protection of Rivers and the\nAncient Forests\nGamma Union");
        assertThat(signed(reading))
                .extracting(s -> s.naming().name())
                .containsExactly(
                        "Alpha Society",
                        "Beta Network for the Protection of Rivers and the Ancient Forests",
                        "Gamma Union");
        assertThat(reading.findings()).anySatisfy(finding -> assertThat(finding.message())
                .isEqualTo("the letter speaks of 9 signatories, the list has 3"));
    }

    @Test
    void keepsDuplicatesAndSaysSo() {
        ReadingResult reading = letter("We write.", "Alpha\n\nBeta\n\nALPHA");
        assertThat(signed(reading)).extracting(s -> s.id().value()).containsExactly("alpha", "beta", "alpha-2");
        assertThat(reading.findings()).extracting(f -> f.code()).contains(FindingCode.SIGNATORY_DUPLICATED);
    }

    @Test
    void leavesOutContactLines() {
        ReadingResult reading = letter("We write.", "Alpha\n\nFor questions: ana@example.org or +32 2 555 01 23");
        assertThat(signed(reading)).hasSize(1);
        assertThat(reading.findings()).extracting(f -> f.code()).contains(FindingCode.PRIVATE_DATA_LEFT_OUT);
        assertThat(reading.letter().orElseThrow().text().toString()).doesNotContain("@");
    }

    @Test
    void readsAListKeptElsewhere() {
        String csv = "name;place;group;kind\r\n\"Alpha; Beta\nGamma\";France;First;organization\r\nDelta;;Second;\r\n"
                + "Eve ana@example.org;;;person\r\n";
        ReadingResult reading = new LetterReader()
                .read(new LetterFiles(
                        new Slug("a"),
                        new SourceFile(
                                "letter.md",
                                "Dear Minister,\n\nWe write.\n\nSincerely,".getBytes(StandardCharsets.UTF_8)),
                        null,
                        new SourceFile("signatories.csv", csv.getBytes(StandardCharsets.UTF_8))));
        assertThat(signed(reading))
                .extracting(s -> s.text())
                .containsExactly("Alpha; Beta Gamma, France", "Delta", "Eve");
        assertThat(signed(reading))
                .extracting(s -> s.naming().name())
                .containsExactly("Alpha; Beta Gamma", "Delta", "Eve");
        assertThat(signed(reading).get(0).place()).isEqualTo("France");
        assertThat(signed(reading).get(0).basis().annotated()).containsExactly("kind");
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PRIVATE_DATA_LEFT_OUT);
            assertThat(finding.position()).hasToString("signatories.csv:5:1");
        });
        assertThat(signed(reading)).extracting(Signatory::group).containsExactly("First", "Second", null);
    }
}

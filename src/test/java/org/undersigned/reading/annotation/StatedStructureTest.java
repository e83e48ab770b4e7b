package org.undersigned.reading.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SourceStretch;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Seed;

/** What is stated of structure replaces what was read, and entries that contradict each other are reported. */
class StatedStructureTest {

    private static final String LETTER = """
        # Open letter about the pier

        3 May 2031

        To: the harbour board

        Dear members of the board,

        It is a good pier. We ask the board to keep it. Why not

        Yours faithfully,

        Per Lind
        Pier Friends
        Boat Owners
        """;

    private static ReadingResult reading(String yaml) {
        return Seed.reading(LETTER, yaml);
    }

    private static Letter read(String yaml) {
        return Seed.accepted(LETTER, yaml).letter().orElseThrow();
    }

    /** The letter with a list beside it. */
    static ReadingResult listed(String list, String yaml) {
        return new LetterReader()
                .read(new LetterFiles(
                        null,
                        new SourceFile("letter.md", LETTER.getBytes(StandardCharsets.UTF_8)),
                        new SourceFile("letter.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                        new SourceFile("signatories.csv", list.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aStatedTitleSalutationOrClosingReplacesTheOneThatWasRead() {
        assertThat(read("structure: [{quote: It is a good pier., kind: title}]").title())
                .isEqualTo("It is a good pier.");
        assertThat(reading("structure: [{quote: It is a good pier., kind: title}]")
                        .findings())
                .filteredOn(finding -> finding.code() == FindingCode.WORDS_LEFT_OUT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Open letter about the pier"));
        assertThat(read("structure: [{quote: It is a good pier., kind: salutation}]")
                        .salutation())
                .isEqualTo("It is a good pier.");
        assertThat(read("structure: [{quote: We ask, to: keep it., kind: closing}, {quote: Why not, kind: closing}]")
                        .closing())
                .isEqualTo("We ask the board to keep it. Why not");
    }

    @Test
    void wordsThatAreNoDateAreRefusedThoughTheLetterHasOne() {
        assertThat(reading("structure: [{quote: Why not, kind: date}]").findings())
                .filteredOn(finding -> finding.code() == FindingCode.VALUE_NOT_ALLOWED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("no date that can be read"));
        assertThat(read("structure: [{quote: May 2031, kind: date}]").date().text())
                .isEqualTo("May 2031");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "structure: [{quote: It is a, kind: item}, {quote: a good pier, kind: quotation}] | overlap those of",
                "structure: [{quote: It is a, kind: paragraph, label: '2.'}]                      | \"label\" has no",
                "structure: [{quote: It is a, kind: item, level: 2}]                              | \"level\" has no",
                "list: {first: Pier Friends, last: Per Lind}                                      | ends before it",
                "signatories: [{quote: Why, add: true, ignore: true}]                             | and removes it"
            })
    void entriesThatContradictEachOtherAreReported(String yaml, String words) {
        assertThat(Seed.accepted(LETTER, yaml).findings())
                .filteredOn(finding -> finding.code() == FindingCode.CORRECTIONS_CONFLICT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(words));
    }

    /** An entry may divide what another one states. */
    @Test
    void anEntryWithinAnotherIsNoConflict() {
        String yaml = "structure: [{quote: It is a good pier., to: Why not, kind: item}, {quote: We ask, to: it., kind:"
                + " quotation}]";
        assertThat(Seed.accepted(LETTER, yaml).findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.CORRECTIONS_CONFLICT);
    }

    @Test
    void aBeginningBelowTheEndIsSaidToBeThat() {
        assertThat(reading("begin: Yours faithfully\nend: Why not").findings())
                .extracting(Finding::message)
                .contains("the letter ends before it begins")
                .noneMatch(message -> message.contains("the letter has no"));
    }

    @Test
    void aStatedGroupIsNotThatOfTheListBesideTheLetter() {
        Letter letter = listed("name\nAna Ruiz\nCem Demir\n", "structure: [{quote: Yours faithfully, kind: group}]")
                .letter()
                .orElseThrow();
        assertThat(letter.signatories().stream().map(Signatory::group).toList())
                .isEqualTo(Arrays.asList("Yours faithfully", "Yours faithfully", "Yours faithfully", null, null));
        Letter grouped = listed("name,group\nAna Ruiz,Holm\n", "structure: [{quote: Yours faithfully, kind: group}]")
                .letter()
                .orElseThrow();
        assertThat(grouped.signatories().get(3).group()).isEqualTo("Holm");
    }

    /** A place with digits may be an address, unless its column is stated to have places. */
    @Test
    void placesWithDigitsAreKeptIfTheirColumnIsStated() {
        String list = "name,place\nAna Ruiz,Kreis 4\nCem Demir,Holm\n";
        ReadingResult stated = listed(list, "columns: {place: place}");
        assertThat(stated.letter().orElseThrow().signatories())
                .extracting(Signatory::place)
                .contains("Kreis 4", "Holm");
        ReadingResult read = listed(list, "");
        assertThat(read.letter().orElseThrow().signatories())
                .extracting(Signatory::place)
                .doesNotContain("Kreis 4");
        assertThat(read.findings())
                .filteredOn(finding -> finding.code() == FindingCode.PRIVATE_DATA_LEFT_OUT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("the place of 1 row"));
    }

    @Test
    void columnsThatAreNotThereAreReported() {
        assertThat(listed("name\nAna Ruiz\n", "columns: {plcae: place}").findings())
                .filteredOn(finding -> finding.code() == FindingCode.CORRECTIONS_CONFLICT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("no column \"plcae\""));
        assertThat(reading("columns: {place: place}").findings())
                .filteredOn(finding -> finding.code() == FindingCode.CORRECTIONS_CONFLICT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("no list of signatories"));
    }

    /** Every word is in a part of the letter, or a finding names it. */
    @Test
    void removedPartsAreLeftOut() {
        String yaml = "date: null\nclosing: null\nrecipients: [{quote: harbour board, ignore: true}]\n"
                + "signatories: [{quote: Per Lind, ignore: true}]";
        ReadingResult result = Seed.accepted(LETTER, yaml);
        assertThat(result.account().stretches())
                .extracting(SourceStretch::use)
                .contains(SourceStretch.Use.LEFT_OUT, SourceStretch.Use.SIGNATORY)
                .doesNotContain(
                        SourceStretch.Use.DATE,
                        SourceStretch.Use.CLOSING,
                        SourceStretch.Use.RECIPIENT,
                        SourceStretch.Use.LABEL);
        assertThat(result.account().stretches())
                .filteredOn(stretch -> stretch.use() == SourceStretch.Use.SIGNATORY)
                .extracting(SourceStretch::number)
                .containsExactly(1, 2);
        assertThat(result.findings())
                .extracting(Finding::message)
                .contains("a line is left out, as letter.yaml removes its signatory")
                .anyMatch(message -> message.startsWith("words in no part of the letter are left out"));
    }
}

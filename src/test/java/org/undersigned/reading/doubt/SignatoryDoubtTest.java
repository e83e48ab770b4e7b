package org.undersigned.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** When a reading as a whole makes its signatories doubtful. */
class SignatoryDoubtTest {

    private static final String BODY = "# Open letter to the harbour board\n\n"
            + "Vestby, 4 June 2031\n\n"
            + "Dear members of the board,\n\n"
            + "The pier was shut after the storm, and nobody has said when it will be open again. The children of"
            + " the bay have waited for it for two summers.\n\n"
            + "We ask you to repair the gate before the first of July, and to tell us what it costs.\n\n";

    private static ReadingResult read(String text) {
        SourceFile file = new SourceFile("letter.md", text.getBytes(StandardCharsets.UTF_8));
        return new LetterReader().read(new LetterFiles(new Slug("pier"), file, null, null));
    }

    private static List<FindingCode> doubts(ReadingResult reading) {
        return reading.findings().stream()
                .map(Finding::code)
                .filter(code -> code == FindingCode.SIGNATORY_UNCERTAIN || code == FindingCode.SIGNATORIES_MISSING)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yours truly,\n\nFrom around the UK\n",
                "Yours truly,\n\nIna Moor, College of Vestby 3 June 2031\n"
            })
    void wordsThatAreNoNameAndDaysAreDoubted(String list) {
        assertThat(doubts(read(BODY + list))).containsExactly(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely,\n\nIna Moor\n",
                "Sincerely,\n\n- Ina Moor, pilot\n- Tom Vale, teacher\n- Ute Kern, baker\n- Max Orth, sailor\n",
                "Signed:\n\nHarbour Watch\n\nNight Pilots Union\n\nBay Institute\n\nLake Foundation\n"
            })
    void aPlainListIsNotDoubted(String list) {
        assertThat(doubts(read(BODY + list))).isEmpty();
    }

    /** A table of something else, read as the list, differs from it in many small ways. */
    @Test
    void aListOfSentencesIsDoubted() {
        String list = "Signatories:\n\nThe gate has been shut since the storm of the year before last\n\n"
                + "Ina Moor and Tom Vale and the board of 2029\n\nsee also: the plan of the pier (page 3)\n\n";
        assertThat(doubts(read(BODY + list))).contains(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "missed=3, MISSED",
        "missed=3&size=few, MISSED",
        "mean=1&size=2, UNLIKELY",
        "gaps=2, GAPS",
        "name-long&size=1, NAMES",
        "size=many, OTHER"
    })
    void aFeatureBelongsToAReason(String feature, DoubtReason reason) {
        assertThat(DoubtReason.of(feature)).isEqualTo(reason);
        assertThat(reason.message("Ina Moor")).contains("Ina Moor");
    }

    @Test
    void featuresHaveNoWordsOfTheLetter() {
        SourceFile file =
                new SourceFile("letter.md", (BODY + "Sincerely,\n\nIna Moor\n").getBytes(StandardCharsets.UTF_8));
        Letter letter = read(BODY + "Sincerely,\n\nIna Moor\n").letter().orElseThrow();
        assertThat(DoubtData.features(file, letter, List.of()))
                .contains("size=1", "closing=true&size=1", "above-list=closing")
                .allSatisfy(feature -> assertThat(feature).doesNotContain("Moor", "pier", "Vestby"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"signatories\": 1, \"names\": [\"Ina Moor\"]} | false",
                "{\"signatories\": 4, \"signatories_also\": [1], \"names\": [[\"I. Moor\", \"ina  MOOR\"]]} | false",
                "{\"signatories\": 2, \"names\": [\"Ina Moor\"]} | true",
                "{\"signatories\": 1, \"names\": [\"Tom Vale\"]} | true"
            })
    void aReadingIsWrongByItsNumberOrItsNames(String truth, boolean wrong) {
        Letter letter = read(BODY + "Sincerely,\n\nIna Moor\n").letter().orElseThrow();
        assertThat(DoubtData.isWrong(letter, JsonMapping.tree(truth))).isEqualTo(wrong);
    }

    @Test
    void aLabelInTheOrderOfTheNamesIsDoubted() {
        String list =
                "Sincerely,\n\nCoast Watch<br>\nCurlew Trust<br>\n**DMG Media**<br>\nDune Fund<br>\nEbb Bureau<br>\n"
                        + "Fog Signal Club<br>\nGull Society\n";
        assertThat(doubts(read(BODY + list))).contains(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void aSloganAmongTheNamesIsDoubted() {
        String names =
                "Signatories:\n\n- Ana Ruiz\n- Tom Vale\n- Eva Berg\n- Ivo Hill\n- Mara Lund\n- Kim Reed\n- Bo Lee\n";
        assertThat(doubts(read(BODY + names))).isEmpty();
        assertThat(doubts(read(BODY + names + "- #NoToTheDam\n"))).containsExactly(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void aCoupleIsDoubted() {
        String list = "Signed:\n\nIna Moor & Tom Vale, friends of the pier\n\nUte Kern, baker\n\nMax Orth, sailor\n";
        assertThat(doubts(read(BODY + list))).contains(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Best regards and much luck, Ina", "Many thanks and good luck with the pier, Ina"})
    void aNameInTheClosingIsDoubted(String closing) {
        assertThat(doubts(read(BODY + closing + "\n"))).contains(FindingCode.SIGNATORIES_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Best regards,", "Yours sincerely, and with many thanks,"})
    void aClosingWithoutANameIsNotDoubted(String closing) {
        assertThat(doubts(read(BODY + closing + "\n"))).isEmpty();
    }
}

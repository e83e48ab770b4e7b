package org.undersigned.publishing.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.store.PublicationRequest.StoredFile;

/** Of the folder that a request replaces, corrections and lists that are not sent again are named. */
class DroppedFilesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "letter.md letter.yaml signatories.csv, letter.md, letter.yaml signatories.csv",
                "letter.md letter.yaml signatories.csv, letter.txt letter.yaml, signatories.csv",
                "letter.docx signatories.csv, letter.md signatories.xlsx, -",
                "letter.docx letter.yaml, letter.docx letter.yaml, -",
                "letter.docx, letter.md letter.yaml, -"
            })
    void namesWhatIsNotSentAgain(String before, String sent, String dropped) {
        List<StoredFile> files = words(sent).stream()
                .map(name -> new StoredFile(name, new byte[0]))
                .toList();
        assertThat(DroppedFiles.of(words(before), files))
                .allMatch(finding -> finding.code() == FindingCode.FILES_DROPPED)
                .allMatch(
                        finding -> finding.message().contains(finding.position().file()))
                .extracting(finding -> finding.position().file())
                .isEqualTo(words(dropped));
    }

    private static List<String> words(String words) {
        return words == null ? List.of() : Arrays.asList(words.split(" "));
    }
}

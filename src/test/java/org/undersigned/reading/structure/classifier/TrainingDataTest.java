package org.undersigned.reading.structure.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** What the model is trained with. */
class TrainingDataTest {

    private static final String LETTER =
            "# Open letter\n\nDear Mayor,\n\nWe ask you to reopen the pier before the summer.\n\n"
                    + "Sincerely,\n\nIna Moor\nTom Vale\n";

    private static List<String> labels(String truth) {
        SourceFile file = new SourceFile("letter.md", LETTER.getBytes(StandardCharsets.UTF_8));
        return TrainingData.lines(file, JsonMapping.tree(truth)).stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    @Test
    void linesOfALetterThatIsReadAsCountedHaveItsSignatories() {
        assertThat(labels("{\"signatories\": 2, \"names\": [\"Ina Moor\", [\"T. Vale\", \"Tom Vale\"]]}"))
                .containsExactly("0", "0", "0", "0", "1", "1");
    }

    @Test
    void aLetterThatIsReadOtherwiseIsLeftOutUnlessItsLinesAreStated() {
        assertThat(labels("{\"signatories\": 3, \"names\": []}")).isEmpty();
        assertThat(labels("{\"signatories\": 3, \"names\": [], \"signatoryLines\": [[9, 9]], \"unsureLines\":"
                        + " [[10, 10]]}"))
                .containsExactly("0", "0", "0", "0", "1", "?");
    }

    @Test
    void featuresHaveNoWordsOfTheLetter() {
        SourceFile file = new SourceFile("letter.md", LETTER.getBytes(StandardCharsets.UTF_8));
        List<String> lines = TrainingData.lines(file, JsonMapping.tree("{\"signatoryLines\": []}"));
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("Moor", "pier", "Sincerely"));
    }
}

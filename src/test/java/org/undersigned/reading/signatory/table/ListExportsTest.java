package org.undersigned.reading.signatory.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/**
 * Lists as forms, petitions and spreadsheets export them, in seven languages. Beside each {@code .csv} a {@code .txt} has its
 * signatories, "name | kind | role | affiliation | place", and the codes of the findings.
 */
class ListExportsTest {

    private static final Path LISTS = Path.of("src/test/resources/lists");
    private static final SourceFile LETTER = new SourceFile(
            "letter.md",
            "# Letter on the ferry\n\n3 March 2030\n\nTo: Lena Brook, Minister of Ferries\n\nDear Minister,\n\nKeep the ferry.\n\nYours sincerely,\n"
                    .getBytes(StandardCharsets.UTF_8));

    static List<String> exports() throws IOException {
        try (Stream<Path> files = Files.list(LISTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void areReadWithoutWhatIsPrivate(String file) throws IOException {
        ReadingResult reading = new LetterReader()
                .read(new LetterFiles(
                        new Slug("x"),
                        LETTER,
                        null,
                        new SourceFile("signatories.csv", Files.readAllBytes(LISTS.resolve(file)))));
        String expected = Files.readString(LISTS.resolve(file.replace(".csv", ".txt")));
        assertThat(describe(reading)).isEqualTo(expected);
    }

    private static String describe(ReadingResult reading) {
        String signatories = reading.letter().orElseThrow().signatories().stream()
                .map(ListExportsTest::describe)
                .collect(Collectors.joining());
        String findings = reading.findings().stream()
                .map(finding -> finding.code().label())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return signatories + ("findings: " + findings).strip() + "\n";
    }

    private static String describe(Signatory signatory) {
        return Stream.of(
                                signatory.naming().name(),
                                signatory.kind().label(),
                                signatory.role(),
                                signatory.affiliation(),
                                signatory.place())
                        .map(value -> Objects.toString(value, ""))
                        .collect(Collectors.joining(" | "))
                + "\n";
    }

    @Test
    void areOfManySystems() throws IOException {
        assertThat(exports()).hasSizeGreaterThan(40);
    }
}

package org.undersigned.reading.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.annotation.pin.CorrectionWriter;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Letters of which the reader gets three or more parts wrong, each put right by its {@code letter.yaml} alone. */
class TenLettersTest {

    private static final Path LETTERS = Path.of("src/test/resources/corrections");

    static List<Path> letters() throws IOException {
        try (Stream<Path> folders = Files.list(LETTERS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static LetterFiles files(Path folder, boolean corrected) throws IOException {
        LetterFolder letter = new LetterFolder(folder);
        return new LetterFiles(
                new Slug(folder.getFileName().toString()),
                SourceFile.readLetter(letter.letterFiles().get(0)),
                corrected ? letter.annotations() : null,
                letter.signatories());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void isPutRightToTheLastKey(Path folder) throws IOException {
        List<String> wanted = Files.readAllLines(folder.resolve("wanted.txt"));
        List<String> read = LetterOverview.of(
                new LetterReader().read(files(folder, false)).letter().orElseThrow());
        assertThat(wanted.stream().filter(line -> !read.contains(line)).count()
                        + read.stream().filter(line -> !wanted.contains(line)).count())
                .isGreaterThanOrEqualTo(3);
        ReadingResult corrected = new LetterReader().read(files(folder, true));
        assertThat(corrected.findings()).noneMatch(finding -> finding.severity() == Finding.Severity.REFUSED);
        Letter letter = corrected.letter().orElseThrow();
        assertThat(LetterOverview.of(letter)).containsExactlyElementsOf(wanted);
        assertThat(LetterDifference.of(
                        new LetterReader().read(PinTest.with(files(folder, false), CorrectionWriter.pin(letter))),
                        letter))
                .isEmpty();
    }
}

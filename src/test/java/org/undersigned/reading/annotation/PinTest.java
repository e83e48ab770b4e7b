package org.undersigned.reading.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.annotation.edit.AnnotationEditor;
import org.undersigned.reading.annotation.pin.CorrectionWriter;
import org.undersigned.reading.annotation.quote.QuoteLocator;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Seed;

/** A pinned letter is read as it was, without any detection. */
class PinTest {

    static Stream<LetterFiles> corpus() throws IOException {
        List<LetterFiles> letters;
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/corpus"))) {
            letters = folders.filter(Files::isDirectory)
                    .sorted()
                    .map(PinTest::files)
                    .toList();
        }
        return Stream.concat(letters.stream(), Stream.of(seed()));
    }

    private static LetterFiles files(Path folder) {
        try {
            LetterFolder letter = new LetterFolder(folder);
            return new LetterFiles(
                    new Slug(folder.getFileName().toString()),
                    SourceFile.readLetter(letter.letterFiles().get(0)),
                    letter.annotations(),
                    letter.signatories());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LetterFiles seed() {
        return new LetterFiles(
                new Slug(Seed.ID),
                new SourceFile("letter.md", Seed.resource("/letters/%s/letter.md".formatted(Seed.ID))),
                new SourceFile("letter.yaml", Seed.resource("/letters/%s/letter.yaml".formatted(Seed.ID))),
                null);
    }

    static LetterFiles with(LetterFiles files, String yaml) {
        return new LetterFiles(
                files.id(),
                files.letter(),
                new SourceFile("letter.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                files.signatories());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aPinnedLetterIsTheSame(LetterFiles files) {
        Letter read = new LetterReader().read(files).letter().orElseThrow();
        String yaml = CorrectionWriter.pin(read);
        ReadingResult pinned = new LetterReader().read(with(files, yaml));
        assertThat(LetterDifference.of(pinned, read)).isEmpty();
        assertThat(CorrectionWriter.pin(pinned.letter().orElseThrow())).isEqualTo(yaml);
        assertThat(pinned.account().accounted()).isEqualTo(pinned.account().words());
    }

    @Test
    void aPinnedLetterDoesNotDependOnTheReader() {
        LetterFiles files = seed();
        String yaml =
                CorrectionWriter.pin(new LetterReader().read(files).letter().orElseThrow());
        // The same words in an order in which no reader finds the parts.
        String words = new String(files.letter().bytes(), StandardCharsets.UTF_8);
        String muddled = Stream.of(words.split("\n")).sorted().reduce("", (a, b) -> a + b + "\n\n");
        LetterFiles other = new LetterFiles(
                files.id(), new SourceFile("letter.md", muddled.getBytes(StandardCharsets.UTF_8)), null, null);
        Letter pinned = new LetterReader().read(with(other, yaml)).letter().orElseThrow();
        Letter read = new LetterReader().read(files).letter().orElseThrow();
        assertThat(LetterDifference.of(pinned.withSource(read.source()), read)).isEmpty();
    }

    @Test
    void wordsThatTheLetterDoesNotHaveAreRefused() {
        LetterFiles files = seed();
        String yaml =
                CorrectionWriter.pin(new LetterReader().read(files).letter().orElseThrow());
        ReadingResult reading = new LetterReader().read(with(files, yaml.replace("asylum", "zebra")));
        assertThat(reading.refused()).isTrue();
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.QUOTE_NOT_FOUND);
            assertThat(finding.message()).contains("zebra");
        });
    }

    /** What the editor changes in a pinned letter is a correction that is merged into its letter.yaml. */
    @Test
    void aCorrectionOfAPinnedLetterIsMarkedAsStated() {
        LetterFiles files = seed();
        Letter read = new LetterReader().read(files).letter().orElseThrow();
        Quote words = read.signatories().get(0).quote();
        QuoteLocator.LocatedQuote located = new QuoteLocator(read.text().toString())
                .locateRange(
                        read.text().charIndex(words.span().start()),
                        read.text().charIndex(words.span().end()));
        String occurrence = located.occurrence() > 0 ? ", occurrence: " + located.occurrence() : "";
        String corrected = AnnotationEditor.merge(
                CorrectionWriter.pin(read),
                "signatories: [{quote: \"%s\"%s, place: Here}]".formatted(located.words(), occurrence));
        Letter pinned = new LetterReader().read(with(files, corrected)).letter().orElseThrow();
        assertThat(pinned.signatories().get(0).place()).isEqualTo("Here");
        assertThat(pinned.signatories().get(0).basis().annotated()).containsExactly("place");
        assertThat(pinned.signatories().get(1)).isEqualTo(read.signatories().get(1));
    }

    @Test
    void whatThePublisherChangesInAPinnedLetterIsMarkedAsStated() {
        LetterFiles files = seed();
        Letter read = new LetterReader().read(files).letter().orElseThrow();
        String name = read.signatories().get(0).naming().name();
        String entry = "quote: \"%s\"\n".formatted(name);
        String yaml = CorrectionWriter.pin(read);
        int at = yaml.lastIndexOf(entry);
        String changed = yaml.substring(0, at)
                + entry
                + yaml.substring(at + entry.length())
                        .replaceFirst("annotated: \\[[^]]*]", "place: Here\n    annotated: [place]");
        Letter pinned = new LetterReader().read(with(files, changed)).letter().orElseThrow();
        assertThat(pinned.signatories().get(0).place()).isEqualTo("Here");
        assertThat(pinned.signatories().get(0).basis().annotated()).containsExactly("place");
    }
}

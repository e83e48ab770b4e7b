package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Slug;
import org.undersigned.letter.SourceStretch;
import org.undersigned.letter.SourceStretch.Use;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Seed;

/** Every word of the file is in one part of the letter, or a finding names it: nothing is lost, nothing stands twice. */
class SourceAccountTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private static final String LETTER = """
        Home

        # The ferry

        3 May 2031

        To: Ada Mole, Minister of Ferries

        Dear Minister,

        ## The school

        The ferry[^1] to the school has not run since March.

        1. Run it.
        2. Mend the pier.

        Sincerely,

        **Teachers**

        - Maud Ferris, teacher
        - Jack Tarn, cook

        [^1]: It is called Elm.
        """;

    private static ReadingResult read(String file, byte[] letter) {
        return new LetterReader().read(new LetterFiles(new Slug("x"), new SourceFile(file, letter), null, null));
    }

    private static ReadingResult read(String letter) {
        return read("letter.md", letter.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Path> corpus() {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("letter\\.(md|txt|html|docx|pdf)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is left out has the code of a finding; what is in the letter is there as often as in the file. */
    private static void holds(ReadingResult reading) {
        Letter letter = reading.letter().orElseThrow();
        List<FindingCode> codes = reading.findings().stream().map(Finding::code).toList();
        assertThat(reading.account().accounted()).isEqualTo(reading.account().words());
        for (SourceStretch stretch : reading.account().stretches()) {
            assertThat(stretch.words()).isPositive();
            assertThat(stretch.use() == Use.LEFT_OUT).isEqualTo(stretch.finding() != null);
            if (stretch.finding() != null) {
                assertThat(codes).contains(stretch.finding());
            }
        }
        letter.paragraphs().forEach(paragraph -> assertThat(words(reading, Use.PARAGRAPH, paragraph.number()))
                .as(paragraph.text())
                .isBetween(countWords(paragraph) - countLabels(paragraph), countWords(paragraph)));
        letter.signatories().stream()
                .filter(signatory -> !signatory.text().isEmpty())
                .forEach(signatory -> assertThat(words(reading, Use.SIGNATORY, signatory.position()))
                        .as(signatory.text())
                        .isEqualTo(countWords(signatory.text())));
    }

    private static int words(ReadingResult reading, Use use, int number) {
        return reading.account().stretches().stream()
                .filter(stretch -> stretch.use() == use && stretch.number() != null && stretch.number() == number)
                .mapToInt(SourceStretch::words)
                .sum();
    }

    private static int countWords(Paragraph paragraph) {
        return countWords(paragraph.text());
    }

    /** Marks of notes are labels in the account. */
    private static int countLabels(Paragraph paragraph) {
        return (int) Stream.of(paragraph.text().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() == 1 || word.matches("\\d+"))
                .count();
    }

    private static int countWords(String text) {
        int count = 0;
        boolean inWord = false;
        for (char c : text.toCharArray()) {
            boolean letter = Character.isLetterOrDigit(c);
            count += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return count;
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyWordOfTheCorpusIsAccountedForOnce(Path file) throws IOException {
        holds(read(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    @Test
    void everyWordOfTheSeedLetterIsAccountedForOnce() {
        holds(Seed.reading());
    }

    @Test
    void saysWhatEachStretchIs() {
        ReadingResult reading = read(LETTER);
        assertThat(reading.account().stretches())
                .filteredOn(stretch -> stretch.use() != Use.LABEL)
                .extracting(stretch -> stretch.start().line() + " " + stretch.use()
                        + (stretch.number() == null ? "" : " " + stretch.number()))
                .containsExactly(
                        "1 LEFT_OUT",
                        "3 TITLE",
                        "5 DATE",
                        "7 RECIPIENT 1",
                        "9 SALUTATION",
                        "11 HEADING 1",
                        "13 PARAGRAPH 1",
                        "15 PARAGRAPH 2",
                        "16 PARAGRAPH 3",
                        "18 CLOSING",
                        "20 GROUP",
                        "22 SIGNATORY 1",
                        "23 SIGNATORY 2",
                        "25 PARAGRAPH 4");
        holds(reading);
    }

    @Test
    void whatIsInNoPartGetsAFinding() {
        ReadingResult reading = read(LETTER.replace("# The ferry", "<!-- a\nremark -->\n\n# The ferry"));
        assertThat(reading.account().stretches())
                .filteredOn(stretch -> stretch.use() == Use.LEFT_OUT)
                .extracting(SourceStretch::finding)
                .isNotEmpty()
                .containsOnly(FindingCode.WORDS_LEFT_OUT);
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code() == FindingCode.WORDS_LEFT_OUT)
                .extracting(Finding::message)
                .noneMatch(message -> message.contains("remark"));
    }

    @Test
    void thePageAroundALetterIsLeftOutWithAFinding() {
        ReadingResult reading = read("letter.html", """
            <html><body><nav><a href="/">Start page</a></nav><main><p>Dear Minister,</p>
            <p>The ferry to the school has not run since the month of March.</p><p>Sincerely,</p>
            <p>Maud Ferris</p></main><footer>Friends of the ferry</footer></body></html>
            """.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.account().leftOut()).isEqualTo(6);
        holds(reading);
    }

    @Property(tries = 300)
    void aShuffledLetterIsAccountedFor(@ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int way) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(List.of(LETTER.split("\n", -1)));
        switch (way) {
            case 0 -> Collections.shuffle(lines, random);
            case 1 -> lines.subList(0, random.nextInt(lines.size())).clear();
            default -> lines.addAll(random.nextInt(lines.size()), List.copyOf(lines));
        }
        ReadingResult reading = read(String.join("\n", lines));
        assertThat(reading.account().accounted()).isEqualTo(reading.account().words());
        reading.account().stretches().stream()
                .filter(stretch -> stretch.use() == Use.LEFT_OUT)
                .forEach(stretch -> assertThat(stretch.finding()).isNotNull());
    }
}

package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** However long a letter and its list are, and whatever their shape, reading ends soon and fits into the memory of the tests. */
class ReaderBoundsTest {

    private static final int MANY = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** A list of 100,000 lines in the letter's own file has to fit into its 2 MiB. */
    private static final String OPENING = "Dear Minister,\n\nWe write to you about the trains.\n\nSincerely,\n\n";

    private static ReadingResult read(String letter, String list) {
        SourceFile signatories =
                list == null ? null : new SourceFile("signatories.csv", list.getBytes(StandardCharsets.UTF_8));
        SourceFile words = new SourceFile("letter.md", letter.getBytes(StandardCharsets.UTF_8));
        return assertTimeoutPreemptively(
                LIMIT, () -> new LetterReader().read(new LetterFiles(new Slug("x"), words, null, signatories)));
    }

    /** What is read once, such as the words of the languages, is no part of a bound. */
    @BeforeAll
    static void warm() {
        read(OPENING + "Ana Ruiz\n", null);
    }

    private static String numbered(IntFunction<String> line) {
        return IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining());
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("bare lines", numbered(i -> "Union " + i + "  \n")),
                Arguments.of("lines with blank lines between them", numbered(i -> "Union " + i + "\n\n")),
                Arguments.of("bullets", numbered(i -> "- Union " + i + "\n")),
                Arguments.of("numbers", numbered(i -> i + 1 + ". Union " + i + "\n")),
                Arguments.of("rows", "| Name |\n|---|\n" + numbered(i -> "| Union " + i + " |\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsAHundredThousandSignatories(String form, String list) {
        assertThat(read(OPENING + list, null).letter().orElseThrow().signatories())
                .hasSize(MANY);
    }

    @Test
    void readsAHundredThousandSignatoriesKeptElsewhere() {
        String list = "name;role;place\n" + numbered(i -> "Ana Ruiz " + i + ";teacher;France\n");
        assertThat(read(OPENING, list).letter().orElseThrow().signatories()).hasSize(MANY);
    }

    static Stream<Arguments> pathologies() {
        return Stream.of(
                Arguments.of("one line of 2 MiB", "word ".repeat(400_000)),
                Arguments.of("one word of 1 MiB and an @", "a".repeat(1_000_000) + " @"),
                Arguments.of("numbers", "1 ".repeat(MANY)),
                Arguments.of("sentences with a number each", "We lost 41 houses. ".repeat(MANY)),
                Arguments.of("headings", numbered(i -> "# H" + i + "\n\n")),
                Arguments.of("bold lines", numbered(i -> "**H" + i + "**\n\n")),
                Arguments.of("table rows", "| a | b |\n|---|---|\n" + "| Ana Ruiz | teacher |\n".repeat(50_000)),
                Arguments.of("a table of many columns", "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n"),
                Arguments.of("nested quotations", ">".repeat(20_000) + " x"),
                Arguments.of("quoted mail", (">".repeat(200) + " word\n").repeat(10_000)),
                Arguments.of("bullets without words", "- ".repeat(200_000)),
                Arguments.of("bullets in lines", "- \n".repeat(200_000)),
                Arguments.of("capitals", "WORDS IN CAPITALS ".repeat(58_000)),
                Arguments.of("capitals without blanks", "A".repeat(1_000_000)),
                Arguments.of("opening brackets", "(".repeat(1_000_000)),
                Arguments.of("closing brackets", ")".repeat(1_000_000)),
                Arguments.of("square brackets", "[".repeat(500_000) + "]".repeat(500_000)),
                Arguments.of("footnote marks", "[^1]".repeat(250_000)),
                Arguments.of("numbered marks", "[1] ".repeat(250_000)),
                Arguments.of("quotation marks", "\"".repeat(1_000_000)),
                Arguments.of("unbalanced quotation marks", "« “ „ \" ‘ ".repeat(MANY)),
                Arguments.of("dotted digits", "1.".repeat(500_000)),
                Arguments.of("grouped digits", "1 234 ".repeat(150_000)),
                Arguments.of("letters of items", "a) b) c) d) ".repeat(80_000)),
                Arguments.of("items of letters", "a) x\nb) y\n".repeat(50_000)),
                Arguments.of("markers in a line", "To: ".repeat(MANY)),
                Arguments.of("markers in lines", "To: Ana Ruiz\n".repeat(50_000)),
                Arguments.of("copies", OPENING + "Ana\n\n" + "Cc: Ana Ruiz\n\n".repeat(50_000)),
                Arguments.of("salutations", "Dear X,\n".repeat(50_000)),
                Arguments.of("salutations apart", "Dear X,\n\n".repeat(50_000)),
                Arguments.of("closings", "Sincerely,\n\n".repeat(50_000)),
                Arguments.of(
                        "closings with prose between",
                        ("Sincerely,\n\n" + "We go on to say more of it. ".repeat(4) + "\n\n").repeat(10_000)),
                Arguments.of("labels of lists", "Signatories:\n\n".repeat(50_000)),
                Arguments.of(
                        "labels with prose between",
                        ("**Signatories:**\n\n" + "We go on to say more of it. ".repeat(4) + "\n\n").repeat(10_000)),
                Arguments.of("dates", "11 July 2022\n\n".repeat(50_000)),
                Arguments.of("notes", OPENING + "Ana\n\n" + numbered(i -> "[" + i + "] x\n\n")),
                Arguments.of(
                        "particles of names", "To: Ana " + "van ".repeat(MANY) + "Dam\n\nDear Ana,\n\nWe write.\n"),
                Arguments.of("a signatory of many commas", OPENING + "Ana Ruiz, ".repeat(50_000)),
                Arguments.of("a signatory of many brackets", OPENING + "Ana (A) ".repeat(50_000)),
                Arguments.of("e-mail addresses", OPENING + "a.b@c.d ".repeat(50_000)),
                Arguments.of("telephone numbers", OPENING + "+32 2 555 01 23 ".repeat(50_000)),
                Arguments.of("front matter that never ends", "---\n" + "title: x\n".repeat(MANY)),
                Arguments.of("front matter of one key", "---\ntitle: " + "[".repeat(50_000) + "\n---\n\nWe write.\n"),
                Arguments.of(
                        "forwarded headers", "---------- Forwarded message ---------\n" + "From: x\n".repeat(MANY)),
                Arguments.of("templates", "{% x %}\n".repeat(MANY)),
                Arguments.of("links", "[a](https://a.example/b) ".repeat(50_000)),
                Arguments.of("demands", "We urge you to act. ".repeat(50_000)),
                Arguments.of("sentences without an end", "We urge you to act, and ".repeat(50_000)),
                Arguments.of("ranges", "between 1 and ".repeat(50_000)),
                Arguments.of("ratios", "one in ".repeat(MANY)),
                Arguments.of("magnitudes", "tens of thousands of ".repeat(50_000)),
                Arguments.of("numbers in words", "twenty-one hundred thousand ".repeat(50_000)),
                Arguments.of("months", "May ".repeat(200_000)),
                Arguments.of("Cyrillic", "Мы просим вас ".repeat(50_000)),
                Arguments.of("labels in one block", OPENING + "Group:\nAna Ruiz\n".repeat(MANY)),
                Arguments.of(
                        "a name that never ends, and an @", OPENING + "Ana Ruiz\n\n" + "a".repeat(1_000_000) + " @"),
                Arguments.of("an @ after an @", OPENING + "Ana Ruiz\n\n" + "a@".repeat(1_000_000)),
                Arguments.of("a recipient of many commas", "To: " + "Ana Ruiz, (".repeat(MANY) + "\n\nWe write.\n"),
                Arguments.of(
                        "a title of blanks", "# Open letter to Ana" + " \t".repeat(1_000_000) + "x\n\nWe write.\n"),
                Arguments.of(
                        "a language of many parts", "---\nlang: en" + "-aa".repeat(500_000) + "\n---\n\nWe write.\n"),
                Arguments.of("on behalf of nobody", OPENING + "Ana Ruiz on behalf of ".repeat(50_000)),
                Arguments.of("fractions", "half of two thirds of ".repeat(MANY)),
                Arguments.of("halves", "two and a half million and a half ".repeat(50_000)),
                Arguments.of("parts of parts", "six of the ".repeat(MANY)),
                Arguments.of("digits behind capitals", "P1,".repeat(500_000)),
                Arguments.of("emphasis", "**a** _b_ ".repeat(MANY)),
                Arguments.of("pages", "<div>".repeat(50_000) + "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathologies")
    void endsSoon(String what, String letter) {
        ReadingResult reading = read(letter.substring(0, Math.min(letter.length(), 2_000_000)), null);
        assertThat(reading.letter().isPresent() || !reading.findings().isEmpty())
                .isTrue();
    }
}

package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.undersigned.testing.LinearWork;
import org.undersigned.testing.TestSize;

/** Whatever the shape of a letter and its list, the work of reading grows no faster than they do. */
class ReaderBoundsTest {

    private static final int MANY = 100_000;
    private static final int MOST_CHARACTERS = 2_000_000;

    /** A list of 100,000 lines in the letter's own file has to fit into its 2 MiB. */
    private static final String OPENING = "Dear Minister,\n\nWe write to you about the trains.\n\nSincerely,\n\n";

    private static ReadingResult read(String letter, String list) {
        SourceFile signatories =
                list == null ? null : new SourceFile("signatories.csv", list.getBytes(StandardCharsets.UTF_8));
        String characters = letter.substring(0, Math.min(letter.length(), MOST_CHARACTERS));
        SourceFile words = new SourceFile("letter.md", characters.getBytes(StandardCharsets.UTF_8));
        return new LetterReader().read(new LetterFiles(new Slug("x"), words, null, signatories));
    }

    /** What is read once, such as the words of the languages, is no part of a bound. */
    @BeforeAll
    static void readLanguages() {
        read(OPENING + "Ana Ruiz\n", null);
    }

    private static String numbered(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static Arguments bound(String what, int size, IntFunction<String> letters) {
        return Arguments.of(what, TestSize.scaled(size), letters);
    }

    /** What is read so fast that even a small run reads all of it, and too fast for a part of it to tell anything. */
    private static Arguments cheap(String what, int size, IntFunction<String> letters) {
        return Arguments.of(what, size, letters);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                bound("bare lines", MANY, n -> numbered(n, i -> "Union " + i + "  \n")),
                bound("lines with blank lines between them", MANY, n -> numbered(n, i -> "Union " + i + "\n\n")),
                bound("bullets", MANY, n -> numbered(n, i -> "- Union " + i + "\n")),
                bound("numbers", MANY, n -> numbered(n, i -> i + 1 + ". Union " + i + "\n")),
                bound("rows", MANY, n -> "| Name |\n|---|\n" + numbered(n, i -> "| Union " + i + " |\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsManySignatories(String what, int size, IntFunction<String> lists) {
        LinearWork.check(size, n -> {
            String letter = OPENING + lists.apply(n);
            return () -> assertThat(read(letter, null).letter().orElseThrow().signatories())
                    .hasSize(n);
        });
    }

    @Test
    void readsManySignatoriesKeptElsewhere() {
        LinearWork.check(TestSize.scaled(MANY), n -> {
            String list = "name;role;place\n" + numbered(n, i -> "Ana Ruiz " + i + ";teacher;France\n");
            return () -> assertThat(read(OPENING, list).letter().orElseThrow().signatories())
                    .hasSize(n);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"marks", "layouts", "numbers", "people", "requests"})
    void readsInLinearTime(String what, int size, IntFunction<String> letters) {
        LinearWork.check(size, n -> {
            String letter = letters.apply(n);
            return () -> {
                ReadingResult reading = read(letter, null);
                assertThat(reading.letter().isPresent() || !reading.findings().isEmpty())
                        .isTrue();
            };
        });
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                bound("nested quotations", 20_000, n -> ">".repeat(n) + " x"),
                bound("quoted mail", 10_000, n -> (">".repeat(200) + " word\n").repeat(n)),
                bound("bullets without words", 200_000, n -> "- ".repeat(n)),
                bound("bullets in lines", 200_000, n -> "- \n".repeat(n)),
                bound("capitals", 58_000, n -> "WORDS IN CAPITALS ".repeat(n)),
                bound("capitals without blanks", 1_000_000, n -> "A".repeat(n)),
                bound("opening brackets", 1_000_000, n -> "(".repeat(n)),
                bound("closing brackets", 1_000_000, n -> ")".repeat(n)),
                bound("square brackets", 500_000, n -> "[".repeat(n) + "]".repeat(n)),
                bound("footnote marks", 250_000, n -> "[^1]".repeat(n)),
                bound("numbered marks", 250_000, n -> "[1] ".repeat(n)),
                bound("quotation marks", 1_000_000, n -> "\"".repeat(n)),
                bound("unbalanced quotation marks", MANY, n -> "« “ „ \" ‘ ".repeat(n)),
                bound("letters of items", 80_000, n -> "a) b) c) d) ".repeat(n)),
                bound("items of letters", 50_000, n -> "a) x\nb) y\n".repeat(n)),
                bound(
                        "forwarded headers",
                        MANY,
                        n -> "---------- Forwarded message ---------\n" + "From: x\n".repeat(n)),
                bound("templates", MANY, n -> "{% x %}\n".repeat(n)),
                bound("emphasis", MANY, n -> "**a** _b_ ".repeat(n)),
                bound("pages", 50_000, n -> "<div>".repeat(n) + "x"),
                bound("emphasis that never ends", 500_000, n -> "*a ".repeat(n)),
                bound("nested quotations with blanks", 50_000, n -> "> ".repeat(n) + "x"),
                bound("nested bullets", 50_000, n -> "- ".repeat(n) + "x"));
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                bound("one line of 2 MiB", 400_000, n -> "word ".repeat(n)),
                bound("one word of 1 MiB and an @", 1_000_000, n -> "a".repeat(n) + " @"),
                bound("headings", MANY, n -> numbered(n, i -> "# H" + i + "\n\n")),
                bound("bold lines", MANY, n -> numbered(n, i -> "**H" + i + "**\n\n")),
                bound("table rows", 50_000, n -> "| a | b |\n|---|---|\n" + "| Ana Ruiz | teacher |\n".repeat(n)),
                bound("a table of many columns", 20_000, n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n"),
                bound("markers in a line", MANY, n -> "To: ".repeat(n)),
                bound("markers in lines", 50_000, n -> "To: Ana Ruiz\n".repeat(n)),
                bound("salutations", 50_000, n -> "Dear X,\n".repeat(n)),
                bound("salutations apart", 50_000, n -> "Dear X,\n\n".repeat(n)),
                bound("closings", 50_000, n -> "Sincerely,\n\n".repeat(n)),
                bound("closings with prose between", 10_000, n -> ("Sincerely,\n\n"
                                + "We go on to say more of it. ".repeat(4) + "\n\n")
                        .repeat(n)),
                bound("labels of lists", 50_000, n -> "Signatories:\n\n".repeat(n)),
                bound("labels with prose between", 10_000, n -> ("**Signatories:**\n\n"
                                + "We go on to say more of it. ".repeat(4) + "\n\n")
                        .repeat(n)),
                bound("dates", 50_000, n -> "11 July 2022\n\n".repeat(n)),
                bound("front matter that never ends", MANY, n -> "---\n" + "title: x\n".repeat(n)),
                bound("front matter of one key", 50_000, n -> "---\ntitle: " + "[".repeat(n) + "\n---\n\nWe write.\n"),
                bound("Cyrillic", 50_000, n -> "Мы просим вас ".repeat(n)),
                bound(
                        "a title of blanks",
                        1_000_000,
                        n -> "# Open letter to Ana" + " \t".repeat(n) + "x\n\nWe write.\n"),
                cheap(
                        "a language of many parts",
                        500_000,
                        n -> "---\nlang: en" + "-aa".repeat(n) + "\n---\n\nWe write.\n"),
                cheap(
                        "a title that fills the file",
                        900_000,
                        n -> "---\ntitle: \"" + "a ".repeat(n) + "\"\n---\n\nWe write.\n"),
                bound("salutations in a line", MANY, n -> "Dear ".repeat(n)));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                bound("numbers", MANY, n -> "1 ".repeat(n)),
                bound("sentences with a number each", MANY, n -> "We lost 41 houses. ".repeat(n)),
                bound("dotted digits", 500_000, n -> "1.".repeat(n)),
                bound("grouped digits", 150_000, n -> "1 234 ".repeat(n)),
                bound("ranges", 50_000, n -> "between 1 and ".repeat(n)),
                bound("ratios", MANY, n -> "one in ".repeat(n)),
                bound("magnitudes", 50_000, n -> "tens of thousands of ".repeat(n)),
                bound("numbers in words", 50_000, n -> "twenty-one hundred thousand ".repeat(n)),
                bound("months", 200_000, n -> "May ".repeat(n)),
                bound("fractions", MANY, n -> "half of two thirds of ".repeat(n)),
                bound("halves", 50_000, n -> "two and a half million and a half ".repeat(n)),
                bound("parts of parts", MANY, n -> "six of the ".repeat(n)),
                bound("digits behind capitals", 500_000, n -> "P1,".repeat(n)),
                bound("figures with a link each", 40_000, n -> "We lost 41 houses at [a](https://a.example/b). "
                        .repeat(n)),
                bound(
                        "figures with a link each, in Cyrillic",
                        40_000,
                        n -> "Мы утратили 41 дом [a](https://a.example/b). ".repeat(n)),
                bound(
                        "figures behind one link",
                        100_000,
                        n -> "We saw [a](https://a.example/b) " + "six houses and ".repeat(n)),
                bound("magnitudes of something", 50_000, n -> "thousands of ".repeat(n) + "flights"),
                bound(
                        "paragraphs with a character of two bytes",
                        50_000,
                        n -> "Dear Ana,\n\nСоюз\n\n" + numbered(n, i -> "We write this " + i + ".\n\n")));
    }

    static Stream<Arguments> people() {
        return Stream.of(
                bound("copies", 50_000, n -> OPENING + "Ana\n\n" + "Cc: Ana Ruiz\n\n".repeat(n)),
                bound("notes", MANY, n -> OPENING + "Ana\n\n" + numbered(n, i -> "[" + i + "] x\n\n")),
                bound(
                        "particles of names",
                        MANY,
                        n -> "To: Ana " + "van ".repeat(n) + "Dam\n\nDear Ana,\n\nWe write.\n"),
                bound("a signatory of many commas", 50_000, n -> OPENING + "Ana Ruiz, ".repeat(n)),
                bound("a signatory of many brackets", 50_000, n -> OPENING + "Ana (A) ".repeat(n)),
                bound("e-mail addresses", 50_000, n -> OPENING + "a.b@c.d ".repeat(n)),
                bound("telephone numbers", 50_000, n -> OPENING + "+32 2 555 01 23 ".repeat(n)),
                bound("labels in one block", MANY, n -> OPENING + "Group:\nAna Ruiz\n".repeat(n)),
                bound(
                        "a name that never ends, and an @",
                        1_000_000,
                        n -> OPENING + "Ana Ruiz\n\n" + "a".repeat(n) + " @"),
                bound("an @ after an @", 1_000_000, n -> OPENING + "Ana Ruiz\n\n" + "a@".repeat(n)),
                bound("a recipient of many commas", MANY, n -> "To: " + "Ana Ruiz, (".repeat(n) + "\n\nWe write.\n"),
                bound("on behalf of nobody", 50_000, n -> OPENING + "Ana Ruiz on behalf of ".repeat(n)),
                bound("signatories in Cyrillic", 50_000, n -> OPENING + numbered(n, i -> "Союз " + i + "\n")),
                bound("honours of a signatory", 300_000, n -> OPENING + "Ana Ruiz" + ", PhD".repeat(n) + "\n"),
                bound("names in a salutation", 300_000, n -> "Dear Ana" + ", Ruiz".repeat(n) + ",\n\nWe write.\n"),
                bound(
                        "equal signatories",
                        20_000,
                        n -> "Dear X,\n\nWe, the undersigned 3 people, write.\n\nSincerely,\n\n"
                                + "Name (NN)\n\n".repeat(n)));
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                bound("links", 50_000, n -> "[a](https://a.example/b) ".repeat(n)),
                bound("demands", 50_000, n -> "We urge you to act. ".repeat(n)),
                bound("sentences without an end", 50_000, n -> "We urge you to act, and ".repeat(n)),
                bound(
                        "recipients and demands",
                        30_000,
                        n -> "To:\n\n" + numbered(n, i -> "- Ana Ruiz " + i + ", Minister\n") + "\nDear Ana,\n\n"
                                + "We urge the Minister to act.\n\n".repeat(n)),
                bound(
                        "recipients who are all asked",
                        30_000,
                        n -> "To:\n\n" + numbered(n, i -> "- Ana Ruiz " + i + ", Minister\n") + "\nDear Ana,\n\n"
                                + "We urge you to act. ".repeat(n)),
                bound(
                        "links without words",
                        100_000,
                        n -> "We write.\n\n" + "[&nbsp;](https://a.b/c)".repeat(n) + "x"));
    }
}

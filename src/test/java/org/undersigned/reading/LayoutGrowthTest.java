package org.undersigned.reading;

import static org.undersigned.reading.ReadingGrowth.MANY;
import static org.undersigned.reading.ReadingGrowth.assertLinear;
import static org.undersigned.reading.ReadingGrowth.bound;
import static org.undersigned.reading.ReadingGrowth.cheap;
import static org.undersigned.reading.ReadingGrowth.numbered;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The work of reading a letter grows no faster than its blocks of any layout. */
class LayoutGrowthTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void readsInLinearTime(String what, int size, IntFunction<String> letters) {
        assertLinear(size, letters);
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
                bound("calls to sign", 50_000, n -> "Sign the letter here\n\n".repeat(n)),
                bound("addresses apart", 50_000, n -> "ana@a.example\n\n".repeat(n)),
                bound("headings with links above", 20_000, n -> "[More](https://a.example/b)\n\n# Other\n\n".repeat(n)),
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
}

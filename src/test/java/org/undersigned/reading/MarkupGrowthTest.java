package org.undersigned.reading;

import static org.undersigned.reading.ReadingGrowth.MANY;
import static org.undersigned.reading.ReadingGrowth.assertLinear;
import static org.undersigned.reading.ReadingGrowth.bound;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The work of reading a letter grows no faster than its markup. */
class MarkupGrowthTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("marks")
    void readsInLinearTime(String what, int size, IntFunction<String> letters) {
        assertLinear(size, letters);
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
}

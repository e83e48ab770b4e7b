package org.undersigned.reading;

import static org.undersigned.reading.ReadingGrowth.MANY;
import static org.undersigned.reading.ReadingGrowth.assertLinear;
import static org.undersigned.reading.ReadingGrowth.bound;
import static org.undersigned.reading.ReadingGrowth.numbered;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The work of reading figures grows no faster than their number. */
class QuantityGrowthTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void readsInLinearTime(String what, int size, IntFunction<String> letters) {
        assertLinear(size, letters);
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
}

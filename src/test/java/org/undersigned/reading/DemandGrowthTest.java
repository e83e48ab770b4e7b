package org.undersigned.reading;

import static org.undersigned.reading.ReadingGrowth.assertLinear;
import static org.undersigned.reading.ReadingGrowth.bound;
import static org.undersigned.reading.ReadingGrowth.numbered;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The work of reading demands and links grows no faster than their number. */
class DemandGrowthTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void readsInLinearTime(String what, int size, IntFunction<String> letters) {
        assertLinear(size, letters);
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

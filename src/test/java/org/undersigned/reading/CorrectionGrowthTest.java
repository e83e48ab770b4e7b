package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.reading.ReadingGrowth.OPENING;
import static org.undersigned.reading.ReadingGrowth.numbered;
import static org.undersigned.reading.ReadingGrowth.read;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.testing.LinearWork;
import org.undersigned.testing.TestSize;

/** The work of reading a corrected letter grows no faster than its list of signatories. */
class CorrectionGrowthTest {

    /** More would not be read: the file has a bound. */
    private static final int LINES = 50_000;

    /** @param more how many signatories more than lines the corrections give */
    @ParameterizedTest(name = "{0}")
    @MethodSource("corrections")
    void readsCorrectedLists(String what, int more, IntFunction<String> corrections) {
        LinearWork.check(TestSize.scaled(LINES), n -> {
            String letter = OPENING + numbered(n, i -> "Union %d, Pier %d  \n".formatted(i, i % 7));
            String yaml = corrections.apply(n);
            return () -> assertThat(
                            read(letter, yaml, null).letter().orElseThrow().signatories())
                    .hasSize(n + more);
        });
    }

    static Stream<Arguments> corrections() {
        return Stream.of(
                correction("a line that is two names", 1, n -> "structure:\n" + part(n - 2, "signatory")),
                correction(
                        "ten lines that are two names",
                        10,
                        n -> "structure:\n"
                                + IntStream.range(0, 10)
                                        .mapToObj(i -> part(n - 3 - i * (n / 20), "signatory"))
                                        .collect(Collectors.joining())),
                correction(
                        "two lines that are one name",
                        -1,
                        n -> "structure:\n  - {quote: 'Union %d, Pier', to: 'Union %d, Pier %d', kind: signatory}\n"
                                .formatted(n - 3, n - 2, (n - 2) % 7)),
                correction(
                        "a line that is a group", -1, n -> "structure:\n  - {quote: 'Union %d, Pier %d', kind: group}\n"
                                .formatted(n / 2, n / 2 % 7)),
                correction("a name that is removed", -1, n -> "signatories:\n  - {quote: 'Union %d,', ignore: true}\n"
                        .formatted(n - 2)),
                correction("a fact of the last name", 0, n -> "signatories:\n  - {quote: 'Union %d,', place: Holm}\n"
                        .formatted(n - 1)));
    }

    private static Arguments correction(String what, int more, IntFunction<String> corrections) {
        return Arguments.of(what, more, corrections);
    }

    private static String part(int line, String kind) {
        return "  - {quote: 'Union %d,', kind: %s}\n".formatted(line, kind);
    }
}

package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.reading.ReadingGrowth.MANY;
import static org.undersigned.reading.ReadingGrowth.OPENING;
import static org.undersigned.reading.ReadingGrowth.bound;
import static org.undersigned.reading.ReadingGrowth.numbered;
import static org.undersigned.reading.ReadingGrowth.read;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.testing.LinearWork;
import org.undersigned.testing.TestSize;

/** The work of reading a list of signatories grows no faster than the list. */
class SignatoryListGrowthTest {

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

    static Stream<Arguments> lists() {
        return Stream.of(
                bound("bare lines", MANY, n -> numbered(n, i -> "Union " + i + "  \n")),
                bound("lines with blank lines between them", MANY, n -> numbered(n, i -> "Union " + i + "\n\n")),
                bound("bullets", MANY, n -> numbered(n, i -> "- Union " + i + "\n")),
                bound("numbers", MANY, n -> numbered(n, i -> i + 1 + ". Union " + i + "\n")),
                bound("rows", MANY, n -> "| Name |\n|---|\n" + numbered(n, i -> "| Union " + i + " |\n")));
    }
}

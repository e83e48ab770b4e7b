package org.undersigned.reading;

import static org.undersigned.reading.ReadingGrowth.MANY;
import static org.undersigned.reading.ReadingGrowth.OPENING;
import static org.undersigned.reading.ReadingGrowth.assertLinear;
import static org.undersigned.reading.ReadingGrowth.bound;
import static org.undersigned.reading.ReadingGrowth.numbered;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The work of reading names grows no faster than their number. */
class NameGrowthTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void readsInLinearTime(String what, int size, IntFunction<String> letters) {
        assertLinear(size, letters);
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
                bound(
                        "a town that never ends",
                        1_000_000,
                        n -> OPENING + "Ana Ruiz\n\nTom Lind\n" + "a".repeat(n) + "\n\nEva Berg\nchair\n"),
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
}

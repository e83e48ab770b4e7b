package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.LinearWork;

class PlainTextTest {

    @Property
    void countsCodePointsWhereverTheyStand(
            @ForAll("texts") String words,
            @ForAll @IntRange(max = 5000) int one,
            @ForAll @IntRange(max = 5000) int other) {
        int[] points = words.codePoints().toArray();
        int start = Math.min(one, other) % points.length;
        int end = Math.min(points.length, Math.max(start + 1, Math.max(one, other)));
        PlainText text = new PlainText(words);
        assertThat(text.charIndex(start)).isEqualTo(words.offsetByCodePoints(0, start));
        Quote quote = text.quote(words.offsetByCodePoints(0, start), words.offsetByCodePoints(0, end));
        assertThat(quote.span()).isEqualTo(new Span(start, end));
        assertThat(quote.exact()).isEqualTo(new String(points, start, end - start));
        assertThat(text.matches(quote)).isTrue();
    }

    @Test
    void findsEveryCodePointInLinearTime() {
        LinearWork.check(400_000, n -> {
            PlainText text = new PlainText("ж".repeat(n));
            return () -> {
                for (int i = 0; i <= n; i += 16) {
                    assertThat(text.charIndex(i) == i).isTrue();
                }
                assertThat(text.charIndex(n + 1)).isNegative();
            };
        });
    }

    /** Letters and, now and then, characters of two {@code char}s. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "ñ", "\uD83D\uDE00")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5000)
                .map(parts -> String.join("", parts));
    }
}

package org.undersigned.reading.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Span;

class PackedTextTest {

    private static final int LENGTH = 1_100_000;

    private final Random random = new Random(1);

    @ParameterizedTest
    @MethodSource("texts")
    void isTheSameTextAsOneString(List<String> parts) throws IOException {
        String whole = whole(parts);
        PlainText text = packed(whole);
        PlainText plain = new PlainText(whole);

        StringWriter written = new StringWriter();
        text.writeTo(written);
        assertThat(written.toString()).isEqualTo(whole);
        assertThat(text).isEqualTo(plain).hasToString(whole);
        assertThat(text.length()).isEqualTo(whole.length());
        int points = whole.codePointCount(0, whole.length());
        assertThat(text.charIndex(points)).isEqualTo(whole.length());
        assertThat(text.charIndex(points + 1)).isEqualTo(-1);
        for (int i = 0; i < 1000; i++) {
            int start = random.nextInt(points);
            int from = plain.charIndex(start);
            int to = plain.charIndex(Math.min(points, start + 1 + random.nextInt(200)));
            assertThat(text.quote(from, to)).isEqualTo(plain.quote(from, to));
            assertThat(text.matches(plain.quote(from, to))).isTrue();
            Span span = plain.quote(from, to).span();
            assertThat(text.charIndex(span.start())).isEqualTo(from);
            assertThat(text.words(span)).isEqualTo(whole.substring(from, to));
        }
    }

    /** Segments end between characters, and within characters of two {@code char}s. */
    static Stream<List<String>> texts() {
        return Stream.of(
                List.of("a", "é"),
                List.of("a", "ж"),
                List.of("a", "ж", "\uD83D\uDE00"),
                List.of("\uD83D\uDE00"),
                List.of("a".repeat(8191) + "\uD83D\uDE00", "b"));
    }

    private String whole(List<String> parts) {
        StringBuilder whole = new StringBuilder();
        while (whole.length() < LENGTH) {
            whole.append(parts.get(random.nextInt(parts.size())));
        }
        return whole.toString();
    }

    private PlainText packed(String whole) {
        PackedText.Builder builder = new PackedText.Builder();
        for (int at = 0; at < whole.length(); at += 9_001) {
            builder.append(whole.substring(at, Math.min(whole.length(), at + 9_001)));
        }
        PlainText text = builder.build();
        assertThat(text).isInstanceOf(PackedText.class);
        return text;
    }

    @Test
    void findsWordsAcrossSegments() {
        String words = "a name that is in two segments";
        String whole = "x".repeat(LENGTH / 8192 * 8192 - 10) + words + "y".repeat(100) + words;
        PlainText text = packed(whole);
        int first = whole.indexOf(words);
        assertThat(text.indexOf(words, 0)).isEqualTo(first);
        assertThat(text.indexOf(words, first + 1)).isEqualTo(whole.lastIndexOf(words));
        assertThat(text.occursOnce(words)).isFalse();
        assertThat(text.occursOnce("x" + words)).isTrue();
        assertThat(text.contains("z")).isFalse();
    }

    @Test
    void aShortTextIsOneString() {
        PlainText text =
                new PackedText.Builder().append("Dear ").append("Minister").build();
        assertThat(text).isExactlyInstanceOf(PlainText.class).hasToString("Dear Minister");
    }
}

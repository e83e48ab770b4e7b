package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.Arguments;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.LinearWork;
import org.undersigned.testing.TestSize;

/** Large letters of one shape, and the assertion that the work of reading grows no faster than they do. */
final class ReadingGrowth {

    static final int MANY = 100_000;
    private static final int MOST_CHARACTERS = 2_000_000;

    /** A list of 100,000 lines in the letter's own file has to fit into its 2 MiB. */
    static final String OPENING = "Dear Minister,\n\nWe write to you about the trains.\n\nSincerely,\n\n";

    // What is read once, such as the words of the languages, is no part of a bound.
    static {
        read(OPENING + "Ana Ruiz\n", null);
    }

    private ReadingGrowth() {}

    /**
     * @param letter what {@code letter.md} has; a file takes no more than its first two million characters
     * @param list what {@code signatories.csv} has; null for a letter without one
     */
    static ReadingResult read(String letter, String list) {
        return read(letter, null, list);
    }

    /** @param corrections what {@code letter.yaml} has; null for a letter without one */
    static ReadingResult read(String letter, String corrections, String list) {
        SourceFile annotations = corrections == null
                ? null
                : new SourceFile("letter.yaml", corrections.getBytes(StandardCharsets.UTF_8));
        SourceFile signatories =
                list == null ? null : new SourceFile("signatories.csv", list.getBytes(StandardCharsets.UTF_8));
        String characters = letter.substring(0, Math.min(letter.length(), MOST_CHARACTERS));
        SourceFile words = new SourceFile("letter.md", characters.getBytes(StandardCharsets.UTF_8));
        return new LetterReader().read(new LetterFiles(new Slug("x"), words, annotations, signatories));
    }

    static String numbered(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    static Arguments bound(String what, int size, IntFunction<String> letters) {
        return Arguments.of(what, TestSize.scaled(size), letters);
    }

    /** What is read so fast that even a small run reads all of it, and too fast for a part of it to tell anything. */
    static Arguments cheap(String what, int size, IntFunction<String> letters) {
        return Arguments.of(what, size, letters);
    }

    static void assertLinear(int size, IntFunction<String> letters) {
        LinearWork.check(size, n -> {
            String letter = letters.apply(n);
            return () -> {
                ReadingResult reading = read(letter, null);
                assertThat(reading.letter().isPresent() || !reading.findings().isEmpty())
                        .isTrue();
            };
        });
    }
}

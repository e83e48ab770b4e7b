package org.undersigned.reading.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AsciiFoldingTest {

    private static final Path TABLE = Path.of("src/main/resources" + AsciiFolding.RESOURCE);

    /** Latin and its supplements, marks that combine, Cyrillic, punctuation. */
    private static final List<int[]> RANGES = List.of(
            new int[] {0x80, 0x24F},
            new int[] {0x300, 0x36F},
            new int[] {0x400, 0x45F},
            new int[] {0x1E00, 0x1EFF},
            new int[] {0x2000, 0x206F},
            new int[] {0x20A0, 0x20BF},
            new int[] {0x2110, 0x212F},
            new int[] {0x2190, 0x219F});

    /** Micro and the Catalan L, which ICU folds by what stands beside them. */
    private static final List<Character> BY_PLACE = List.of('\u00B5', '\u013F', '\u0140');

    private static String table() {
        return RANGES.stream()
                .flatMapToInt(range -> IntStream.iterate(range[0], first -> first <= range[1], first -> first + 16))
                .mapToObj(AsciiFoldingTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(int first) {
        return IntStream.range(first, first + 16)
                .mapToObj(code -> cell((char) code))
                .collect(Collectors.joining("\t", "%04X\t".formatted(first), ""));
    }

    private static String cell(char c) {
        String folded = AsciiFolding.transliterate(Character.toString(c));
        boolean plain = folded.chars().allMatch(one -> one >= ' ' && one < 0x7F);
        return plain && !BY_PLACE.contains(c) ? folded : AsciiFolding.UNKNOWN;
    }

    /** {@code -Dgolden.write=true} writes it. */
    @Test
    void hasTheTableThatIcuMakes() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8)).isEqualTo(table());
    }

    @Property(tries = 1000)
    boolean foldsAsIcuDoes(@ForAll("words") String words) {
        return AsciiFolding.fold(words).equals(AsciiFolding.transliterate(words));
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<Character> known = Arbitraries.of(RANGES.stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range[0], range[1]))
                .mapToObj(code -> (char) code)
                .toList());
        Arbitrary<Character> any = Arbitraries.chars().filter(c -> !Character.isSurrogate(c));
        Arbitrary<Character> ascii = Arbitraries.chars().range(' ', '~');
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, known),
                        net.jqwik.api.Tuple.of(4, ascii),
                        net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(40)
                .map(characters -> characters.stream().map(String::valueOf).collect(Collectors.joining()));
    }
}

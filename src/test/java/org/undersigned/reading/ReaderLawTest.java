package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.HangLimit;
import org.undersigned.testing.Seed;

/** Whatever comes in, a reading comes out; and what a letter quotes stands in its text. */
class ReaderLawTest {

    private static final String LETTER =
            new String(Seed.resource("/letters/%s/letter.md".formatted(Seed.ID)), StandardCharsets.UTF_8);

    @Property
    void aMutilatedLetterIsReadOrRefused(@ForAll("mutilated") String letter) {
        ReadingResult reading = read(letter.getBytes(StandardCharsets.UTF_8), null);
        reading.letter().ifPresent(ReaderLawTest::holds);
        assertThat(reading.letter().isPresent() || !reading.findings().isEmpty())
                .isTrue();
    }

    @Property
    void anyCharactersAreReadOrRefused(@ForAll String letter, @ForAll String annotations) {
        read(letter.getBytes(StandardCharsets.UTF_8), annotations.getBytes(StandardCharsets.UTF_8))
                .letter()
                .ifPresent(ReaderLawTest::holds);
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        read(bytes, bytes).letter().ifPresent(ReaderLawTest::holds);
    }

    private static ReadingResult read(byte[] letter, byte[] annotations) {
        SourceFile added = annotations == null ? null : new SourceFile("letter.yaml", annotations);
        return HangLimit.within(() -> new LetterReader()
                .read(new LetterFiles(new Slug("x"), new SourceFile("letter.md", letter), added, null)));
    }

    private static void holds(Letter letter) {
        int[] text = letter.text().toString().codePoints().toArray();
        letter.quotes().forEach(quote -> assertThat(new String(
                        text,
                        quote.span().start(),
                        quote.span().end() - quote.span().start()))
                .isEqualTo(quote.exact()));
        assertThat(LetterJson.read(LetterJson.write(letter))).isEqualTo(letter);
    }

    @Provide
    Arbitrary<String> mutilated() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 5))
                .as((seed, way) -> mutilated(new Random(seed), way));
    }

    private static String mutilated(Random random, int way) {
        List<String> lines = new ArrayList<>(List.of(LETTER.split("\n", -1)));
        switch (way) {
            case 0 -> java.util.Collections.shuffle(lines, random);
            case 1 -> lines.subList(0, random.nextInt(lines.size())).clear();
            case 2 -> lines.addAll(random.nextInt(lines.size()), List.copyOf(lines));
            case 3 ->
                lines.replaceAll(line -> line.length() < 2 ? line : line.substring(random.nextInt(line.length())));
            case 4 -> lines.replaceAll(line -> random.nextInt(4) == 0 ? "> ".repeat(random.nextInt(50)) + line : line);
            default -> lines.replaceAll(line -> random.nextInt(3) == 0 ? line + "\u0000\uD83D\uDE00*[](#)*1. " : line);
        }
        return String.join("\n", lines);
    }

    @Test
    void refusesWhatIsTooLargeEmptyOrNotUtf8() {
        assertThat(codes(new byte[LetterFiles.MAX_BYTES + 1])).containsExactly(FindingCode.LETTER_TOO_LARGE);
        assertThat(codes("  \n".getBytes(StandardCharsets.UTF_8))).contains(FindingCode.LETTER_EMPTY);
        assertThat(codes("Señor".getBytes(StandardCharsets.ISO_8859_1))).containsExactly(FindingCode.ENCODING_UNKNOWN);
    }

    @Test
    void refusesDemandsOfTooManyAddressees() {
        String letter = "To:\n\n" + "- Ana Ruiz, Minister\n".repeat(800) + "\nDear Ana,\n\n";
        ReadingResult below =
                read((letter + "We urge you to act. ".repeat(600)).getBytes(StandardCharsets.UTF_8), null);
        assertThat(below.letter().orElseThrow().demands())
                .hasSize(600)
                .allSatisfy(demand -> assertThat(demand.addressees()).hasSize(800));
        assertThat(codes((letter + "We urge you to act. ".repeat(700)).getBytes(StandardCharsets.UTF_8)))
                .contains(FindingCode.TOO_MANY_ENTRIES);
    }

    private static List<FindingCode> codes(byte[] bytes) {
        ReadingResult reading = read(bytes, null);
        assertThat(reading.refused()).isTrue();
        return reading.findings().stream().map(finding -> finding.code()).toList();
    }
}

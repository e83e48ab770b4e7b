package org.undersigned.reading.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.letter.Letter;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.annotation.pin.CorrectionWriter;
import org.undersigned.reading.file.LetterFiles;

/** For any letter and any model of the same text there is a {@code letter.yaml} that gives exactly that model. */
class CorrectionLawTest {

    private static final List<LetterFiles> LETTERS = letters();

    private static List<LetterFiles> letters() {
        try {
            return PinTest.corpus().map(files -> PinTest.with(files, "")).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Provide
    Arbitrary<LetterFiles> letter() {
        return Arbitraries.of(LETTERS);
    }

    @Property(tries = 100)
    void otherFacts(@ForAll("letter") LetterFiles files, @ForAll long seed) {
        holds(files, seed, false);
    }

    @Property(tries = 40)
    void otherFactsAndSections(@ForAll("letter") LetterFiles files, @ForAll long seed) {
        holds(files, seed, true);
    }

    @Property(tries = 100)
    void aSmallChangeIsASmallFile(@ForAll("letter") LetterFiles files, @ForAll long seed) {
        Letter read = new LetterReader().read(files).letter().orElseThrow();
        Letter wanted = new LetterMutator(read, new Random(seed)).mutateOne();
        String yaml = CorrectionWriter.write(read, wanted);
        assertThat(yaml).doesNotContain("\ntext:");
        assertThat(yaml.lines()).hasSizeLessThan(40);
        assertThat(LetterDifference.of(new LetterReader().read(PinTest.with(files, yaml)), wanted))
                .as(yaml)
                .isEmpty();
    }

    @Property(tries = 60)
    void otherStructure(@ForAll("letter") LetterFiles files, @ForAll long seed) {
        Letter read = new LetterReader().read(files).letter().orElseThrow();
        String structure = new LetterMutator(read, new Random(seed)).structure();
        ReadingResult corrected = new LetterReader().read(PinTest.with(files, structure));
        corrected.letter().ifPresent(wanted -> {
            String yaml = CorrectionWriter.write(read, wanted);
            assertThat(LetterDifference.of(new LetterReader().read(PinTest.with(files, yaml)), wanted))
                    .as(structure)
                    .isEmpty();
        });
    }

    private static void holds(LetterFiles files, long seed, boolean structure) {
        Letter read = new LetterReader().read(files).letter().orElseThrow();
        Letter wanted = new LetterMutator(read, new Random(seed)).mutate(structure);
        String yaml = CorrectionWriter.write(read, wanted);
        assertThat(LetterDifference.of(new LetterReader().read(PinTest.with(files, yaml)), wanted))
                .as(() -> yaml.lines()
                        .filter(line -> !line.startsWith("  - \""))
                        .limit(80)
                        .toList()
                        .toString())
                .isEmpty();
    }
}

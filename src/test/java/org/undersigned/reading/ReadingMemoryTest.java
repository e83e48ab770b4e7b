package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.ReadingMemory;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

class ReadingMemoryTest {

    private static LetterFiles withList(String name, int rows, String row) {
        return new LetterFiles(
                new Slug("a-letter"),
                new SourceFile("letter.md", bytes("Dear all,\n\nWe write.\n\nSincerely,\n")),
                null,
                new SourceFile(name, bytes(row.repeat(rows))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void refusesAReadingThatWouldNotFitBeforeItStarts() {
        LetterReader reader = new LetterReader(new ReadingMemory(2));
        ReadingResult refused = reader.read(withList("signatories.csv", 20_000, "Ana Ruiz,Nurse\n"));
        assertThat(refused.refused()).isTrue();
        assertThat(refused.letter()).isEmpty();
        assertThat(refused.findings()).extracting(Finding::code).containsExactly(FindingCode.LETTER_TOO_LARGE);
        assertThat(refused.findings().get(0).position().file()).isEqualTo("signatories.csv");
        assertThat(refused.findings().get(0).message())
                .isEqualTo("reading it takes about 4 MB of memory, and the program has 2 MB for it");
        assertThat(reader.read(withList("signatories.csv", 10, "Ana Ruiz,Nurse\n"))
                        .letter())
                .isPresent();
    }

    @Test
    void yamlTakesMoreMemoryThanCsv() {
        assertThat(MemoryEstimate.megabytes(withList("signatories.yaml", 20_000, "- Ana Ruiz\n")))
                .isGreaterThan(3 * MemoryEstimate.megabytes(withList("signatories.csv", 20_000, "Ana Ruiz\n")));
    }

    @Test
    void aMillionSignatoriesFitIntoHalfAGigabyte() {
        assertThat(MemoryEstimate.megabytes(withList(
                        "signatories.csv", 1_000_000, "Zoë Weber Petrova,Nurse,Institute of Westhaven,Karsk\r\n")))
                .isLessThan(512 - 180);
    }

    @Test
    void aReadingWaitsForMemory() throws Exception {
        ReadingMemory memory = new ReadingMemory(2);
        ReadingMemory.Reservation first = memory.reserve(2);
        CompletableFuture<ReadingResult> second = CompletableFuture.supplyAsync(
                () -> new LetterReader(memory).read(withList("signatories.csv", 1, "A\n")));
        assertThat(second.isDone()).isFalse();
        first.release();
        assertThat(second.get(1, TimeUnit.MINUTES).letter()).isPresent();
    }
}

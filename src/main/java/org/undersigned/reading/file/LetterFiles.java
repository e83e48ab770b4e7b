package org.undersigned.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.FindingCollector;

/**
 * The files of one letter: its text, and optional annotations and signatories.
 *
 * @param id {@code null} to generate it from the letter's date and recipients
 * @param annotations {@code letter.yaml}, or {@code null}
 * @param signatories {@code signatories.csv}, {@code signatories.yaml} or {@code signatories.xlsx}, or {@code null}
 * @param passedOver the names of other files in the folder that could be the letter, in order of preference
 */
public record LetterFiles(
        Slug id, SourceFile letter, SourceFile annotations, SourceFile signatories, List<String> passedOver) {

    public LetterFiles {
        passedOver = List.copyOf(passedOver);
    }

    public LetterFiles(Slug id, SourceFile letter, SourceFile annotations, SourceFile signatories) {
        this(id, letter, annotations, signatories, List.of());
    }

    /** The maximum size of a letter's text and of its annotations: 2 MiB. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** The maximum size of a Word document or PDF: 16 MiB. */
    public static final int MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

    /** The maximum size of a file of signatories: 64 MiB. */
    public static final int MAX_LIST_BYTES = 64 * 1024 * 1024;

    /** A file's name and content. Its type is detected from the content first, then from the name. */
    public record SourceFile(String file, byte[] bytes) {

        /** The content; empty with a finding if it is larger than a limit. */
        public Optional<byte[]> withinLimit(int maxBytes, FindingCollector findings) {
            if (bytes.length <= maxBytes) {
                return Optional.of(bytes);
            }
            findings.add(
                    FindingCode.LETTER_TOO_LARGE,
                    new Position(file, 0, 0),
                    "the file has more than %,d bytes, which is the most that is read".formatted(maxBytes),
                    "Keep only the list of signatories in it.");
            return Optional.empty();
        }

        /** Reads a letter's file, up to one byte over {@link #MAX_DOCUMENT_BYTES}. */
        public static SourceFile readLetter(Path file) throws IOException {
            return read(file, MAX_DOCUMENT_BYTES);
        }

        /** Reads at most one byte more than a limit, so that the reader can report a file that is too large. */
        public static SourceFile read(Path file, int maxBytes) throws IOException {
            try (InputStream bytes = Files.newInputStream(file)) {
                return new SourceFile(file.getFileName().toString(), bytes.readNBytes(maxBytes + 1));
            }
        }
    }
}

package org.undersigned.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.undersigned.letter.Slug;

/**
 * What is to be read: the letter, and what may lie beside it.
 *
 * @param id {@code null} where the letter's date and recipients are to make it
 * @param annotations {@code letter.yaml}; {@code null} where there is none
 * @param signatories {@code signatories.csv}; {@code null} where there is none
 * @param passedOver further files that could be the letter, by their names
 */
public record LetterFiles(
        Slug id, SourceFile letter, SourceFile annotations, SourceFile signatories, List<String> passedOver) {

    public LetterFiles {
        passedOver = List.copyOf(passedOver);
    }

    public LetterFiles(Slug id, SourceFile letter, SourceFile annotations, SourceFile signatories) {
        this(id, letter, annotations, signatories, List.of());
    }

    /** The most bytes that a letter's text or its annotations may have: 2 MiB. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** The most bytes that a letter in a compressed file, Word's or a PDF, may have: 16 MiB. */
    public static final int MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

    /** The most bytes that a list of signatories in a file of its own may have: 64 MiB. */
    public static final int MAX_LIST_BYTES = 64 * 1024 * 1024;

    /** A file by its name, whole. What it is, is told from its bytes first, and from the name where they don't tell. */
    public record SourceFile(String file, byte[] bytes) {

        /** A letter's file. However large it is, hardly more of it than can be read is taken into memory. */
        public static SourceFile readLetter(Path file) throws IOException {
            return read(file, MAX_DOCUMENT_BYTES);
        }

        /** At most one byte more of a file than is read: whoever reads it says that it is too large. */
        public static SourceFile read(Path file, int most) throws IOException {
            try (InputStream bytes = Files.newInputStream(file)) {
                return new SourceFile(file.getFileName().toString(), bytes.readNBytes(most + 1));
            }
        }
    }
}

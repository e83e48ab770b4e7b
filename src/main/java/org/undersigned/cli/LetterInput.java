package org.undersigned.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Slug;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.file.SourceLines;

/**
 * What a command is given to read: a letter's folder, its file, or standard input. What lies beside a file is read with it
 * where the file bears the name that a letter's folder gives it: {@code letter.md}, and so on.
 *
 * @param folder {@code null} where there is none to take anything from
 * @param part the letter's file
 * @param shown the letter's file as findings name it for the person who gave it
 * @param size of the file, in bytes; 0 where it can't be known before it is read
 * @param passedOver further files of the folder that could be the letter
 */
record LetterInput(Path folder, SourceFile part, String shown, long size, List<String> passedOver) {

    private static final String INPUT = "-";

    /** Which kind of file it is may stand in its bytes alone, so all may have as many. */
    private static final int MOST = LetterFiles.MAX_DOCUMENT_BYTES;

    static LetterInput of(String file, Optional<FileFormat> format, InputStream in) throws InputException {
        if (file.equals(INPUT)) {
            String name = "letter" + format.orElse(FileFormat.MARKDOWN).suffix();
            try {
                return new LetterInput(null, new SourceFile(name, bytes(in, MOST)), "standard input", 0, List.of());
            } catch (IOException unreadable) {
                throw InputException.because("standard input", unreadable);
            }
        }
        Path path = path(file);
        if (Files.isDirectory(path)) {
            List<Path> letters = letters(path);
            if (letters.isEmpty()) {
                throw new InputException("%s holds no letter: there is none of %s in it"
                        .formatted(file, String.join(", ", FileFormat.letterFileNames())));
            }
            List<String> passedOver = letters.stream()
                    .skip(1)
                    .map(other -> other.getFileName().toString())
                    .toList();
            return at(path, letters.get(0), format, passedOver);
        }
        boolean inItsFolder =
                FileFormat.letterFileNames().contains(path.getFileName().toString());
        Path folder = inItsFolder ? path.toAbsolutePath().normalize().getParent() : null;
        return at(folder, path, format, List.of());
    }

    private static Path path(String file) throws InputException {
        try {
            Path path = Path.of(file);
            return path.getFileName() == null ? path.toAbsolutePath() : path;
        } catch (InvalidPathException impossible) {
            throw new InputException("no file can be called " + file);
        }
    }

    /** The letters of a folder, the one that is read first. */
    static List<Path> letters(Path folder) {
        return FileFormat.letterFileNames().stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static LetterInput at(Path folder, Path path, Optional<FileFormat> format, List<String> passedOver)
            throws InputException {
        String shown = path.toString();
        String file = path.getFileName().toString();
        boolean told = format.isEmpty() || FileFormat.fromFileName(file).equals(format);
        String name = told ? file : file + format.get().suffix();
        try {
            long size = Files.size(path);
            if (size > MOST) {
                return new LetterInput(folder, new SourceFile(name, new byte[0]), shown, size, passedOver);
            }
            try (InputStream bytes = open(path)) {
                return new LetterInput(folder, new SourceFile(name, bytes(bytes, MOST)), shown, size, passedOver);
            }
        } catch (IOException unreadable) {
            throw InputException.because(shown, unreadable);
        }
    }

    /** A stream that takes pipes too: those of {@code Files} ask for a place in the file. */
    private static InputStream open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return new FileInputStream(file.toFile());
    }

    /** At most one byte more than is read. Through a buffer, for a file's own stream would ask a pipe for its length. */
    private static byte[] bytes(InputStream in, int most) throws IOException {
        return new BufferedInputStream(in).readNBytes(most + 1);
    }

    ReadingResult reading() throws InputException {
        Optional<Finding> tooLarge = tooLarge();
        return tooLarge.isPresent()
                ? new ReadingResult(Optional.empty(), List.of(tooLarge.get()))
                : new LetterReader().read(manuscript());
    }

    /** What is too large is refused by its size, without reading it. */
    private Optional<Finding> tooLarge() {
        return size <= MOST
                ? Optional.empty()
                : Optional.of(new Finding(
                        FindingCode.LETTER_TOO_LARGE,
                        new Finding.Position(part.file(), 0, 0),
                        "the file has %,d bytes; the most that is read is %,d".formatted(size, MOST),
                        "Leave out what isn't the letter, or keep a long list of signatories in signatories.csv."));
    }

    /** Without what lies beside the letter's file. */
    LetterInput alone() {
        return new LetterInput(null, part, shown, size, List.of());
    }

    /** The letter's file with what lies beside it. */
    LetterFiles manuscript() throws InputException {
        SourceFile annotations = beside("letter.yaml", LetterFiles.MAX_BYTES);
        return new LetterFiles(id(), part, annotations, list(), passedOver);
    }

    /** The letter's file with what lies beside it; empty where it is too large to be read. */
    Optional<LetterFiles> manuscriptToPublish() throws InputException {
        return tooLarge().isPresent() ? Optional.empty() : Optional.of(manuscript());
    }

    /** The lines of a file that was read, as findings count them. */
    List<String> lines(String file) throws InputException {
        SourceFile read = file.equals(part.file()) ? part : beside(file, LetterFiles.MAX_LIST_BYTES);
        return read == null ? List.of() : SourceLines.split(read);
    }

    /** The name of the letter's folder; {@code null} where the letter is to make its own. */
    private Slug id() {
        if (folder == null) {
            return null;
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name != null && Slug.isSlug(name.toString()) ? new Slug(name.toString()) : null;
    }

    /** The list kept elsewhere: CSV, else YAML. */
    private SourceFile list() throws InputException {
        SourceFile csv = beside("signatories.csv", LetterFiles.MAX_LIST_BYTES);
        return csv == null ? beside("signatories.yaml", LetterFiles.MAX_LIST_BYTES) : csv;
    }

    private SourceFile beside(String name, int most) throws InputException {
        Path file = folder == null ? null : folder.resolve(name);
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream bytes = open(file)) {
            return new SourceFile(name, bytes(bytes, most));
        } catch (IOException unreadable) {
            throw InputException.because(file.toString(), unreadable);
        }
    }

    /** A file's name in a finding, as the person who gave the letter can open it. */
    String shown(String file) {
        String name = file.split("#", 2)[0];
        if (name.equals(part.file())) {
            return shown + file.substring(name.length());
        }
        Path parent = Path.of(shown).getParent();
        return parent == null ? file : parent.resolve(file).toString();
    }

    /** What can't be read at all; its message is one clear line. */
    static final class InputException extends Exception {

        private static final long serialVersionUID = 1L;

        InputException(String message) {
            super(message, null, false, false);
        }

        static InputException because(String file, IOException failure) {
            if (failure instanceof NoSuchFileException) {
                return new InputException("there is no file " + file);
            }
            return new InputException(
                    failure instanceof AccessDeniedException
                            ? file + " may not be read: permission denied"
                            : "%s can't be read: %s".formatted(file, failure.getMessage()));
        }
    }
}

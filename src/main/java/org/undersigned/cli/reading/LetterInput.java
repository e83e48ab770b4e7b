package org.undersigned.cli.reading;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.undersigned.cli.console.InputException;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Slug;
import org.undersigned.letter.SourceAccount;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.reading.file.SourceLines;

/**
 * The input of a command: a letter's folder, its file, or standard input. A file with a standard name such as {@code
 * letter.md} is read together with the other files of its folder.
 *
 * @param folder {@code null} if only the letter's file is read
 * @param letterFile the letter's file
 * @param displayName the name of the letter's file in printed findings
 * @param size of the file, in bytes; 0 if unknown before reading
 * @param otherLetterFiles further files in the folder that could be the letter
 */
public record LetterInput(
        Path folder, SourceFile letterFile, String displayName, long size, List<String> otherLetterFiles) {

    private static final String STANDARD_INPUT = "-";

    /** One limit for all file types, because the type may be known only from the content. */
    private static final int MAX_BYTES = LetterFiles.MAX_DOCUMENT_BYTES;

    public static LetterInput open(String file, Optional<FileFormat> format, InputStream in) throws InputException {
        if (file.equals(STANDARD_INPUT)) {
            String name = "letter" + format.orElse(FileFormat.MARKDOWN).suffix();
            try {
                return new LetterInput(
                        null, new SourceFile(name, bytes(in, MAX_BYTES)), "standard input", 0, List.of());
            } catch (IOException unreadable) {
                throw InputException.unreadable("standard input", unreadable);
            }
        }
        Path path = path(file);
        if (Files.isDirectory(path)) {
            List<Path> letters = new LetterFolder(path).letterFiles();
            if (letters.isEmpty()) {
                throw new InputException("%s contains no letter: expected one of %s"
                        .formatted(file, String.join(", ", FileFormat.letterFileNames())));
            }
            List<String> passedOver = letters.stream()
                    .skip(1)
                    .map(other -> other.getFileName().toString())
                    .toList();
            return ofPath(path, letters.get(0), format, passedOver);
        }
        boolean inItsFolder =
                FileFormat.letterFileNames().contains(path.getFileName().toString());
        Path folder = inItsFolder ? path.toAbsolutePath().normalize().getParent() : null;
        return ofPath(folder, path, format, List.of());
    }

    private static Path path(String file) throws InputException {
        try {
            Path path = Path.of(file);
            return path.getFileName() == null ? path.toAbsolutePath() : path;
        } catch (InvalidPathException impossible) {
            throw new InputException("invalid file name: " + file);
        }
    }

    private static LetterInput ofPath(Path folder, Path path, Optional<FileFormat> format, List<String> passedOver)
            throws InputException {
        String shown = path.toString();
        String file = path.getFileName().toString();
        boolean told = format.isEmpty() || FileFormat.fromFileName(file).equals(format);
        String name = told ? file : file + format.get().suffix();
        try {
            long size = Files.size(path);
            if (size > MAX_BYTES) {
                return new LetterInput(folder, new SourceFile(name, new byte[0]), shown, size, passedOver);
            }
            try (InputStream bytes = open(path)) {
                return new LetterInput(folder, new SourceFile(name, bytes(bytes, MAX_BYTES)), shown, size, passedOver);
            }
        } catch (IOException unreadable) {
            throw InputException.unreadable(shown, unreadable);
        }
    }

    /** Opens a stream that also supports pipes, unlike those of {@code Files}. */
    private static InputStream open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return new FileInputStream(file.toFile());
    }

    /** Reads at most one byte more than allowed. The buffer avoids a length query, which fails for pipes. */
    private static byte[] bytes(InputStream in, int most) throws IOException {
        return new BufferedInputStream(in).readNBytes(most + 1);
    }

    public ReadingResult reading() throws InputException {
        Optional<Finding> tooLarge = tooLarge();
        return tooLarge.isPresent()
                ? new ReadingResult(Optional.empty(), List.of(tooLarge.get()), SourceAccount.NONE, null)
                : new LetterReader().read(letterFiles());
    }

    /** Refuses a file that is too large without reading it. */
    private Optional<Finding> tooLarge() {
        return size <= MAX_BYTES
                ? Optional.empty()
                : Optional.of(new Finding(
                        FindingCode.LETTER_TOO_LARGE,
                        new Finding.Position(letterFile.file(), 0, 0),
                        "the file has %,d bytes; the limit is %,d".formatted(size, MAX_BYTES),
                        "Remove what is not part of the letter, or move a long list of signatories to"
                                + " signatories.csv."));
    }

    /** This input without the other files of its folder. */
    LetterInput withoutCompanions() {
        return new LetterInput(null, letterFile, displayName, size, List.of());
    }

    /** The letter's file and the other files of its folder. */
    LetterFiles letterFiles() throws InputException {
        return folder == null
                ? new LetterFiles(null, letterFile, null, null, otherLetterFiles)
                : new LetterFiles(
                        id(),
                        letterFile,
                        companion(LetterFolder::annotations),
                        companion(LetterFolder::signatories),
                        otherLetterFiles);
    }

    /** The same; empty if the letter's file is too large. */
    public Optional<LetterFiles> letterFilesToPublish() throws InputException {
        return tooLarge().isPresent() ? Optional.empty() : Optional.of(letterFiles());
    }

    /** The lines of an input file, as findings count them. */
    List<String> lines(String file) throws InputException {
        SourceFile read =
                file.equals(letterFile.file()) ? letterFile : companion(letterFolder -> letterFolder.file(file));
        return read == null ? List.of() : SourceLines.split(read);
    }

    /** The name of the letter's folder; {@code null} if it is no id. */
    private Slug id() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name != null && Slug.isSlug(name.toString()) ? new Slug(name.toString()) : null;
    }

    /** Reads a file of the letter's folder. */
    @FunctionalInterface
    private interface FileReader {
        SourceFile read(LetterFolder folder) throws IOException;
    }

    private SourceFile companion(FileReader reader) throws InputException {
        try {
            return folder == null ? null : reader.read(new LetterFolder(folder));
        } catch (FileSystemException unreadable) {
            throw InputException.unreadable(unreadable.getFile(), unreadable);
        } catch (IOException unreadable) {
            throw InputException.unreadable(folder.toString(), unreadable);
        }
    }

    /** The path of a file in a finding, relative to the working directory. */
    String displayName(String file) {
        String name = file.split("#", 2)[0];
        if (name.equals(letterFile.file())) {
            return displayName + file.substring(name.length());
        }
        Path parent = Path.of(displayName).getParent();
        return parent == null ? file : parent.resolve(file).toString();
    }
}

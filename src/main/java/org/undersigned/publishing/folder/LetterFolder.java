package org.undersigned.publishing.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** A letter's folder: its name is the letter's id; it holds the letter, its annotations and a list of signatories. */
public record LetterFolder(Path path) {

    public static final String ANNOTATIONS = "letter.yaml";
    public static final List<String> SIGNATORIES = List.of("signatories.csv", "signatories.yaml", "signatories.xlsx");

    /** {@code /letters/count} is the address of the number of letters. */
    private static final String RESERVED_ID = "count";

    /** Whether an id can't be that of a letter, because its path is another resource. */
    public static boolean isReserved(String id) {
        return id.equals(RESERVED_ID);
    }

    /** The folders of a folder without the hidden ones, sorted by name. */
    public static List<LetterFolder> list(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(LetterFolder::new)
                    .toList();
        }
    }

    /** The files that may hold the letter; the first one is read. */
    public List<Path> letterFiles() {
        return FileFormat.letterFileNames().stream()
                .map(path::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** @return {@code null} without annotations */
    public SourceFile annotations() throws IOException {
        return file(ANNOTATIONS);
    }

    /** @return {@code null} without a list of signatories in a file of its own */
    public SourceFile signatories() throws IOException {
        for (String name : SIGNATORIES) {
            SourceFile list = file(name);
            if (list != null) {
                return list;
            }
        }
        return null;
    }

    /** @return {@code null} if there is no file of the name */
    public SourceFile file(String name) throws IOException {
        Path file = path.resolve(name);
        int limit = name.equals(ANNOTATIONS) ? LetterFiles.MAX_BYTES : LetterFiles.MAX_LIST_BYTES;
        return Files.isRegularFile(file) ? SourceFile.read(file, limit) : null;
    }

    public LetterFiles read() throws IOException {
        Slug id = id();
        List<Path> letters = letterFiles();
        if (letters.isEmpty()) {
            throw new IOException("the folder has no " + String.join(" or ", FileFormat.letterFileNames()));
        }
        List<String> ignored = letters.stream()
                .skip(1)
                .map(file -> file.getFileName().toString())
                .toList();
        return new LetterFiles(id, SourceFile.readLetter(letters.get(0)), annotations(), signatories(), ignored);
    }

    private Slug id() throws IOException {
        String name = path.getFileName().toString();
        if (isReserved(name)) {
            throw new IOException(
                    "the folder's name is the letter's id, and \"%1$s\" is reserved: /letters/%1$s counts the letters"
                            .formatted(RESERVED_ID));
        }
        if (!Slug.isSlug(name)) {
            throw new IOException("the folder's name is the letter's id: a-z, 0-9 and single hyphens");
        }
        return new Slug(name);
    }
}

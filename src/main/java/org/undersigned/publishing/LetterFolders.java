package org.undersigned.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Letters as they lie on disk, or inside the program: a folder each, whose name is the letter's id. */
final class LetterFolders {

    /** The letters that ship inside the program; a class path can't be listed. */
    static final List<Slug> BUNDLED = List.of(new Slug("2022-07-11-biden-lopez-obrador"));

    private LetterFolders() {}

    /** The folders in a folder, but for hidden ones, in the order of their names. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The letter's file; where there are several, all of them, the one that is read first. */
    private static List<Path> letters(Path folder) {
        return FileFormat.letterFileNames().stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    static LetterFiles manuscript(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        if (!Slug.isSlug(name) || name.equals("count")) {
            throw new IOException(
                    "the folder's name is the letter's id: a-z, 0-9 and single hyphens, and not \"count\"");
        }
        List<Path> letters = letters(folder);
        if (letters.isEmpty()) {
            throw new IOException("there is no %s in it".formatted(String.join(" or ", FileFormat.letterFileNames())));
        }
        return new LetterFiles(
                new Slug(name),
                SourceFile.readLetter(letters.get(0)),
                part(folder.resolve("letter.yaml"), LetterFiles.MAX_BYTES),
                list(folder),
                letters.stream()
                        .skip(1)
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static SourceFile list(Path folder) throws IOException {
        SourceFile csv = part(folder.resolve("signatories.csv"), LetterFiles.MAX_LIST_BYTES);
        return csv == null ? part(folder.resolve("signatories.yaml"), LetterFiles.MAX_LIST_BYTES) : csv;
    }

    private static SourceFile part(Path file, int most) throws IOException {
        return Files.isRegularFile(file) ? SourceFile.read(file, most) : null;
    }

    static LetterFiles bundled(Slug id) throws IOException {
        return new LetterFiles(
                id,
                bundled(id, "letter.md").orElseThrow(() -> new IOException("no bundled letter " + id)),
                bundled(id, "letter.yaml").orElse(null),
                bundled(id, "signatories.csv").orElse(null));
    }

    private static Optional<SourceFile> bundled(Slug id, String file) throws IOException {
        String resource = "/letters/%s/%s".formatted(id, file);
        try (InputStream bytes = LetterFolders.class.getResourceAsStream(resource)) {
            return bytes == null ? Optional.empty() : Optional.of(new SourceFile(file, bytes.readAllBytes()));
        }
    }
}

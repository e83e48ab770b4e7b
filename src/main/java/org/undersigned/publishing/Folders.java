package org.undersigned.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.letter.Slug;
import org.undersigned.reading.Manuscript;
import org.undersigned.reading.Manuscript.Part;

/** Letters as they lie on disk, or inside the program: a folder each, whose name is the letter's id. */
final class Folders {

    /** The letters that ship inside the program; a class path can't be listed. */
    static final List<Slug> BUNDLED = List.of(new Slug("2022-07-11-biden-lopez-obrador"));

    private static final List<String> LETTER = List.of("letter.md", "letter.txt");

    private Folders() {}

    /** The folders in a folder, but for hidden ones, in the order of their names. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    static Manuscript manuscript(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        if (!Slug.isSlug(name)) {
            throw new IOException("the folder's name is the letter's id: a-z, 0-9 and single hyphens");
        }
        Part letter = null;
        for (String file : LETTER) {
            letter = letter == null
                    ? part(folder.resolve(file), Manuscript.MOST_BYTES).orElse(null)
                    : letter;
        }
        if (letter == null) {
            throw new IOException("there is no %s in it".formatted(String.join(" or ", LETTER)));
        }
        return new Manuscript(
                new Slug(name),
                letter,
                part(folder.resolve("letter.yaml"), Manuscript.MOST_BYTES).orElse(null),
                part(folder.resolve("signatories.csv"), Manuscript.MOST_LIST_BYTES)
                        .orElse(null));
    }

    /** At most one byte more than is read: whoever reads it says that it is too large. */
    private static Optional<Part> part(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(new Part(file.getFileName().toString(), bytes.readNBytes(most + 1)));
        }
    }

    static Manuscript bundled(Slug id) throws IOException {
        return new Manuscript(
                id,
                bundled(id, "letter.md").orElseThrow(() -> new IOException("no bundled letter " + id)),
                bundled(id, "letter.yaml").orElse(null),
                bundled(id, "signatories.csv").orElse(null));
    }

    private static Optional<Part> bundled(Slug id, String file) throws IOException {
        String resource = "/letters/%s/%s".formatted(id, file);
        try (InputStream bytes = Folders.class.getResourceAsStream(resource)) {
            return bytes == null ? Optional.empty() : Optional.of(new Part(file, bytes.readAllBytes()));
        }
    }
}

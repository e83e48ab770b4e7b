package org.undersigned.publishing.folder;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** The letters inside the program. */
public final class BundledLetters {

    /** Listed here because a class path cannot be listed. */
    public static final List<Slug> IDS = List.of(new Slug("2022-07-11-biden-lopez-obrador"));

    private BundledLetters() {}

    public static LetterFiles read(Slug id) throws IOException {
        SourceFile letter = file(id, "letter.md");
        if (letter == null) {
            throw new IOException("there is no bundled letter " + id);
        }
        return new LetterFiles(id, letter, file(id, "letter.yaml"), file(id, "signatories.csv"));
    }

    private static SourceFile file(Slug id, String name) throws IOException {
        String resource = "/letters/%s/%s".formatted(id, name);
        try (InputStream bytes = BundledLetters.class.getResourceAsStream(resource)) {
            return bytes == null ? null : new SourceFile(name, bytes.readAllBytes());
        }
    }
}

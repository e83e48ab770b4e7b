package org.undersigned.publishing.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.Sha256;
import org.undersigned.reading.LetterReader;

/**
 * The version of the program that reads letters: a digest of its files, the names of its libraries, and the version of Java, whose
 * tables of characters differ. Another one may read another letter from the same files.
 */
final class ReaderVersion {

    private ReaderVersion() {}

    /** The version of this program. */
    static String current() {
        MessageDigest digest = Sha256.newDigest();
        digest.update((byte) Runtime.version().feature());
        try {
            CodeSource source = LetterReader.class.getProtectionDomain().getCodeSource();
            Path program = Path.of(source.getLocation().toURI());
            for (Path file : Files.isDirectory(program) ? files(program) : List.of(program)) {
                update(digest, file);
            }
            Path libraries = program.resolveSibling("../lib/main").normalize();
            for (Path library : Files.isDirectory(libraries) ? files(libraries) : List.<Path>of()) {
                digest.update(Sha256.digest(library.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void update(MessageDigest digest, Path file) throws IOException {
        byte[] portion = new byte[64 * 1024];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(portion); read >= 0; read = bytes.read(portion)) {
                digest.update(portion, 0, read);
            }
        }
    }
}

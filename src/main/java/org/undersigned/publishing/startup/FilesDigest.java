package org.undersigned.publishing.startup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.undersigned.letter.Sha256;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** The digest of a letter's files and of the program that reads them. If it is the same, so is the letter. */
final class FilesDigest {

    private FilesDigest() {}

    static String of(LetterFiles files, String readerVersion) {
        MessageDigest digest = Sha256.newDigest();
        update(digest, readerVersion);
        update(digest, files.id().value());
        update(digest, files.letter());
        update(digest, files.annotations());
        update(digest, files.signatories());
        files.passedOver().forEach(name -> update(digest, name));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, SourceFile file) {
        update(digest, file == null ? "" : file.file());
        digest.update(Sha256.digest(file == null ? new byte[0] : file.bytes()));
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(Sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

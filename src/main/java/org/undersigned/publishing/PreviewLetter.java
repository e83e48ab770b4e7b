package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Proofs of letters, as a printer pulls them before anything is published: nothing is kept. */
@ApplicationScoped
public class PreviewLetter {

    private final LetterReader letterReader = new LetterReader();

    /** The media types of files that can be read. */
    public static List<String> mediaTypes() {
        return Arrays.stream(FileFormat.values()).map(FileFormat::mediaType).toList();
    }

    /** Whether a file of this media type can be read; parameters don't matter. */
    public static boolean reads(String mediaType) {
        return FileFormat.fromMediaType(mediaType).isPresent();
    }

    /** The media type of a file by its name; Markdown, which plain text is as well, where the name says nothing. */
    public static String mediaType(String file) {
        return FileFormat.fromFileName(file).orElse(FileFormat.MARKDOWN).mediaType();
    }

    /**
     * The proof of a letter that stands in one file.
     *
     * @param mediaType one that is read
     * @param charset the encoding that came with it; {@code null} where the bytes are to tell
     * @param file its name; {@code null} where it has none
     */
    public ReadingPreview of(String mediaType, Charset charset, String file, byte[] bytes) {
        FileFormat format = FileFormat.fromMediaType(mediaType)
                .orElseThrow(() -> new IllegalArgumentException("no letters are read of the type " + mediaType));
        boolean characters = format == FileFormat.TEXT || format == FileFormat.MARKDOWN || format == FileFormat.HTML;
        byte[] read = characters && charset != null ? inUtf8(bytes, charset) : bytes;
        ReadingResult reading =
                letterReader.read(new LetterFiles(null, new SourceFile(named(file, format), read), null, null));
        return new ReadingPreview(
                reading.letter().map(letter -> read == bytes ? letter : digestOf(bytes, letter)), reading.findings());
    }

    /** A name that says which kind of file it is, as the media type does. */
    private static String named(String file, FileFormat format) {
        if (file == null) {
            return "letter" + format.suffix();
        }
        return FileFormat.fromFileName(file).filter(format::equals).isPresent() ? file : file + format.suffix();
    }

    /** The same bytes where they aren't in the encoding they are said to be in: then the reader says what they are. */
    private static byte[] inUtf8(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException malformed) {
            return bytes;
        }
    }

    /** The digest is that of the bytes as sent. */
    private static Letter digestOf(byte[] bytes, Letter letter) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return letter.from(letter.source().as(HexFormat.of().formatHex(digest)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

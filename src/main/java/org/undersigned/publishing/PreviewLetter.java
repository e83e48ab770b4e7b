package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Sha256;
import org.undersigned.publishing.folder.AnnotatedFiles;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.publishing.folder.LetterUpload;
import org.undersigned.publishing.folder.SentText;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.store.PublicationRequest.StoredFile;

/** Reads a letter as publishing it would, and stores nothing. */
@ApplicationScoped
public class PreviewLetter {

    private final LetterReader letterReader = LetterReader.caching();

    /** The media types of files that can be read. */
    public static List<String> mediaTypes() {
        return Arrays.stream(FileFormat.values()).map(FileFormat::mediaType).toList();
    }

    /** Whether files of this media type can be read; its parameters are ignored. */
    public static boolean canRead(String mediaType) {
        return FileFormat.fromMediaType(mediaType).isPresent();
    }

    /** The media type of a file by its name; Markdown, which includes plain text, if the name has no known suffix. */
    public static String mediaTypeOf(String file) {
        return FileFormat.fromFileName(file).orElse(FileFormat.MARKDOWN).mediaType();
    }

    /**
     * Reads a letter that is one file.
     *
     * @param mediaType a media type that {@link #canRead}
     * @param charset the declared encoding; {@code null} to detect it from the bytes
     * @param file the file's name; {@code null} without one
     */
    public ReadingPreview preview(String mediaType, Charset charset, String file, byte[] bytes) {
        FileFormat format = FileFormat.fromMediaType(mediaType)
                .orElseThrow(() -> new IllegalArgumentException(
                        "letters of the media type %s cannot be read".formatted(mediaType)));
        byte[] utf8 = SentText.inUtf8(format, charset, bytes);
        ReadingResult reading = letterReader.read(
                new LetterFiles(null, new SourceFile(nameWithSuffix(file, format), utf8), null, null));
        return preview(reading, reading.letter().map(letter -> utf8 == bytes ? letter : withDigest(bytes, letter)));
    }

    private static ReadingPreview preview(ReadingResult reading, Optional<Letter> letter) {
        return new ReadingPreview(letter, reading.findings(), reading.account(), reading::markedText);
    }

    /**
     * Reads a letter's folder, with a correction of its {@code letter.yaml}.
     *
     * @param correction what is merged into the file; {@code null} or blank for none
     * @throws InvalidUploadException if the files are no letter's folder, or the correction can't be merged
     */
    public FolderPreview preview(List<StoredFile> sent, String correction) {
        List<StoredFile> files = correction == null || correction.isBlank() ? sent : corrected(sent, correction);
        LetterUpload upload = LetterUpload.ofFiles(null, files);
        ReadingResult reading = letterReader.read(upload.letterFiles());
        return new FolderPreview(
                preview(reading, reading.letter()),
                AnnotatedFiles.annotations(files).orElse(null));
    }

    private static List<StoredFile> corrected(List<StoredFile> sent, String correction) {
        try {
            return AnnotatedFiles.correct(sent, correction);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidUploadException("the correction can't be made: " + wrong.getMessage());
        }
    }

    /** The file name with a suffix that agrees with the media type. */
    private static String nameWithSuffix(String file, FileFormat format) {
        if (file == null) {
            return "letter" + format.suffix();
        }
        return FileFormat.fromFileName(file).filter(format::equals).isPresent() ? file : file + format.suffix();
    }

    /** Sets the digest of the bytes as they were sent. */
    private static Letter withDigest(byte[] bytes, Letter letter) {
        return letter.withSource(letter.source().withSha256(Sha256.hex(bytes)));
    }
}

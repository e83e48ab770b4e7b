package org.undersigned.reading.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The supported file formats of a letter, with their media types and file name extensions. */
public enum FileFormat {
    TEXT("text/plain", List.of(".txt", ".text")),
    MARKDOWN("text/markdown", List.of(".md", ".markdown")),
    HTML("text/html", List.of(".html", ".htm", ".xhtml")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx")),
    PDF("application/pdf", List.of(".pdf"));

    private final String mediaType;
    private final List<String> suffixes;

    FileFormat(String mediaType, List<String> suffixes) {
        this.mediaType = mediaType;
        this.suffixes = suffixes;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual file name extension, with its dot. */
    public String suffix() {
        return suffixes.get(0);
    }

    /** The maximum file size in bytes: 16 MiB for compressed formats, else 2 MiB. */
    int maxBytes() {
        return this == DOCX || this == PDF ? LetterFiles.MAX_DOCUMENT_BYTES : LetterFiles.MAX_BYTES;
    }

    /** The format that belongs to the extension of a file name. */
    public static Optional<FileFormat> fromFileName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.suffixes.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The format of a media type, without regard to case and parameters; {@code application/xhtml+xml} is HTML. */
    public static Optional<FileFormat> fromMediaType(String type) {
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (bare) {
            case "application/xhtml+xml" -> Optional.of(HTML);
            case "text/x-markdown" -> Optional.of(MARKDOWN);
            default ->
                Arrays.stream(values())
                        .filter(format -> format.mediaType.equals(bare))
                        .findFirst();
        };
    }

    /** The format detected from the content; empty for text of unknown format and for unsupported files. */
    public static Optional<FileFormat> detect(byte[] bytes) {
        return FileType.detect(bytes).format();
    }

    /** The names of a letter's file in its folder, in order of preference: {@code letter.md}, {@code letter.txt} … */
    public static List<String> letterFileNames() {
        return Stream.of(MARKDOWN, TEXT, HTML, DOCX, PDF)
                .map(format -> "letter" + format.suffix())
                .toList();
    }
}

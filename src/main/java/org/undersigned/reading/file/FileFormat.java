package org.undersigned.reading.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that a letter can come in, with their media types and the endings of their names. */
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

    /** The ending that a file of this kind is usually given, with its dot. */
    public String suffix() {
        return suffixes.get(0);
    }

    /** The most bytes that are read: 16 MiB where they are compressed, else 2 MiB. */
    public int maxBytes() {
        return this == DOCX || this == PDF ? LetterFiles.MAX_DOCUMENT_BYTES : LetterFiles.MAX_BYTES;
    }

    /** The kind that a file's name promises. */
    public static Optional<FileFormat> fromFileName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.suffixes.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The kind that a media type names, whatever its case and parameters; {@code application/xhtml+xml} is HTML. */
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

    /** The kind that the bytes themselves show; empty where they could be any text, or are no letter. */
    public static Optional<FileFormat> detect(byte[] bytes) {
        return FileType.detect(bytes).format();
    }

    /** The names that a letter's file in its folder may have, in the order of preference. */
    public static List<String> letterFileNames() {
        return Stream.of(MARKDOWN, TEXT, HTML, DOCX, PDF)
                .map(format -> "letter" + format.suffix())
                .toList();
    }
}

package org.undersigned.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.letter.FindingCode;

/**
 * The file type detected from the first bytes: a supported format, an unsupported one, or unknown, which is read as text.
 *
 * @param kind the supported format, or {@code null}
 * @param refusal why the file is not supported, or {@code null}
 */
record FileType(FileFormat kind, Refusal refusal) {

    /** HTML starts within this number of bytes. */
    private static final int SNIFF_LENGTH = 1024;

    private static final List<String> HTML_STARTS = List.of("<!doctype html", "<html", "<head", "<body");
    private static final FileType UNKNOWN = new FileType(null, null);

    /** @param what the type with its article: "an image (PNG)" */
    record Refusal(FindingCode code, String what, String hint) {}

    Optional<FileFormat> format() {
        return Optional.ofNullable(kind);
    }

    static FileType detect(byte[] bytes) {
        if (MagicNumbers.startsWith(bytes, "%PDF-") || MagicNumbers.startsWith(bytes, "\u00EF\u00BB\u00BF%PDF-")) {
            return new FileType(FileFormat.PDF, null);
        }
        if (MagicNumbers.startsWith(bytes, "PK\3\4") || MagicNumbers.startsWith(bytes, "PK\5\6")) {
            return detectZip(bytes);
        }
        if (MagicNumbers.startsWith(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return new FileType(null, refuseOleFile(bytes));
        }
        Optional<String> other = MagicNumbers.describe(bytes);
        if (other.isPresent()) {
            return new FileType(null, unsupported(other.get()));
        }
        return isHtml(bytes) ? new FileType(FileFormat.HTML, null) : UNKNOWN;
    }

    static Refusal unsupported(String what) {
        return new Refusal(
                FindingCode.FILE_NOT_A_LETTER,
                what,
                "Letters are read as text, Markdown, HTML, Word (.docx) and PDF: save it as one of these.");
    }

    private static FileType detectZip(byte[] bytes) {
        List<String> names = ZipEntryNames.list(bytes);
        if (names.stream().anyMatch(name -> name.startsWith("word/") && name.endsWith(".xml"))) {
            return new FileType(FileFormat.DOCX, null);
        }
        String what = "a zip archive";
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            what = "a spreadsheet (.xlsx)";
        } else if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            what = "a presentation (.pptx)";
        } else if (names.contains("content.xml")) {
            what = "an OpenDocument file (.odt)";
        } else if (names.contains("META-INF/container.xml")) {
            what = "a book (EPUB)";
        }
        return new FileType(null, unsupported(what));
    }

    /** OLE compound files: the binary formats of Office before 2007, and encrypted OOXML documents. */
    private static Refusal refuseOleFile(byte[] bytes) {
        if (MagicNumbers.contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
            return new Refusal(
                    FindingCode.FILE_PROTECTED,
                    "an Office document with a password",
                    "Save it without a password, and publish that.");
        }
        boolean word = MagicNumbers.contains(bytes, "WordDocument".getBytes(StandardCharsets.UTF_16LE));
        return unsupported(word ? "a Word document of the old kind (.doc)" : "an Office document of the old kind");
    }

    /** Whether HTML starts here, in an ASCII superset or UTF-16, after optional comments and an XML declaration. */
    private static boolean isHtml(byte[] bytes) {
        StringBuilder start = new StringBuilder(SNIFF_LENGTH);
        for (int i = 0; i < Math.min(bytes.length, 2 * SNIFF_LENGTH); i++) {
            char c = (char) (bytes[i] & 0xFF);
            if (c != 0 && c < 0x80) {
                start.append(c);
            }
        }
        return isHtml(start.toString());
    }

    static boolean isHtml(String start) {
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        while (text.startsWith("<!--") || text.startsWith("<?xml")) {
            String end = text.startsWith("<!--") ? "-->" : "?>";
            int at = text.indexOf(end);
            text = at < 0 ? "" : text.substring(at + end.length()).stripLeading();
        }
        return HTML_STARTS.stream().anyMatch(text::startsWith);
    }
}

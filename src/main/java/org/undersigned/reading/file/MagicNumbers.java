package org.undersigned.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Magic numbers of unsupported file types. */
final class MagicNumbers {

    /** Descriptions by magic number, in ISO 8859-1; a dot matches any byte. */
    private static final Map<String, String> DESCRIPTIONS = new LinkedHashMap<>();

    static {
        DESCRIPTIONS.put("\u0089PNG\r\n", "an image (PNG)");
        DESCRIPTIONS.put("\u00FF\u00D8\u00FF", "an image (JPEG)");
        DESCRIPTIONS.put("GIF87a", "an image (GIF)");
        DESCRIPTIONS.put("GIF89a", "an image (GIF)");
        DESCRIPTIONS.put("II*\0", "an image (TIFF)");
        DESCRIPTIONS.put("MM\0*", "an image (TIFF)");
        DESCRIPTIONS.put("RIFF....WEBP", "an image (WebP)");
        DESCRIPTIONS.put("RIFF....WAVE", "a sound recording (WAV)");
        DESCRIPTIONS.put("....ftypavif", "an image (AVIF)");
        DESCRIPTIONS.put("....ftyphei", "an image (HEIC)");
        DESCRIPTIONS.put("....ftyp", "a film or sound recording (MP4)");
        DESCRIPTIONS.put("ID3", "a sound recording (MP3)");
        DESCRIPTIONS.put("OggS", "a sound recording (Ogg)");
        DESCRIPTIONS.put("{\\rtf", "a Rich Text document (.rtf)");
        DESCRIPTIONS.put("%!PS", "a PostScript document");
        DESCRIPTIONS.put("AT&TFORM", "a scanned document (DjVu)");
        DESCRIPTIONS.put("\u001F\u008B", "a compressed file (gzip)");
        DESCRIPTIONS.put("BZh9", "a compressed file (bzip2)");
        DESCRIPTIONS.put("\u00FD7zXZ", "a compressed file (xz)");
        DESCRIPTIONS.put("(\u00B5/\u00FD", "a compressed file (zstd)");
        DESCRIPTIONS.put("7z\u00BC\u00AF", "an archive (7z)");
        DESCRIPTIONS.put("Rar!", "an archive (rar)");
        DESCRIPTIONS.put("\u007FELF", "a program");
        DESCRIPTIONS.put("MZ\u0090\0", "a program");
        DESCRIPTIONS.put("\u00CA\u00FE\u00BA\u00BE", "a program");
        DESCRIPTIONS.put("SQLite format 3\0", "a database (SQLite)");
    }

    private MagicNumbers() {}

    /** The file type with its article: "an image (PNG)". */
    static Optional<String> describe(byte[] bytes) {
        return DESCRIPTIONS.entrySet().stream()
                .filter(known -> startsWith(bytes, known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static boolean startsWith(byte[] bytes, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != bytes[i] && wanted[i] != '.') {
                return false;
            }
        }
        return true;
    }

    static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int j = 0;
            while (j < wanted.length && bytes[i + j] == wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return true;
            }
        }
        return false;
    }
}

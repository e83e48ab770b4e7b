package org.undersigned.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first bytes by which files that are no letters make themselves known. */
final class MagicNumbers {

    /** Each byte is the character of its number; a dot among them is any byte. */
    private static final Map<String, String> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("\u0089PNG\r\n", "an image (PNG)");
        KNOWN.put("\u00FF\u00D8\u00FF", "an image (JPEG)");
        KNOWN.put("GIF87a", "an image (GIF)");
        KNOWN.put("GIF89a", "an image (GIF)");
        KNOWN.put("II*\0", "an image (TIFF)");
        KNOWN.put("MM\0*", "an image (TIFF)");
        KNOWN.put("RIFF....WEBP", "an image (WebP)");
        KNOWN.put("RIFF....WAVE", "a sound recording (WAV)");
        KNOWN.put("....ftypavif", "an image (AVIF)");
        KNOWN.put("....ftyphei", "an image (HEIC)");
        KNOWN.put("....ftyp", "a film or sound recording (MP4)");
        KNOWN.put("ID3", "a sound recording (MP3)");
        KNOWN.put("OggS", "a sound recording (Ogg)");
        KNOWN.put("{\\rtf", "a Rich Text document (.rtf)");
        KNOWN.put("%!PS", "a PostScript document");
        KNOWN.put("AT&TFORM", "a scanned document (DjVu)");
        KNOWN.put("\u001F\u008B", "a compressed file (gzip)");
        KNOWN.put("BZh9", "a compressed file (bzip2)");
        KNOWN.put("\u00FD7zXZ", "a compressed file (xz)");
        KNOWN.put("(\u00B5/\u00FD", "a compressed file (zstd)");
        KNOWN.put("7z\u00BC\u00AF", "an archive (7z)");
        KNOWN.put("Rar!", "an archive (rar)");
        KNOWN.put("\u007FELF", "a program");
        KNOWN.put("MZ\u0090\0", "a program");
        KNOWN.put("\u00CA\u00FE\u00BA\u00BE", "a program");
        KNOWN.put("SQLite format 3\0", "a database (SQLite)");
    }

    private MagicNumbers() {}

    /** What the bytes are, with its article. */
    static Optional<String> of(byte[] bytes) {
        return KNOWN.entrySet().stream()
                .filter(known -> starts(bytes, known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static boolean starts(byte[] bytes, String magic) {
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

package org.undersigned.reading.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.undersigned.reading.block.UnreadableFileException;

/** The XML parts of a Word document, inflated within limits. Images and other parts are skipped. */
final class WordPackage {

    static final String KIND = "a Word document";

    private static final int MEBIBYTE = 1024 * 1024;

    /** The maximum inflated size of all parts, in MiB. */
    private static final long MAX_UNPACKED = 256;

    /** The maximum inflated size of the XML parts, in MiB. */
    private static final long MAX_KEPT = 96;

    private static final int MAX_ENTRIES = 10_000;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;
    private long kept;

    private WordPackage() {}

    static WordPackage open(byte[] bytes) throws UnreadableFileException {
        WordPackage opened = new WordPackage();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            opened.readEntries(zip);
        } catch (ZipException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw locked ? UnreadableFileException.encrypted(KIND) : UnreadableFileException.damaged(KIND);
        } catch (IOException | IllegalArgumentException broken) {
            throw UnreadableFileException.damaged(KIND);
        }
        return opened;
    }

    private void readEntries(ZipInputStream zip) throws IOException, UnreadableFileException {
        byte[] buffer = new byte[MEBIBYTE / 16];
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MAX_ENTRIES) {
                throw UnreadableFileException.decompressionBomb(MAX_UNPACKED);
            }
            boolean wanted = isNeeded(entry.getName());
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unpacked += read;
                kept += wanted ? read : 0;
                if (unpacked > MAX_UNPACKED * MEBIBYTE || kept > MAX_KEPT * MEBIBYTE) {
                    throw UnreadableFileException.decompressionBomb(
                            unpacked > MAX_UNPACKED * MEBIBYTE ? MAX_UNPACKED : MAX_KEPT);
                }
                if (wanted) {
                    part.write(buffer, 0, read);
                }
            }
            if (wanted) {
                parts.putIfAbsent(normalizeName(entry.getName()), part.toByteArray());
            }
        }
    }

    private static boolean isNeeded(String name) {
        String plain = normalizeName(name);
        return (plain.endsWith(".xml") || plain.endsWith(".rels"))
                && !plain.contains("theme/")
                && !plain.startsWith("customxml/")
                && !plain.startsWith("docprops/");
    }

    /** Part names are case-insensitive; some writers use backslashes. */
    private static String normalizeName(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The content of a part, or {@code null}. */
    byte[] part(String name) {
        return parts.get(normalizeName(name));
    }
}

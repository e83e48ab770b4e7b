package org.undersigned.publishing.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.undersigned.store.PublicationRequest.StoredFile;

/**
 * The files in a ZIP file of a letter's folder, inflated in memory within limits. Nothing is written to a disk. A folder around
 * the files is left out, as are hidden files and those that a Mac adds.
 */
final class ZippedFolder {

    static final int MAX_ENTRIES = 1_000;

    /** The maximum inflated size of all files: 96 MiB. */
    static final int MAX_INFLATED = 96 * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    /** The end of the central directory without its comment (APPNOTE 4.3.16), where the number of entries is, and ZIP64's. */
    private static final int END_SIZE = 22;

    private static final int END_ENTRIES = 10;

    private static final int END_COMMENT = 20;

    /** The most bytes of the comment behind the end. */
    private static final int MAX_COMMENT = 0xFFFF;

    private static final int ZIP64_ENTRIES = 0xFFFF;

    private long inflated;
    private int entries;

    private ZippedFolder() {}

    static List<StoredFile> read(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZippedFolder folder = new ZippedFolder();
            List<StoredFile> files = folder.entries(zip);
            if (files.isEmpty()) {
                throw new InvalidUploadException("the body is no ZIP file, or has no files");
            }
            int stated = statedEntries(bytes);
            if (stated != folder.entries && stated != ZIP64_ENTRIES) {
                throw new InvalidUploadException("the ZIP file is not complete; send it again");
            }
            if (hasLinks(bytes)) {
                throw new InvalidUploadException("the ZIP file has a link to another file; send the file itself");
            }
            return files;
        } catch (IOException | IllegalArgumentException broken) {
            throw new InvalidUploadException("the ZIP file is damaged or encrypted");
        }
    }

    /** Whether an entry is a symbolic link of Unix: its content is the path of another file. */
    private static boolean hasLinks(byte[] bytes) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            return Collections.list(zip.getEntries()).stream().anyMatch(ZipArchiveEntry::isUnixSymlink);
        }
    }

    /** The number of entries that the end of a ZIP file states; -1 if the end is not there. */
    private static int statedEntries(byte[] bytes) {
        int first = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT);
        for (int at = bytes.length - END_SIZE; at >= first; at--) {
            boolean end = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6;
            if (end && at + END_SIZE + shortAt(bytes, at + END_COMMENT) == bytes.length) {
                return shortAt(bytes, at + END_ENTRIES);
            }
        }
        return -1;
    }

    private static int shortAt(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private List<StoredFile> entries(ZipInputStream zip) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        String folder = null;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MAX_ENTRIES) {
                throw new InvalidUploadException("the ZIP file has more than %,d entries".formatted(MAX_ENTRIES));
            }
            String name = checked(entry.getName());
            byte[] content = inflate(zip);
            if (entry.isDirectory() || hidden(name)) {
                continue;
            }
            String parent = name.substring(0, name.lastIndexOf('/') + 1);
            if (folder != null && !folder.equals(parent)) {
                throw new InvalidUploadException("the ZIP file has more than one folder; a letter has one");
            }
            folder = parent;
            files.add(new StoredFile(name.substring(parent.length()), content));
        }
        return files;
    }

    /** Refuses a name that leads out of the folder. */
    private static String checked(String name) {
        boolean outside = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..");
        if (outside) {
            throw new InvalidUploadException("the ZIP file has a name that leads out of the folder");
        }
        return name;
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }

    private byte[] inflate(ZipInputStream zip) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            inflated += read;
            if (inflated > MAX_INFLATED) {
                throw new InvalidUploadException(
                        "the files have more than %,d bytes, which is the most".formatted(MAX_INFLATED));
            }
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }
}

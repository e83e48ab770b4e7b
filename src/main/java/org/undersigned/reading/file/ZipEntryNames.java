package org.undersigned.reading.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lists the entries of a zip archive without inflating them: from its central directory, else its first local header. */
final class ZipEntryNames {

    private static final int MAX_ENTRIES = 10_000;
    private static final int END_OF_CENTRAL_DIRECTORY = 0x06054B50;
    private static final int CENTRAL_FILE_HEADER = 0x02014B50;
    private static final int END_OF_CENTRAL_DIRECTORY_SIZE = 22;
    private static final int CENTRAL_FILE_HEADER_SIZE = 46;
    private static final int LOCAL_FILE_HEADER_SIZE = 30;

    private ZipEntryNames() {}

    static List<String> list(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<String> names = new ArrayList<>();
        long at = centralDirectoryOffset(zip);
        while (at >= 0
                && at + CENTRAL_FILE_HEADER_SIZE <= bytes.length
                && zip.getInt((int) at) == CENTRAL_FILE_HEADER
                && names.size() < MAX_ENTRIES) {
            int entry = (int) at;
            int length = zip.getShort(entry + 28) & 0xFFFF;
            names.add(decodeName(bytes, entry + CENTRAL_FILE_HEADER_SIZE, length));
            at += CENTRAL_FILE_HEADER_SIZE
                    + length
                    + (zip.getShort(entry + 30) & 0xFFFF)
                    + (zip.getShort(entry + 32) & 0xFFFF);
        }
        if (names.isEmpty() && bytes.length > LOCAL_FILE_HEADER_SIZE) {
            names.add(decodeName(bytes, LOCAL_FILE_HEADER_SIZE, zip.getShort(26) & 0xFFFF));
        }
        return names;
    }

    /** The offset of the central directory, or -1 if the archive is truncated. */
    private static long centralDirectoryOffset(ByteBuffer zip) {
        int earliest = Math.max(0, zip.limit() - END_OF_CENTRAL_DIRECTORY_SIZE - 0xFFFF);
        for (int at = zip.limit() - END_OF_CENTRAL_DIRECTORY_SIZE; at >= earliest; at--) {
            if (zip.getInt(at) == END_OF_CENTRAL_DIRECTORY) {
                return zip.getInt(at + 16) & 0xFFFFFFFFL;
            }
        }
        return -1;
    }

    private static String decodeName(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        return from >= to ? "" : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}

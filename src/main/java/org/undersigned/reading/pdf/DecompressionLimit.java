package org.undersigned.reading.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.undersigned.reading.block.UnreadableFileException;

/** Limits the inflated size of a PDF's streams; measured before PDFBox opens the file, without keeping the output. */
final class DecompressionLimit {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MEBIBYTE = 1024 * 1024;

    /** The maximum inflated size of all streams. */
    private static final long MAX_MEBIBYTES = 256;

    private DecompressionLimit() {}

    static void check(byte[] bytes) throws UnreadableFileException {
        byte[] buffer = new byte[MEBIBYTE / 16];
        long unpacked = 0;
        int at = 0;
        while (at >= 0 && at < bytes.length) {
            at = nextStream(bytes, at);
            if (at < 0 || !isDeflate(bytes, at)) {
                continue;
            }
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(bytes, at, bytes.length - at);
                for (int read = 1; read > 0 && !inflater.finished(); ) {
                    read = inflater.inflate(buffer);
                    unpacked += read;
                    if (unpacked > MAX_MEBIBYTES * MEBIBYTE) {
                        throw UnreadableFileException.decompressionBomb(MAX_MEBIBYTES);
                    }
                }
                at += Math.max(0, inflater.getTotalIn());
            } catch (DataFormatException notDeflated) {
                at++;
            } finally {
                inflater.end();
            }
        }
    }

    /** The offset of the next stream's data, or -1. */
    private static int nextStream(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
            int j = 0;
            while (j < STREAM.length && bytes[i + j] == STREAM[j]) {
                j++;
            }
            if (j == STREAM.length) {
                int start = i + j;
                start += bytes[start] == '\r' ? 1 : 0;
                return start + (bytes[start] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean isDeflate(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }
}

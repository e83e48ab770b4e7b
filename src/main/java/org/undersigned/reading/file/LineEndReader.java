package org.undersigned.reading.file;

import java.io.IOException;
import java.io.Reader;

/** Replaces all line ends by LF and NULs by U+FFFD, and leaves out a byte order mark. */
final class LineEndReader extends Reader {

    private final Reader in;
    private boolean begun;
    private boolean afterReturn;

    LineEndReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int written = 0;
        while (written == 0) {
            int count = in.read(buffer, offset, length);
            if (count <= 0) {
                return count;
            }
            written = normalize(buffer, offset, count);
        }
        return written;
    }

    private int normalize(char[] buffer, int offset, int count) {
        int to = offset;
        for (int at = offset; at < offset + count; at++) {
            char c = buffer[at];
            boolean left = !begun && c == '\uFEFF' || afterReturn && c == '\n';
            begun = true;
            afterReturn = c == '\r';
            if (!left) {
                buffer[to++] = replacement(c);
            }
        }
        return to - offset;
    }

    private static char replacement(char c) {
        return switch (c) {
            case '\r', '\u0085' -> '\n';
            case '\0' -> '\uFFFD';
            default -> c;
        };
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

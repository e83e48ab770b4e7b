package org.undersigned.reading.context;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.undersigned.letter.PlainText;

/**
 * The text of a letter with a long list of signatories, compressed in segments: as one string, the text of a million signatories
 * takes a hundred megabytes in a row. It is read mostly from one end to the other.
 */
public final class PackedText extends PlainText {

    /** The {@code char}s of a segment; half of a surrogate pair may be in another. */
    private static final int SEGMENT_SIZE = 8192;

    /** Shorter texts are one string. */
    private static final int MAX_UNPACKED = 1024 * 1024;

    private final List<byte[]> segments;
    private final int[] codePointsBefore;
    private final int length;
    private Segment unpacked = new Segment(-1, "");

    private PackedText(List<byte[]> segments, int[] codePointsBefore, int length) {
        super("");
        this.segments = segments;
        this.codePointsBefore = codePointsBefore;
        this.length = length;
    }

    private record Segment(int number, String text) {}

    @Override
    public int length() {
        return length;
    }

    @Override
    public String substring(int from, int to) {
        int first = from / SEGMENT_SIZE;
        int last = Math.max(first, (to - 1) / SEGMENT_SIZE);
        if (first == last) {
            return to == from ? "" : segment(first).substring(from - first * SEGMENT_SIZE, to - first * SEGMENT_SIZE);
        }
        StringBuilder words = new StringBuilder(to - from);
        for (int number = first; number <= last; number++) {
            String segment = segment(number);
            int start = number * SEGMENT_SIZE;
            words.append(segment, Math.max(0, from - start), Math.min(segment.length(), to - start));
        }
        return words.toString();
    }

    @Override
    public int indexOf(String words, int from) {
        for (int at = Math.max(0, from); at + words.length() <= length; at += SEGMENT_SIZE) {
            int found = substring(at, Math.min(length, at + SEGMENT_SIZE + words.length() - 1))
                    .indexOf(words);
            if (found >= 0) {
                return at + found;
            }
        }
        return -1;
    }

    @Override
    public int charIndex(int codePoint) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (codePointsBefore[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low == segments.size()) {
            return codePoint == codePointsBefore[low] ? length : -1;
        }
        int ahead = codePoint - codePointsBefore[low];
        boolean plain = codePointsBefore[low + 1] - codePointsBefore[low] == segmentLength(low);
        return low * SEGMENT_SIZE + (plain ? ahead : offset(low, ahead));
    }

    /** The {@code char}s before a code point of a segment, which may begin with the second half of a pair. */
    private int offset(int number, int codePoint) {
        String segment = segment(number);
        int begin = beginsWithinPair(number) ? 1 : 0;
        return segment.offsetByCodePoints(begin, codePoint);
    }

    @Override
    protected boolean isBasic() {
        return codePointsBefore[segments.size()] == length;
    }

    @Override
    protected int codePoints(int index) {
        int number = Math.min(index / SEGMENT_SIZE, segments.size() - 1);
        int within = index - number * SEGMENT_SIZE;
        int before = codePointsBefore[number];
        if (codePointsBefore[number + 1] - before == segmentLength(number)) {
            return before + within;
        }
        int begin = beginsWithinPair(number) ? 1 : 0;
        return before + (within <= begin ? 0 : segment(number).codePointCount(begin, within));
    }

    private boolean beginsWithinPair(int number) {
        return number > 0
                && Character.isLowSurrogate(segment(number).charAt(0))
                && Character.isHighSurrogate(segment(number - 1).charAt(SEGMENT_SIZE - 1));
    }

    private int segmentLength(int number) {
        return Math.min(SEGMENT_SIZE, length - number * SEGMENT_SIZE);
    }

    private String segment(int number) {
        Segment last = unpacked;
        if (last.number != number) {
            last = new Segment(number, unpack(segments.get(number), segmentLength(number)));
            unpacked = last;
        }
        return last.text;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        for (int number = 0; number < segments.size(); number++) {
            out.write(segment(number));
        }
    }

    @Override
    public String toString() {
        return substring(0, length);
    }

    private static byte[] pack(String segment) {
        boolean narrow = segment.chars().allMatch(c -> c < 0x100);
        byte[] bytes = narrow ? segment.getBytes(StandardCharsets.ISO_8859_1) : wide(segment);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
            out.write(narrow ? 1 : 2);
            deflater.setInput(bytes);
            deflater.finish();
            byte[] portion = new byte[4096];
            while (!deflater.finished()) {
                out.write(portion, 0, deflater.deflate(portion));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Two bytes a {@code char}: a charset would not keep half of a surrogate pair. */
    private static byte[] wide(String segment) {
        byte[] bytes = new byte[2 * segment.length()];
        ByteBuffer.wrap(bytes).asCharBuffer().put(segment);
        return bytes;
    }

    private static String unpack(byte[] packed, int length) {
        byte[] bytes = new byte[packed[0] * length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            int at = 0;
            while (at < bytes.length) {
                at += inflater.inflate(bytes, at, bytes.length - at);
            }
        } catch (DataFormatException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            inflater.end();
        }
        return packed[0] == 1
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    /** Appends the parts of a text. A short one is one string in the end. */
    public static final class Builder {

        private final List<byte[]> segments = new ArrayList<>();
        private final StringBuilder rest = new StringBuilder();

        public Builder append(String words) {
            rest.append(words);
            if (rest.length() > MAX_UNPACKED) {
                packRest(SEGMENT_SIZE);
            }
            return this;
        }

        public int length() {
            return segments.size() * SEGMENT_SIZE + rest.length();
        }

        /** The text; nothing can be appended afterwards. */
        public PlainText build() {
            if (segments.isEmpty()) {
                return new PlainText(rest.toString());
            }
            int length = length();
            packRest(1);
            return new PackedText(segments, codePointsBefore(length), length);
        }

        /** @param least the least {@code char}s of the last segment */
        private void packRest(int least) {
            int at = 0;
            for (; rest.length() - at >= least; at += SEGMENT_SIZE) {
                segments.add(pack(rest.substring(at, Math.min(rest.length(), at + SEGMENT_SIZE))));
            }
            rest.delete(0, Math.min(at, rest.length()));
        }

        private int[] codePointsBefore(int length) {
            int[] before = new int[segments.size() + 1];
            boolean split = false;
            for (int number = 0; number < segments.size(); number++) {
                String segment = unpack(segments.get(number), Math.min(SEGMENT_SIZE, length - number * SEGMENT_SIZE));
                int begin = split && Character.isLowSurrogate(segment.charAt(0)) ? 1 : 0;
                before[number + 1] = before[number] + segment.codePointCount(begin, segment.length());
                split = Character.isHighSurrogate(segment.charAt(segment.length() - 1));
            }
            return before;
        }
    }
}

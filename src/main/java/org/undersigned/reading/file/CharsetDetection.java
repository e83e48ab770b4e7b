package org.undersigned.reading.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The detected charset of a file, with the evidence for it.
 *
 * <p>A byte order mark, the positions of NULs in UTF-16, or bytes that are valid UTF-8 determine the charset. Else the
 * charset that HTML or XML declares applies. Else ICU detects it from trigram frequencies, if no other charset with a
 * similar confidence decodes the file to different text.
 *
 * @param bomLength the length of the byte order mark, in bytes
 * @param evidence what determined the charset, as a finding names it: "its bytes"
 */
record CharsetDetection(Charset charset, int bomLength, String evidence) {

    /** From this share of non-ASCII bytes among the letters, text is not in the Latin alphabet. */
    private static final double NON_LATIN_SHARE = 0.4;

    private static final int MIN_CONFIDENCE = 40;
    private static final int MIN_CONFIDENCE_NON_LATIN = 20;

    /** Windows code pages that browsers use for the ISO charsets, as the WHATWG Encoding Standard requires. */
    private static final Map<String, String> SUPERSETS =
            Map.of("ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254", "ISO-8859-8-I", "windows-1255");

    static CharsetDetection utf8(int mark) {
        return new CharsetDetection(StandardCharsets.UTF_8, mark, "its bytes");
    }

    boolean isAssumed() {
        return charset != StandardCharsets.UTF_8;
    }

    /** @param declared the charset that the file declares, or {@code null} */
    static Optional<CharsetDetection> detect(byte[] bytes, String declared) {
        Optional<CharsetDetection> certain = byByteOrderMark(bytes).or(() -> byNulPositions(bytes));
        if (certain.isPresent()) {
            return certain;
        }
        if (isUtf8(bytes)) {
            return Optional.of(utf8(0));
        }
        return byDeclaration(bytes, declared).or(() -> byStatistics(bytes));
    }

    private static Optional<CharsetDetection> byByteOrderMark(byte[] bytes) {
        if (MagicNumbers.startsWith(bytes, "\u00EF\u00BB\u00BF")) {
            return Optional.of(utf8(3));
        }
        if (MagicNumbers.startsWith(bytes, "\u00FF\u00FE\0\0")) {
            return Optional.of(new CharsetDetection(Charset.forName("UTF-32LE"), 4, "its byte order mark"));
        }
        if (MagicNumbers.startsWith(bytes, "\u00FF\u00FE")) {
            return Optional.of(new CharsetDetection(StandardCharsets.UTF_16LE, 2, "its byte order mark"));
        }
        if (MagicNumbers.startsWith(bytes, "\u00FE\u00FF")) {
            return Optional.of(new CharsetDetection(StandardCharsets.UTF_16BE, 2, "its byte order mark"));
        }
        return Optional.empty();
    }

    /** In UTF-16, the NUL bytes of spaces and line ends are all at even or all at odd offsets. */
    private static Optional<CharsetDetection> byNulPositions(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        boolean many = (even + odd) * 50L > bytes.length;
        if (!many || bytes.length % 2 != 0 || Math.min(even, odd) * 20L > Math.max(even, odd)) {
            return Optional.empty();
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = decodeStrictly(bytes, charset);
        boolean plain = text != null
                && text.codePoints()
                                        .filter(c -> !Character.isDefined(c) || isControl(c))
                                        .count()
                                * 50
                        <= text.length();
        return plain ? Optional.of(new CharsetDetection(charset, 0, "where its NULs stand")) : Optional.empty();
    }

    static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x85;
    }

    private static Optional<CharsetDetection> byDeclaration(byte[] bytes, String name) {
        try {
            Charset charset = name == null || !Charset.isSupported(name) ? null : superset(name);
            return charset == null || decodeStrictly(bytes, charset) == null
                    ? Optional.empty()
                    : Optional.of(new CharsetDetection(charset, 0, "what it says of itself"));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static Charset superset(String name) {
        String canonical = Charset.forName(name).name();
        return Charset.forName(SUPERSETS.getOrDefault(canonical, canonical));
    }

    private static Optional<CharsetDetection> byStatistics(byte[] bytes) {
        boolean latin = nonAsciiShare(bytes) < NON_LATIN_SHARE;
        int clear = latin ? MIN_CONFIDENCE : MIN_CONFIDENCE_NON_LATIN;
        CharsetMatch best = null;
        String text = null;
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            boolean multiple = match.getName().startsWith("UTF-") || !Charset.isSupported(match.getName());
            String read = multiple ? null : decodeStrictly(bytes, superset(match.getName()));
            if (read != null && best == null) {
                best = match;
                text = read;
            } else if (read != null && !read.equals(text) && match.getConfidence() > best.getConfidence() * 0.8) {
                return Optional.empty();
            }
        }
        return best == null || best.getConfidence() < clear
                ? Optional.empty()
                : Optional.of(new CharsetDetection(superset(best.getName()), 0, "the frequency of its letters"));
    }

    /** The share of non-ASCII bytes among the bytes that may be letters. */
    private static double nonAsciiShare(byte[] bytes) {
        int high = 0;
        int letters = 1;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
            letters += b < 0 || Character.isLetter(b) ? 1 : 0;
        }
        return (double) high / letters;
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return !result.isError();
    }

    /** The decoded text, or {@code null} if the bytes are malformed in this charset. */
    static String decodeStrictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }
}

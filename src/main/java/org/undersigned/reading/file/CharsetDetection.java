package org.undersigned.reading.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * In which encoding a file's characters are written, and by what it was told.
 *
 * <p>Told for certain by a byte order mark, by where the NULs of two-byte characters stand, and by bytes that are UTF-8
 * throughout. Told by the page itself where it declares one. Else the frequency of groups of three letters tells, if it
 * tells one encoding clearly before all others in which the file would read differently.
 *
 * @param bomLength how many bytes of a byte order mark stand before the characters
 */
record CharsetDetection(Charset charset, int bomLength, String evidence) {

    /** Bytes above ASCII among the letters, from which on a text is in another alphabet than the Latin. */
    private static final double NON_LATIN_SHARE = 0.4;

    private static final int MIN_CONFIDENCE = 40;
    private static final int MIN_CONFIDENCE_NON_LATIN = 20;

    /** As browsers do: Windows' encodings hold what these do, and the quotation marks that people type. */
    private static final Map<String, String> SUPERSETS =
            Map.of("ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254", "ISO-8859-8-I", "windows-1255");

    static CharsetDetection utf8(int mark) {
        return new CharsetDetection(StandardCharsets.UTF_8, mark, "its bytes");
    }

    boolean isAssumed() {
        return charset != StandardCharsets.UTF_8;
    }

    /** @param declared what the file says of itself; {@code null} where it says nothing */
    static Optional<CharsetDetection> detect(byte[] bytes, String declared) {
        Optional<CharsetDetection> certain = byByteOrderMark(bytes).or(() -> byNulPositions(bytes));
        if (certain.isPresent()) {
            return certain;
        }
        if (decodeStrictly(bytes, StandardCharsets.UTF_8) != null) {
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

    /** In two-byte characters the NULs of spaces and line ends all stand on the same side. */
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

    /** The share of bytes above ASCII among the bytes that may be letters. */
    private static double nonAsciiShare(byte[] bytes) {
        int high = 0;
        int letters = 1;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
            letters += b < 0 || Character.isLetter(b) ? 1 : 0;
        }
        return (double) high / letters;
    }

    /** The characters, if every byte is one in this encoding; else {@code null}. */
    static String decodeStrictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }
}

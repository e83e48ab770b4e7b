package org.undersigned.reading.structure.line;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Parses addresses on the web as people write them: with letters of any script (RFC 3987) and with brackets. */
public final class WebAddress {

    private static final String FINAL_MARKS = ".,;:!?'\"”»’“*";
    private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private WebAddress() {}

    /** The address without the punctuation behind it; a closing bracket belongs to it if it opens there. */
    public static String withoutFinalMarks(String written) {
        int round = count(written, '(') - count(written, ')');
        int square = count(written, '[') - count(written, ']');
        int end = written.length();
        while (end > 0) {
            char last = written.charAt(end - 1);
            if (last == ')' && round < 0) {
                round++;
            } else if (last == ']' && square < 0) {
                square++;
            } else if (FINAL_MARKS.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return written.substring(0, end);
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    /** The URI of an address on the web; "#" and what a page generator leaves behind are none. */
    public static Optional<URI> parse(String target) {
        String written = target.strip();
        String lower = written.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return Optional.empty();
        }
        int authority = written.indexOf("//") + 2;
        int path = authority;
        while (path < written.length() && "/?#".indexOf(written.charAt(path)) < 0) {
            path++;
        }
        try {
            URI url = new URI(written.substring(0, authority)
                    + toAscii(written.substring(authority, path))
                    + encode(written.substring(path)));
            return Optional.of(url).filter(address -> address.getHost() != null);
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String toAscii(String authority) {
        return authority.chars().allMatch(c -> c < 0x80) ? authority : IDN.toASCII(authority);
    }

    /** Percent-encodes the characters that RFC 3986 does not allow. */
    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder();
        boolean fragment = false;
        for (int i = 0; i < path.length(); ) {
            int c = path.codePointAt(i);
            boolean escape = c == '%' && !isEscape(path, i);
            boolean allowed = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            if (allowed && !escape && !(c == '#' && fragment)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(octet));
                }
            }
            fragment |= c == '#';
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static boolean isEscape(String path, int at) {
        return at + 2 < path.length()
                && HexFormat.isHexDigit(path.charAt(at + 1))
                && HexFormat.isHexDigit(path.charAt(at + 2));
    }

    /** Whether a line is an address with its scheme or "www.", and nothing else. */
    public static boolean isAlone(String text) {
        boolean begins = text.startsWith("https://") || text.startsWith("http://") || text.startsWith("www.");
        return begins && text.chars().noneMatch(Character::isWhitespace);
    }
}

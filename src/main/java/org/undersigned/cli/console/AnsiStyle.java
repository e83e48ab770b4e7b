package org.undersigned.cli.console;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import org.undersigned.letter.Finding.Severity;

/** Formats text for a terminal: with or without colour, and without control characters. */
public record AnsiStyle(boolean color) {

    private static final String END = "\u001B[0m";

    public String bold(String text) {
        return styled("1", text);
    }

    public String faint(String text) {
        return styled("2", text);
    }

    public String colored(Severity severity, String text) {
        return styled(
                switch (severity) {
                    case REFUSED -> "1;31";
                    case DOUBTFUL -> "1;33";
                    case NOTE -> "1;36";
                },
                text);
    }

    private String styled(String code, String text) {
        return color ? "\u001B[" + code + "m" + text + END : text;
    }

    /** Makes text safe for a terminal: one line, no control characters, no bidirectional overrides. */
    public static String sanitize(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().map(AnsiStyle::sanitize).forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static int sanitize(int c) {
        if (Character.isWhitespace(c)) {
            return ' ';
        }
        boolean control = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
        boolean bidirectional = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return control || bidirectional ? '\uFFFD' : c;
    }

    /** The columns of a character: 0 for a combining mark, 2 for a wide character. */
    static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    public static int width(String text) {
        return text.codePoints().map(AnsiStyle::width).sum();
    }

    /** Truncates text to a width, with an ellipsis. */
    public static String truncate(String text, int columns) {
        String harmless = sanitize(text);
        if (width(harmless) <= columns) {
            return harmless;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1;
        for (int i = 0; i < harmless.length(); i += Character.charCount(harmless.codePointAt(i))) {
            int c = harmless.codePointAt(i);
            used += width(c);
            if (used > columns) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.toString().stripTrailing() + "…";
    }
}

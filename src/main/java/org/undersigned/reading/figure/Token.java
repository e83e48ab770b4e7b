package org.undersigned.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word, a number or a mark of punctuation, and its place in a passage, in {@code char}s. */
record Token(String text, int start, int end) {

    /** The tokens of a passage: linear in its length. */
    static List<Token> of(String words) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < words.length()) {
            int end = end(words, i);
            if (!Character.isWhitespace(words.charAt(i))) {
                tokens.add(new Token(words.substring(i, end), i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static int end(String words, int start) {
        if (!Character.isLetterOrDigit(words.charAt(start))) {
            return start + 1;
        }
        int i = start + 1;
        while (i < words.length() && (Character.isLetterOrDigit(words.charAt(i)) || joins(words, i))) {
            i++;
        }
        return i;
    }

    /** Marks inside a token: 10,318 and 1.2, tz'itz'iki, COVID-19, U.S. */
    private static boolean joins(String words, int i) {
        if (i + 1 >= words.length() || !Character.isLetterOrDigit(words.charAt(i + 1))) {
            return false;
        }
        char mark = words.charAt(i);
        boolean digits = Character.isDigit(words.charAt(i - 1)) && Character.isDigit(words.charAt(i + 1));
        return switch (mark) {
            case '.', ',' -> digits || mark == '.' && !Character.isDigit(words.charAt(i - 1));
            case '\u00a0', '\u202f' -> digits;
            case '\'', '’', '-', '/', '@', '_', '·' -> true;
            default -> false;
        };
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean word() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean punctuation() {
        return !Character.isLetterOrDigit(text.codePointAt(0));
    }
}

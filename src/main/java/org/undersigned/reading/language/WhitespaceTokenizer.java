package org.undersigned.reading.language;

import java.util.ArrayList;
import java.util.List;

/** Splits a line at white space, no-break spaces included. */
public final class WhitespaceTokenizer {

    private WhitespaceTokenizer() {}

    public static List<String> tokenize(String line) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || isBlank(line.charAt(i))) {
                if (i > from) {
                    words.add(line.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** The first token; empty if there is none. */
    public static String firstToken(String line) {
        return tokenize(line).stream().findFirst().orElse("");
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }
}

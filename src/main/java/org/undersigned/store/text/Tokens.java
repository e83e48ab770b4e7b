package org.undersigned.store.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Splits text into normalised words. A word is a run of letters and digits, so "10,318" is two words and "L'Été" is two;
 * each token has its position in the text.
 */
public final class Tokens {

    /** A longer word is cut, and found by its beginning. */
    private static final int MAX_WORD_LENGTH = 100;

    /** PostgreSQL's text search allows one mebibyte a row; of longer text only the beginning is indexed. docs/query.md */
    private static final int MAX_COLUMN_BYTES = 900_000;

    private Tokens() {}

    /** A normalised word and its {@code char} indices in the text, end exclusive. */
    public record Token(String word, int from, int to) {}

    public static List<Token> tokenize(String text) {
        List<Token> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isWordCharacter(text.codePointAt(to))) {
                to += Character.charCount(text.codePointAt(to));
            }
            if (to > from) {
                addTokens(words, text.substring(from, to), from, to);
                from = to;
            } else {
                from += Character.charCount(text.codePointAt(from));
            }
        }
        return words;
    }

    /** One written word may be several normalised words: "½" is "1" and "2". */
    private static void addTokens(List<Token> words, String written, int from, int to) {
        String normalized = TextNormalizer.normalize(written);
        int start = 0;
        for (int i = 0; i <= normalized.length(); i++) {
            if (i == normalized.length() || !Character.isLetterOrDigit(normalized.charAt(i))) {
                if (i > start) {
                    words.add(new Token(normalized.substring(start, Math.min(i, start + MAX_WORD_LENGTH)), from, to));
                }
                start = i + 1;
            }
        }
    }

    /** Letters, digits, combining marks and other numbers. */
    private static boolean isWordCharacter(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    public static List<String> words(String text) {
        return tokenize(text).stream().map(Token::word).toList();
    }

    /** The value of a search column: {@code " al otro lado "}. No phrase spans two texts. {@code null} texts are ignored. */
    public static String searchColumn(Collection<String> texts) {
        StringBuilder column = new StringBuilder(" ");
        int bytes = 0;
        for (String text : texts) {
            for (String word : text == null ? List.<String>of() : words(text)) {
                bytes += word.getBytes(StandardCharsets.UTF_8).length + 1;
                if (bytes > MAX_COLUMN_BYTES) {
                    return column.toString();
                }
                column.append(word).append(' ');
            }
            // Two spaces separate the texts.
            column.append(' ');
        }
        return column.toString();
    }

    /** The value of a name column, in which a whole name can be found: {@code "| al otro lado | aol |"}. */
    public static String nameColumn(Collection<String> names) {
        StringBuilder column = new StringBuilder("|");
        for (String name : names) {
            if (name != null) {
                column.append(' ').append(String.join(" ", words(name))).append(" |");
            }
        }
        return column.toString();
    }
}

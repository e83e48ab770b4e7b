package org.undersigned.store.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text as a row of words that can be found: folded, without what stands between them. Letters and digits make words, so
 * "10,318" is two and "L'Été" is two; each knows where in the text it stands.
 */
public final class Tokens {

    /** A longer word is found by its beginning. */
    private static final int MAX_WORD_LENGTH = 100;

    /** PostgreSQL's text search takes a mebibyte a row; what is longer is found by its first part. docs/query.md */
    private static final int MAX_COLUMN_BYTES = 900_000;

    private Tokens() {}

    /** A folded word and the {@code char} indices between which it stands, end exclusive. */
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

    /** One word as written may be several when it is folded: "½" is "1" and "2". */
    private static void addTokens(List<Token> words, String written, int from, int to) {
        String folded = TextNormalizer.normalize(written);
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
                if (i > start) {
                    words.add(new Token(folded.substring(start, Math.min(i, start + MAX_WORD_LENGTH)), from, to));
                }
                start = i + 1;
            }
        }
    }

    /** Letters, digits, and the marks and numbers that belong to them. */
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

    /** The column that is searched: {@code " al otro lado "}. Between two texts no phrase is found. */
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
            // Two spaces part the texts.
            column.append(' ');
        }
        return column.toString();
    }

    /** Names that can also be found whole: {@code "| al otro lado | aol |"}. */
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

package org.undersigned.reading.annotation.quote;

/** Identifies ranges of a letter by quotes, as {@code letter.yaml} does. */
public record QuoteLocator(String text) {

    private static final int MAX_LENGTH = 120;
    private static final int MIN_LAST_WORDS = 24;

    /**
     * A quote of a range.
     *
     * @param occurrence which of several identical quotes, from 1; 0 if the quote is unique
     * @param to the last words of the range; {@code null} if the quote is all of it
     */
    public record LocatedQuote(String words, int occurrence, String to) {}

    /** The first words of a quote, on one line, and its occurrence. */
    public LocatedQuote locate(int at, String exact) {
        String words = beginning(exact);
        return new LocatedQuote(words, occurrenceOf(words, at), null);
    }

    /** The first and the last words of a range, in {@code char}s. */
    public LocatedQuote locateRange(int from, int to) {
        String exact = text.substring(from, to);
        String words = beginning(exact);
        words = words.isBlank() ? exact : words;
        return new LocatedQuote(
                words, occurrenceOf(words, from), words.equals(exact) ? null : lastWords(from, to, words.length()));
    }

    private int occurrenceOf(String words, int at) {
        int occurrence = 1;
        for (int found = text.indexOf(words); found >= 0 && found < at; found = text.indexOf(words, found + 1)) {
            occurrence++;
        }
        boolean once = occurrence == 1 && text.indexOf(words, at + 1) < 0;
        return once ? 0 : occurrence;
    }

    /** The shortest words at the end of a range that occur there first. */
    private String lastWords(int from, int to, int quoted) {
        int start = Math.max(from, to - MIN_LAST_WORDS);
        while (start > from) {
            boolean word =
                    Character.isWhitespace(text.charAt(start - 1)) && !Character.isWhitespace(text.charAt(start));
            if (word && QuoteResolver.findEnd(text, from, from + quoted, text.substring(start, to)) == to) {
                return text.substring(start, to);
            }
            start--;
        }
        return text.substring(from, to);
    }

    /** Ends at white space other than a single space, which the YAML parser would normalize. */
    private static String beginning(String exact) {
        int end = 0;
        int word = 0;
        while (end < exact.length() && end < MAX_LENGTH) {
            boolean space = Character.isWhitespace(exact.charAt(end));
            if (space && (exact.charAt(end) != ' ' || end + 1 < exact.length() && exact.charAt(end + 1) == ' ')) {
                word = end;
                break;
            }
            word = space ? end : word;
            end++;
        }
        return end == exact.length() ? exact : exact.substring(0, word == 0 ? end : word);
    }

    /** A double-quoted YAML scalar on one line; escapes what would not be safe. */
    public static String yamlString(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else {
                quoted.append(escape(c));
            }
        });
        return quoted.append('"').toString();
    }

    /** A character of a double-quoted scalar; an escape sequence if it would not be safe. */
    public static String escape(int c) {
        return !isUnsafe(c) ? Character.toString(c) : c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c);
    }

    private static boolean isUnsafe(int c) {
        return c < ' '
                || c >= 0x7F && c <= 0xA0
                || Character.getType(c) == Character.FORMAT
                || c == 0x2028
                || c == 0x2029
                || c >= 0xFFFE && c <= 0xFFFF;
    }
}

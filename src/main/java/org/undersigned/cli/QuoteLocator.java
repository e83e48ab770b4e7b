package org.undersigned.cli;

/** Identifies parts of a letter by quotes, as {@code letter.yaml} does. */
record QuoteLocator(String text) {

    private static final int MAX_LENGTH = 120;

    /** @param occurrence which of several identical quotes, from 1; 0 if the quote is unique */
    record LocatedQuote(String words, int occurrence) {}

    /** The first words of a quote, on one line, and its occurrence. */
    LocatedQuote locate(int at, String exact) {
        String words = beginning(exact);
        int occurrence = 1;
        for (int found = text.indexOf(words); found >= 0 && found < at; found = text.indexOf(words, found + 1)) {
            occurrence++;
        }
        boolean once = occurrence == 1 && text.indexOf(words, at + 1) < 0;
        return new LocatedQuote(words, once ? 0 : occurrence);
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
    static String yamlString(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' '
                    || c >= 0x7F && c <= 0xA0
                    || Character.getType(c) == Character.FORMAT
                    || c == 0x2028
                    || c == 0x2029) {
                quoted.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}

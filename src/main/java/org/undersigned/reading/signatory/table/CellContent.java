package org.undersigned.reading.signatory.table;

import java.util.Locale;
import org.undersigned.reading.signatory.line.PrivateData;

/** The kinds of data in a cell that are no words of a name: dates with a time, numbers, addresses, answers, sentences. */
enum CellContent {
    EMPTY,
    NUMBER,
    TIMESTAMP,
    CONTACT,
    URL,
    /** A street with its number, a town with its postcode. */
    ADDRESS,
    ANSWER,
    PROSE,
    WORDS;

    private static final int MIN_PROSE_WORDS = 10;

    static CellContent of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (isTimestamp(text)) {
            return TIMESTAMP;
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return PrivateData.occursIn(text) ? CONTACT : NUMBER;
        }
        if (PrivateData.occursIn(text)) {
            return CONTACT;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("www.")) {
            return URL;
        }
        return ofWords(text);
    }

    private static CellContent ofWords(String text) {
        int words = 1;
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            words += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
            digits |= Character.isDigit(text.charAt(i));
        }
        boolean sentence = words > 4 && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (sentence || words >= MIN_PROSE_WORDS && Character.isUpperCase(text.codePointAt(0)) && words > 14) {
            return PROSE;
        }
        if (digits && words > 1 && words < MIN_PROSE_WORDS) {
            return ADDRESS;
        }
        return words <= 4 && isShortAnswer(text) ? ANSWER : WORDS;
    }

    private static boolean isShortAnswer(String text) {
        String folded = ColumnLexicon.fold(text);
        return ColumnLexicon.contains("agreements", folded) || ColumnLexicon.contains("refusals", folded);
    }

    /** Whether a cell cannot be a header. */
    static boolean isData(String cell) {
        return switch (of(cell)) {
            case NUMBER -> cell.strip().chars().anyMatch(Character::isDigit);
            case TIMESTAMP, CONTACT, URL -> true;
            default -> false;
        };
    }

    /** "5/12/2031 9:14:02", "2031-05-12T09:14:02Z", "12.05.2031", "2031/05/12 9:14:02 AM GMT+2". */
    static boolean isTimestamp(String text) {
        if (text.length() < 6 || text.length() > 40 || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        int numbers = 0;
        int separators = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            numbers += digit && (i == 0 || !Character.isDigit(text.charAt(i - 1))) ? 1 : 0;
            separators +=
                    (c == '-' || c == '/' || c == '.' || c == ':') && i > 0 && Character.isDigit(text.charAt(i - 1))
                            ? 1
                            : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return numbers >= 3 && separators >= 2 && letters <= 8;
    }
}

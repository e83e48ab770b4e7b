package org.undersigned.reading.quantity;

import java.math.BigDecimal;

/** Parses one token of digits: "10,318", "1.2", "3 300", "P12,500". */
final class DigitParser {

    private final QuantityLexicon lexicon;

    DigitParser(QuantityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The value of a token; {@code null} where it is no number. */
    BigDecimal parse(String token) {
        return parseDigits(withoutCurrencyLetter(token));
    }

    /** "P12,500", "R1,200": removes a letter that stands for a currency, which the letter alone does not identify. */
    private static String withoutCurrencyLetter(String text) {
        boolean price = text.length() > 5
                && Character.isUpperCase(text.charAt(0))
                && Character.isDigit(text.charAt(1))
                && text.indexOf(',') > 1;
        return price ? text.substring(1) : text;
    }

    /** The value of a token of digits; {@code null} if it contains other characters. */
    private BigDecimal parseDigits(String text) {
        if (!Character.isDigit(text.charAt(0)) || text.length() > 30) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (isGroupingMark(text, i)) {
                continue;
            } else if (c == lexicon.decimal || c == '.' || c == ',') {
                if (plain.indexOf(".") >= 0) {
                    return null;
                }
                plain.append('.');
            } else {
                return null;
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** A mark separates thousands if exactly three digits follow and it isn't the decimal mark of the language. */
    private boolean isGroupingMark(String text, int at) {
        char mark = text.charAt(at);
        int digits = 0;
        while (at + 1 + digits < text.length() && Character.isDigit(text.charAt(at + 1 + digits))) {
            digits++;
        }
        boolean space = mark == ' ' || mark == '\u00a0' || mark == '\u202f' || mark == '\u2009';
        return digits == 3
                && (space || mark == lexicon.grouping || ".,'’".indexOf(mark) >= 0 && mark != lexicon.decimal);
    }
}

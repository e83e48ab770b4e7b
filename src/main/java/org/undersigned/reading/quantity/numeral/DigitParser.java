package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Parses one token of digits: "10,318", "1.2", "3 300", "12,34,567", "P12,500". */
final class DigitParser {

    private static final int MAX_LENGTH = 30;

    /** The number of digits after a mark that separates thousands. */
    private static final int GROUP = 3;

    private DigitParser() {}

    /**
     * What digits mean.
     *
     * @param value the value if the mark is a decimal mark, or if there is no doubt
     * @param grouped the value if the mark separates thousands; {@code null} if there is no doubt
     * @param mark the mark in doubt, with three digits after it: "10,318"
     */
    record Digits(BigDecimal value, BigDecimal grouped, char mark) {

        boolean isAmbiguous() {
            return grouped != null;
        }
    }

    /** The value of a token; {@code null} if it is no number. */
    static Digits parse(String token) {
        return parseDigits(withoutCurrencyLetter(token));
    }

    /** "P12,500", "R1,200": removes a letter that represents a currency, which the letter alone does not identify. */
    private static String withoutCurrencyLetter(String text) {
        boolean price = text.length() > 5
                && Character.isUpperCase(text.charAt(0))
                && Character.isDigit(text.charAt(1))
                && text.indexOf(',') > 1;
        return price ? text.substring(1) : text;
    }

    private static Digits parseDigits(String text) {
        if (!Character.isDigit(text.charAt(0)) || text.length() > MAX_LENGTH) {
            return null;
        }
        StringBuilder marks = new StringBuilder();
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                group.append((char) ('0' + Character.digit(c, 10)));
                continue;
            }
            marks.append(kindOfMark(c));
            groups.add(group.toString());
            group.setLength(0);
        }
        groups.add(group.toString());
        return marks.indexOf("?") >= 0 ? null : interpret(groups, marks.toString());
    }

    private static char kindOfMark(char c) {
        if (c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009') {
            return ' ';
        }
        return c == '’' ? '\'' : ".,'".indexOf(c) >= 0 ? c : '?';
    }

    private static Digits interpret(List<String> groups, String marks) {
        int last = marks.length() - 1;
        if (last < 0) {
            return certain(groups.get(0));
        }
        char mark = marks.charAt(last);
        boolean once = marks.indexOf(mark) == last;
        List<String> before = groups.subList(0, last + 1);
        String decimals = groups.get(last + 1);
        if (".,".indexOf(mark) < 0 || !once) {
            return isUniform(marks) && areGroups(groups) ? certain(String.join("", groups)) : null;
        }
        BigDecimal decimal = new BigDecimal(String.join("", before) + "." + decimals);
        if (last > 0) {
            return isUniform(marks.substring(0, last)) && areGroups(before) ? certain(decimal.toPlainString()) : null;
        }
        boolean doubtful = decimals.length() == GROUP
                && before.get(0).length() <= GROUP
                && !before.get(0).startsWith("0");
        return new Digits(decimal, doubtful ? new BigDecimal(before.get(0) + decimals) : null, mark);
    }

    private static Digits certain(String plain) {
        return new Digits(new BigDecimal(plain), null, ' ');
    }

    private static boolean isUniform(String marks) {
        return marks.chars().allMatch(mark -> mark == marks.charAt(0));
    }

    /** "1,234,567", or as in India "12,34,567". */
    private static boolean areGroups(List<String> groups) {
        int last = groups.size() - 1;
        boolean ends = groups.get(last).length() == GROUP && groups.get(0).length() <= GROUP;
        boolean thousands = groups.stream().skip(1).allMatch(group -> group.length() == GROUP);
        boolean lakhs = groups.get(0).length() < GROUP
                && groups.subList(1, last).stream().allMatch(group -> group.length() == 2);
        return ends && (thousands || last > 1 && lakhs);
    }
}

package org.undersigned.reading.block;

import java.util.Locale;

/** Formats the numbers of list items: c, iii. */
public final class ListLabels {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MAX_ROMAN = 3999;

    private ListLabels() {}

    /** "c" for 3, "aa" for 27. */
    public static String alphabetic(int number) {
        if (number < 1 || number > 26 * 26) {
            return Integer.toString(number);
        }
        String letter = Character.toString('a' + (number - 1) % 26);
        return letter.repeat((number - 1) / 26 + 1);
    }

    /** "iii" for 3. */
    public static String roman(int number) {
        if (number < 1 || number > MAX_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    public static String upperCase(String numeral) {
        return numeral.toUpperCase(Locale.ROOT);
    }
}

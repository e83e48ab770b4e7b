package org.undersigned.reading.signatory;

import java.util.regex.Pattern;

/** Detects e-mail addresses and telephone numbers, which are not published. */
public final class PrivateData {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)\\b(?:tel|tél|tfno|fon|fax|phone|telephone|teléfono|telefon|téléphone|тел)\\b[.:\\s]{0,4}[+(]?[0-9][0-9"
                    + " ()/.-]{4}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+|\\b00|\\(0)[0-9][0-9 ()/.-]{7,20}");

    private PrivateData() {}

    public static boolean occursIn(String line) {
        return containsEmail(line)
                || line.chars().anyMatch(Character::isDigit)
                        && (TELEPHONE.matcher(line).find()
                                || LABELLED.matcher(line).find());
    }

    /**
     * An @ between words, followed by a full stop. Not a regular expression, which would backtrack at each character.
     */
    private static boolean containsEmail(String line) {
        for (int at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < line.length() && (isWordCharacter(line.charAt(end)) || line.charAt(end) == '-')) {
                end++;
            }
            boolean named =
                    at > 0 && (isWordCharacter(line.charAt(at - 1)) || "._%+-".indexOf(line.charAt(at - 1)) >= 0);
            boolean domain = end > at + 1
                    && end + 1 < line.length()
                    && line.charAt(end) == '.'
                    && (isWordCharacter(line.charAt(end + 1)) || ".-".indexOf(line.charAt(end + 1)) >= 0);
            if (named && domain) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }
}

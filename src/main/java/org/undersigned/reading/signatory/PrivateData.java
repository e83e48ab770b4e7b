package org.undersigned.reading.signatory;

import java.util.regex.Pattern;

/** E-mail addresses and telephone numbers, which have no place in a model of who said what. */
public final class PrivateData {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++\\.[\\p{L}\\p{N}.-]++");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)\\b(?:tel|tél|tfno|fon|fax|phone|telephone|teléfono|telefon|téléphone|тел)\\b[.:\\s]{0,4}[+(]?[0-9][0-9 ()/.-]{4}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+|\\b00|\\(0)[0-9][0-9 ()/.-]{7,20}");

    private PrivateData() {}

    public static boolean in(String line) {
        return line.indexOf('@') >= 0 && MAIL.matcher(line).find()
                || TELEPHONE.matcher(line).find()
                || LABELLED.matcher(line).find();
    }
}

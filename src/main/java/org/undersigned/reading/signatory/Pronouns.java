package org.undersigned.reading.signatory;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the pronouns of a person behind the name: "Ana Ruiz (she/her)", "Tom Lind, they/them". */
public final class Pronouns {

    private static final Pattern PAIR = Pattern.compile(
            "(?:,\\s|\\s?[(\\[]|\\s)(\\p{L}{2,5})(?:\\s?/\\s?(\\p{L}{2,6})){1,3}[)\\]]?(?![\\p{L}\\d/])");

    private Pronouns() {}

    public static String strip(String line) {
        if (line.indexOf('/') < 0) {
            return line;
        }
        Matcher pair = PAIR.matcher(line);
        return pair.find() && isPronoun(pair.group(1)) && isPronoun(pair.group(2))
                ? (line.substring(0, pair.start()) + line.substring(pair.end())).strip()
                : line;
    }

    private static boolean isPronoun(String word) {
        return SignatoryLexicon.ALL.contains("pronouns", word);
    }
}

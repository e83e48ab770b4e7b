package org.undersigned.reading.signatory.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/** Removes the pronouns of a person behind the name: "Ana Ruiz (she/her)", "Tom Lind, they/them". */
final class Pronouns {

    private static final String PAIR = "(\\p{L}{2,5})(?:\\s?/\\s?(\\p{L}{2,6})){1,3}";

    private static final Pattern BRACKETED = Pattern.compile("\\s?(?:\\(" + PAIR + "\\)|\\[" + PAIR + "\\])");

    /** In small letters, at the end or before another comma. */
    private static final Pattern BEHIND_COMMA =
            Pattern.compile(",\\s(\\p{Ll}{2,5})(?:/(\\p{Ll}{2,6})){1,3}(?=\\s?(?:,|$))");

    private Pronouns() {}

    static String strip(String line) {
        if (line.indexOf('/') < 0) {
            return line;
        }
        String bare = strip(line, BRACKETED);
        return bare.equals(line) ? strip(line, BEHIND_COMMA) : bare;
    }

    private static String strip(String line, Pattern pattern) {
        Matcher pair = pattern.matcher(line);
        boolean pronouns = pair.find()
                && isPronoun(pair.group(1) == null ? pair.group(3) : pair.group(1))
                && isPronoun(pair.group(2) == null ? pair.group(4) : pair.group(2))
                && SignatoryLexicon.ALL.isPersonName(line.substring(0, pair.start()));
        return pronouns ? (line.substring(0, pair.start()) + line.substring(pair.end())).strip() : line;
    }

    private static boolean isPronoun(String word) {
        return SignatoryLexicon.ALL.contains("pronouns", word);
    }
}

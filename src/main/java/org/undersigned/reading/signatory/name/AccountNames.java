package org.undersigned.reading.signatory.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** Detects the names of accounts beside the names of persons: "Ana Ruiz (aruiz)", "Tom Lind (@tom)". */
public final class AccountNames {

    private static final int MIN_COMMON = 4;
    private static final String SEPARATORS = " \t,;|/–—-([";

    /** "Ana Ruiz, @anaruiz (baker, Harbour Watch)": between the name and what is said about the person. */
    private static final Pattern BEHIND_NAME = Pattern.compile(
            "^([^@(,]{3,40}?)(?:,\\s{1,2}@[\\p{L}\\d_]|[\\s|–—-]{1,4}@[\\p{Ll}\\d_])[\\p{L}\\d_.-]{1,38}(?=\\s?[(,;]|\\s[–—|-]\\s)");

    private AccountNames() {}

    /** A line without the name of an account behind a name or at its end: "Ana Ruiz - @anaruiz". */
    static String strip(String written) {
        Matcher behindName = BEHIND_NAME.matcher(written);
        String line = behindName.find() ? behindName.group(1) + written.substring(behindName.end()) : written;
        int at = line.lastIndexOf('@');
        int before = at;
        while (before > 0 && SEPARATORS.indexOf(line.charAt(before - 1)) >= 0) {
            before--;
        }
        boolean last = before > 0
                && before < at
                && line.substring(at + 1)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "-_.)]".indexOf(c) >= 0);
        return last ? line.substring(0, before) : line;
    }

    /** Whether words are one token in small letters, digits and marks. */
    public static boolean isToken(String inside) {
        return inside.length() > 1
                && inside.indexOf(' ') < 0
                && (inside.charAt(0) == '@'
                        || inside.chars().noneMatch(Character::isUpperCase)
                                && inside.chars().anyMatch(Character::isLetter));
    }

    public static boolean isMarked(String inside) {
        return isToken(inside)
                && (inside.charAt(0) == '@' || inside.chars().anyMatch(c -> Character.isDigit(c) || c == '_'));
    }

    /** Whether a token contains the beginning of one of the words of a name. */
    public static boolean belongsTo(String token, String name) {
        String folded = SlugGenerator.fold(token);
        return isMarked(token)
                || WhitespaceTokenizer.tokenize(SlugGenerator.fold(name)).stream()
                        .anyMatch(
                                word -> word.length() >= MIN_COMMON && folded.contains(word.substring(0, MIN_COMMON)));
    }
}

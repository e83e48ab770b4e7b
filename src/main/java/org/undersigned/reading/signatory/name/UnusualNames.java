package org.undersigned.reading.signatory.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/** Recognizes names of persons that are written in an unusual way. */
public final class UnusualNames {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private static final Pattern INITIALED =
            Pattern.compile("(?:\\p{Lu}\\.){1,3}\\p{Lu}\\p{Ll}{2,}|(?:\\p{Ll}{2,20} ){1,3}\\p{Lu}{3,}");

    private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\.?){1,4}");

    private static final int MAX_WORDS = 12;

    private UnusualNames() {}

    /** "Tom Church", "ana ruiz", among persons: two or three words; the last names an organization, or all are small. */
    public static boolean mayBePerson(String name) {
        List<String> words = WhitespaceTokenizer.tokenize(name);
        int last = words.size() - 1;
        return last > 0
                && last <= 2
                && (LEXICON.contains("organizations", words.get(last))
                                && LEXICON.isPersonName(String.join(" ", words.subList(0, last)) + " X")
                        || words.stream()
                                .allMatch(word -> word.chars().allMatch(Character::isLowerCase)
                                        && !LEXICON.contains("organizations", word)));
    }

    /** "A.Ruiz", "ana maria RUIZ": an initial and a surname in one word, or a surname in capitals behind small letters. */
    public static boolean isInitialed(String name) {
        return INITIALED.matcher(name).matches();
    }

    /** Whether the first part of a line among those of persons is a name in an unusual form, or begins one. */
    public static boolean isPerson(List<String> parts) {
        String first = parts.get(0);
        return isInitialed(first)
                || isOneName(first, parts.get(1))
                || isFamilyThenGiven(first, parts.subList(1, parts.size()));
    }

    /** Whether the given name of a person stands behind the comma. */
    public static boolean isFamilyFirst(String first, List<String> rest) {
        return isFamilyThenGiven(first, rest) || isSurname(first) && !rest.isEmpty() && isGivenName(rest.get(0));
    }

    /** "Sukarno" before "Harbour Union", among persons: one word that is no acronym. */
    private static boolean isOneName(String name, String next) {
        return name.indexOf(' ') < 0
                && name.length() > 2
                && name.codePoints().allMatch(Character::isLetter)
                && !Character.isLowerCase(name.codePointAt(0))
                && !(isSurname(name) || LEXICON.contains("organizations", name) || LEXICON.contains("roles", name))
                && next.indexOf(' ') > 0
                && LEXICON.containsAmongFirst("organizations", next, MAX_WORDS)
                && !LEXICON.containsAmongFirst("branches", next, MAX_WORDS);
    }

    /** "Ruiz", "Ana", "Harbour Union": among persons, the family name and a common given name before an organization or role. */
    private static boolean isFamilyThenGiven(String family, List<String> rest) {
        String given = rest.isEmpty() ? "" : rest.get(0);
        return rest.size() > 1
                && family.indexOf(' ') < 0
                && isGivenName(family)
                && isGivenName(given)
                && LEXICON.contains("givenNames", WhitespaceTokenizer.firstToken(given))
                && WhitespaceTokenizer.tokenize(given).size() <= 2
                && LEXICON.describesPerson(rest.get(1));
    }

    /** "Ruiz Sol", "Ana María": a family name and given names, neither of which has other words. */
    public static boolean isFamilyFirst(String family, String given) {
        return isGivenName(given)
                && isGivenName(family)
                && family.indexOf(' ') > 0
                && WhitespaceTokenizer.tokenize(given).size() <= 2;
    }

    /** "Ana J Ruiz AC", "Ana S.C. Ruiz": a person's name, and capitals that are also legal forms of organizations. */
    public static boolean isPersonWithCapitals(String name) {
        List<String> words = WhitespaceTokenizer.tokenize(name);
        List<String> rest =
                words.stream().filter(word -> !CAPITALS.matcher(word).matches()).toList();
        return rest.size() > 1 && rest.size() < words.size() && LEXICON.isPersonName(String.join(" ", rest));
    }

    /** "QUIROGA-STEIN, Elvira": a surname in capitals before a comma and the given name. */
    public static boolean isSurname(String part) {
        long letters = part.chars().filter(Character::isLetter).count();
        return letters > 2
                && part.equals(part.toUpperCase(Locale.ROOT))
                && !part.equals(part.toLowerCase(Locale.ROOT))
                && part.chars().noneMatch(Character::isDigit)
                && WhitespaceTokenizer.tokenize(part).size() <= 5;
    }

    public static boolean isGivenName(String part) {
        List<String> words = WhitespaceTokenizer.tokenize(part);
        return words.size() <= 3
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                && word.length() > 1
                                && !word.equals(word.toUpperCase(Locale.ROOT))
                                && !LEXICON.contains("organizations", word)
                                && !LEXICON.contains("roles", word));
    }
}

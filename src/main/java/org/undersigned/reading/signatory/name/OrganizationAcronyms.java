package org.undersigned.reading.signatory.name;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.undersigned.reading.context.SlugGenerator;

/**
 * Detects acronyms in parentheses: mostly capitals, no country code, and most letters occur in the name in the same
 * order, the first at the beginning of a word.
 */
public final class OrganizationAcronyms {

    private static final Set<String> COUNTRY_CODES = loadCountryCodes();
    private static final int MAX_LENGTH = 16;
    private static final int MAX_NAME_LENGTH = 400;

    private OrganizationAcronyms() {}

    public static boolean isAcronymOf(String candidate, String name) {
        if (candidate.length() < 2 || candidate.length() > MAX_LENGTH || name.length() > MAX_NAME_LENGTH) {
            return false;
        }
        long capitals = candidate.chars().filter(Character::isUpperCase).count();
        long written = candidate.chars().filter(Character::isLetter).count();
        boolean characters = candidate.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-&./".indexOf(c) >= 0);
        if (!characters || capitals < 2 || capitals * 2 < written || COUNTRY_CODES.contains(candidate)) {
            return false;
        }
        String letters = SlugGenerator.fold(candidate).replaceAll("[^a-z0-9]", "");
        String whole = SlugGenerator.fold(name);
        return !letters.isEmpty()
                && startsWord(letters.charAt(0), whole)
                && longestCommonSubsequence(letters, whole) * 5 >= letters.length() * 3;
    }

    private static boolean startsWord(char first, String name) {
        for (int i = 0; i < name.length(); i++) {
            boolean start = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            if (start && name.charAt(i) == first) {
                return true;
            }
        }
        return false;
    }

    /** The length of the longest common subsequence. */
    private static int longestCommonSubsequence(String abbreviation, String name) {
        int[] best = new int[abbreviation.length() + 1];
        for (int i = 0; i < name.length(); i++) {
            for (int j = abbreviation.length(); j > 0; j--) {
                if (abbreviation.charAt(j - 1) == name.charAt(i)) {
                    best[j] = Math.max(best[j], best[j - 1] + 1);
                }
            }
            for (int j = 1; j < best.length; j++) {
                best[j] = Math.max(best[j], best[j - 1]);
            }
        }
        return best[abbreviation.length()];
    }

    private static Set<String> loadCountryCodes() {
        Set<String> codes = new HashSet<>(Set.of("UK", "EU", "USA"));
        for (String code : Locale.getISOCountries()) {
            codes.add(code);
            codes.add(new ULocale("", code).getISO3Country());
        }
        return codes;
    }
}

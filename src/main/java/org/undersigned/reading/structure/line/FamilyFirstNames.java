package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * Splits names in a row that are all written "FAMILY Given" where the comma between two of them is missing. The family
 * names in capitals show where a name begins.
 */
final class FamilyFirstNames {

    private static final int MIN_NAMES = 3;

    private FamilyFirstNames() {}

    /** Whether three or more parts are all written so. */
    static boolean areAll(List<String> parts) {
        return parts.size() >= MIN_NAMES
                && parts.stream().allMatch(part -> starts(part).size() == 1);
    }

    /** The parts of a row, with those that have two names split; the parts themselves if they are written otherwise. */
    static List<String> split(List<String> parts) {
        long alike = parts.stream().filter(part -> starts(part).size() == 1).count();
        if (alike < MIN_NAMES || alike * 10 < parts.size() * 7) {
            return parts;
        }
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            List<Integer> starts = starts(part);
            int from = 0;
            for (int i = 1; i < starts.size(); i++) {
                names.add(part.substring(from, starts.get(i)).strip());
                from = starts.get(i);
            }
            names.add(part.substring(from).strip());
        }
        return names;
    }

    /**
     * Where names begin: at words in capitals that others follow. Empty unless the first word begins a name, and each
     * name has words of both kinds.
     */
    private static List<Integer> starts(String part) {
        List<Integer> starts = new ArrayList<>();
        boolean capitals = false;
        int at = 0;
        for (String word : WhitespaceTokenizer.tokenize(part)) {
            at = part.indexOf(word, at);
            boolean capital = isInCapitals(word);
            if (capital && !capitals) {
                starts.add(at);
            }
            capitals = capital || capitals && Character.isLowerCase(word.codePointAt(0));
            at += word.length();
        }
        boolean whole = !capitals && !starts.isEmpty() && starts.get(0) == 0;
        return whole ? starts : List.of();
    }

    /** "ROSSI", "O'NEILL"; not the initial "J." */
    private static boolean isInCapitals(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() > 1
                && word.codePoints().noneMatch(Character::isLowerCase);
    }
}

package org.undersigned.reading.signatory;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/** Counts the parts with degrees behind a person's name: "Ana Ruiz BA, MA, MSc, Chair of the Council" has two. */
final class DegreeRun {

    private static final int MAX_LETTERS = 6;

    private DegreeRun() {}

    /**
     * The number of degrees at the start of the parts behind a name. Unknown letters such as "MA", which may be a state,
     * are degrees beside a known one, or behind a name that ends with such letters.
     */
    static int count(String name, List<String> parts) {
        List<String> words = WhitespaceTokenizer.tokenize(name);
        boolean known = words.size() > 2 && isDegree(words.get(words.size() - 1));
        int end = 0;
        while (end < parts.size()
                && (SignatoryLexicon.ALL.isPostnominals(parts.get(end)) || isDegree(parts.get(end)))) {
            known |= SignatoryLexicon.ALL.isPostnominals(parts.get(end));
            end++;
        }
        return known ? end : 0;
    }

    /** "MA", "MSc": one word of two to six letters with two capitals, the first among them. */
    private static boolean isDegree(String part) {
        String letters = part.replace(".", "");
        return letters.length() > 1
                && letters.length() <= MAX_LETTERS
                && letters.chars().allMatch(Character::isLetter)
                && Character.isUpperCase(letters.charAt(0))
                && letters.chars().filter(Character::isUpperCase).count() > 1
                && !isInitials(part);
    }

    /** "J.R." */
    private static boolean isInitials(String part) {
        return part.endsWith(".") && part.replaceAll("\\p{Lu}\\.", "").isEmpty();
    }
}

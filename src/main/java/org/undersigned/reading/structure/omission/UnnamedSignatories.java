package org.undersigned.reading.structure.omission;

import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Detects the words that count signatories without naming them: "and 214 others", "y 30 personas más", "u. a." */
public record UnnamedSignatories(StructureLexicon lexicon) {

    private static final int MAX_WORDS = 9;
    private static final String LEADING_MARKS = "+…&.([–—- ";

    /** Whether a line only counts others. */
    public boolean counts(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return false;
        }
        if (namesRest(text) || lexicon.matches("others", text) && text.endsWith(".")) {
            return true;
        }
        boolean introduced = isLead(words.get(0));
        boolean numbered = words.stream().anyMatch(UnnamedSignatories::isNumber);
        boolean others = words.stream().anyMatch(word -> lexicon.matches("others", bare(word)))
                || lexicon.matches("others", text);
        boolean starts = introduced || isNumber(words.get(0)) || lexicon.matches("others", bare(words.get(0)));
        boolean counted = isConjunction(words.get(0)) && words.size() > 1 && isNumber(words.get(1)) && isSmall(words);
        return starts && others && (numbered || introduced && isSmall(words)) || counted;
    }

    /** "And the rest of the Harbour Crew": those of a group whom nobody has named. */
    private boolean namesRest(String text) {
        String first = WhitespaceTokenizer.firstToken(text);
        return lexicon.startsWith("rests", text)
                || isConjunction(first) && lexicon.startsWith("rests", text.substring(first.length()));
    }

    /** The index at which "… and 214 others" begins behind a name; 0 if it does not. */
    public int indexIn(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return 0;
        }
        for (int at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
            String rest = text.substring(at + 1);
            String first = WhitespaceTokenizer.firstToken(rest);
            if ((isLead(first) || startsSmall(first) && lexicon.matches("others", first)) && counts(rest)) {
                return at + 1;
            }
            if (rest.length() > 80) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean startsSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /** The number of those that are not named, as written; {@code null} if the words have none. */
    static String numberIn(String text) {
        return WhitespaceTokenizer.tokenize(text).stream()
                .filter(UnnamedSignatories::isNumber)
                .map(UnnamedSignatories::bare)
                .findFirst()
                .orElse(null);
    }

    private boolean isLead(String word) {
        return isConjunction(word) || LEADING_MARKS.indexOf(word.charAt(0)) >= 0;
    }

    private boolean isConjunction(String word) {
        return lexicon.matches("conjunctions", word);
    }

    /** Whether only numbers and words in small letters follow the first word. */
    private static boolean isSmall(List<String> words) {
        return words.stream().skip(1).allMatch(word -> !Character.isUpperCase(word.codePointAt(0)));
    }

    private static boolean isNumber(String word) {
        String bare = bare(word);
        return !bare.isEmpty()
                && bare.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',' || c == '\'' || c == '’')
                && Character.isDigit(bare.charAt(0));
    }

    private static String bare(String word) {
        int from = 0;
        while (from < word.length() && LEADING_MARKS.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        int to = word.length();
        while (to > from && ",;:)]!+".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }
}

package org.undersigned.reading.structure.opener.office;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.outline.TextBlock;

/** Finds the nominative of a declined name in the body of a letter. */
public final class NominativeFinder {

    /** The longest case ending of a word. */
    private static final int MAX_ENDING = 3;

    /** A run of words that begin with capitals. */
    public static final Pattern CAPITALIZED_WORDS =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,6}");

    private NominativeFinder() {}

    /** The longest name in the body whose words have the stems of these words; {@code null} if there is none. */
    public static String find(List<String> sought, List<TextBlock> body) {
        String best = null;
        for (TextBlock text : body) {
            Matcher runs = CAPITALIZED_WORDS.matcher(text.text());
            while (runs.find()) {
                boolean longer = best == null
                        || WhitespaceTokenizer.tokenize(runs.group()).size()
                                > WhitespaceTokenizer.tokenize(best).size();
                best = longer && allMatch(WhitespaceTokenizer.tokenize(runs.group()), sought) ? runs.group() : best;
            }
        }
        return best == null ? null : dropLeadingWords(best, sought);
    }

    /** The run of words without what stands before the first that the title has. */
    private static String dropLeadingWords(String run, List<String> sought) {
        List<String> words = WhitespaceTokenizer.tokenize(run);
        int from = 0;
        while (from < words.size() && sought.stream().noneMatch(hasSameStem(words.get(from)))) {
            from++;
        }
        return String.join(" ", words.subList(from, words.size()));
    }

    private static boolean allMatch(List<String> words, List<String> sought) {
        return words.size() <= 6
                && sought.size() > 1
                && sought.stream().allMatch(one -> words.stream()
                        .anyMatch(word -> hasSameStem(word).test(one)));
    }

    private static Predicate<String> hasSameStem(String word) {
        return one -> {
            int stem = Math.max(3, Math.min(word.length(), one.length()) - MAX_ENDING);
            return Math.abs(word.length() - one.length()) <= MAX_ENDING
                    && word.regionMatches(true, 0, one, 0, Math.min(stem, Math.min(word.length(), one.length())));
        };
    }
}

package org.undersigned.reading.annotation.structure;

import java.util.regex.Pattern;

/** Words of several lines of a file: a part that was read from them may have commas between the lines. */
final class JoinedLines {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]+");

    private JoinedLines() {}

    private static String bare(String words) {
        return SEPARATORS.matcher(words).replaceAll(" ").strip();
    }

    /** Whether two texts have the same words, with other separators between them. */
    static boolean differInSeparators(String words, String part) {
        return !SEPARATORS.matcher(words).replaceAll(" ").equals(part)
                && bare(words).equals(bare(part));
    }

    /** How many characters at the beginning of a part are among the words: all, or those that the words end with. */
    static int overlap(String words, String part) {
        if (words.contains(part) || contain(words, part)) {
            return part.length();
        }
        String all = " " + bare(words);
        int longest = Math.min(
                part.length(), words.length() + part.length() - bare(part).length());
        for (int end = part.lastIndexOf(' ', longest); end > 0; end = part.lastIndexOf(' ', end - 1)) {
            String begin = bare(part.substring(0, end));
            if (!begin.isEmpty() && all.endsWith(" " + begin)) {
                return end;
            }
        }
        return 0;
    }

    /** Whether words have those of a part, whatever separates them. */
    static boolean contain(String words, String part) {
        return (" " + bare(words) + " ").contains(" " + bare(part) + " ");
    }

    /** Whether words have others that begin so. */
    static boolean begin(String words, String beginning) {
        return (" " + bare(words)).contains(" " + bare(beginning));
    }
}

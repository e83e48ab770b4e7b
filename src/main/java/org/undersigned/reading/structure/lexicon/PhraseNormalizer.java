package org.undersigned.reading.structure.lexicon;

import java.util.regex.Pattern;
import org.undersigned.reading.context.SlugGenerator;

/** Normalises lines and phrases of the lexicon to one spelling: folded, without final marks, gender marks and pictographs. */
public final class PhraseNormalizer {

    /** The most characters of a line that are compared with the lexicon. */
    static final int MAX_LENGTH = 160;

    private static final Pattern GENDER_MARKS = Pattern.compile("(?<=\\p{L})(?:[*_:](?=in)|·(?=\\p{L}))");

    private PhraseNormalizer() {}

    public static String normalize(String line) {
        String folded =
                stripGenderMarks(SlugGenerator.fold(line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line)
                        .strip());
        int end = folded.length();
        while (end > 0 && ",.:;!".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && isPictograph(folded.codePointAt(start))) {
            start += Character.charCount(folded.codePointAt(start));
        }
        return folded.substring(start, Math.max(start, end)).strip();
    }

    /** "Unterzeichner*innen", "étudiant·es": removes gender marks. */
    private static String stripGenderMarks(String folded) {
        boolean marked =
                folded.indexOf('*') > 0 || folded.indexOf('·') > 0 || folded.indexOf('_') > 0 || folded.contains(":in");
        return marked ? GENDER_MARKS.matcher(folded).replaceAll("") : folded;
    }

    /** A pictograph, or a code point that modifies one. */
    private static boolean isPictograph(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || c == 0xFE0F || c == 0x200D;
    }
}

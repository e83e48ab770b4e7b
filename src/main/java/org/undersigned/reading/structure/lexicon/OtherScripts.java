package org.undersigned.reading.structure.lexicon;

/** Recognizes prose in scripts without capitals and without blanks between words, which no rule about words can. */
public final class OtherScripts {

    private static final int MIN_LENGTH = 16;
    private static final String MARKS = "。，；！？、：";

    private OtherScripts() {}

    /** Whether most letters of a text are ideographs. */
    public static boolean isIdeographic(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters > 0 && text.codePoints().filter(Character::isIdeographic).count() * 2 > letters;
    }

    /** Whether a text has ideographs, and is a sentence or a row of words. */
    static boolean isProse(String text) {
        long ideographs = text.codePoints()
                .filter(Character::isIdeographic)
                .limit(MIN_LENGTH)
                .count();
        return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0) && ideographs > 3 || ideographs >= MIN_LENGTH;
    }
}

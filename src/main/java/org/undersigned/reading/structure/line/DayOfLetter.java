package org.undersigned.reading.structure.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Tells the date line of a letter ("Vestby, 3 May 2031") from lines that name another day: "Deadline for signing: 3 May
 * 2031", "Council meeting, 3 May 2031".
 */
public enum DayOfLetter {
    /** Nothing but a place, a weekday and words for the date of a letter stand beside the day. */
    CERTAIN,
    /** Other words stand beside it, or the word of an occasion. */
    UNCERTAIN,
    /** The line says that the day is another one. */
    OTHER;

    private static final int MAX_PLACE_WORDS = 4;

    private static final int MAX_SMALL_WORD = 4;

    /** Words before a colon. */
    private static final Pattern LABEL = Pattern.compile("^[^\\d:]*\\p{L}[^\\d:]*:");

    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");
    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

    /** What the words of a date line say. */
    public static DayOfLetter of(LetterDate date, StructureLexicon lexicon) {
        return of(date.text(), lexicon);
    }

    /** The date if its line says that it is the letter's, else {@code null}. */
    public static LetterDate certain(Optional<LetterDate> date, StructureLexicon lexicon) {
        return date.filter(day -> of(day, lexicon) == CERTAIN).orElse(null);
    }

    /** What the words of a line with a day say. */
    public static DayOfLetter of(String line, StructureLexicon lexicon) {
        if (lexicon.contains("otherDays", line)) {
            return OTHER;
        }
        if (lexicon.contains("occasions", line)) {
            return UNCERTAIN;
        }
        if (lexicon.startsWith("dates", line)
                || lexicon.startsWith("sent", line)
                || lexicon.startsWith("releases", line)
                || lexicon.contains("opens", line)
                || lexicon.startsWith("updates", line)) {
            return CERTAIN;
        }
        Matcher label = LABEL.matcher(line);
        return label.find() || hasOtherWords(line, lexicon) ? UNCERTAIN : CERTAIN;
    }

    private static boolean hasOtherWords(String line, StructureLexicon lexicon) {
        int places = 0;
        boolean behindNumber = false;
        for (String token : WhitespaceTokenizer.tokenize(line)) {
            String word = MARKS.matcher(token).replaceAll("");
            boolean number = NUMBER.matcher(word).matches();
            if (!number
                    && word.length() > MAX_SMALL_WORD
                    && !behindNumber
                    && !DateLineParser.isWeekdayOrMonth(word, lexicon)) {
                if (!Character.isUpperCase(word.codePointAt(0))) {
                    return true;
                }
                places++;
            }
            behindNumber = number;
        }
        return places > MAX_PLACE_WORDS;
    }
}

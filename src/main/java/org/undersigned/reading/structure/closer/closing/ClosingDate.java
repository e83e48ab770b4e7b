package org.undersigned.reading.structure.closer.closing;

import java.util.Optional;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.DayOfLetter;

/** The date of the letter in a line below its closing: the first that is certainly the letter's own. */
public final class ClosingDate {

    private final StructureLexicon lexicon;
    private LetterDate date;

    public ClosingDate(StructureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a line states a day, which is the letter's or of something else. */
    public boolean accept(String text) {
        Optional<LetterDate> found = DateLineParser.parse(text, lexicon);
        date = date == null ? DayOfLetter.certain(found, lexicon) : date;
        return found.isPresent();
    }

    /** The date, or {@code null} if no line states one. */
    public LetterDate value() {
        return date;
    }
}

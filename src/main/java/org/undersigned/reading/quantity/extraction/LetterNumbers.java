package org.undersigned.reading.quantity.extraction;

import java.util.List;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.quantity.identifier.NumberedNames;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.numeral.DecimalMarks;

/** What a letter as a whole tells of its numbers: their decimal mark, and the names that end in a number. */
public record LetterNumbers(DecimalMarks decimalMarks, NumberedNames names) {

    public static final LetterNumbers UNKNOWN = new LetterNumbers(DecimalMarks.UNKNOWN, NumberedNames.NONE);

    public static LetterNumbers find(List<Passage> passages, QuantityLexicon lexicon) {
        return new LetterNumbers(DecimalMarks.find(passages, lexicon), NumberedNames.find(passages, lexicon));
    }
}

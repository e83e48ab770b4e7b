package org.undersigned.reading.quantity.extraction;

import java.util.List;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.quantity.identifier.NumberedNames;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.numeral.DecimalMarks;
import org.undersigned.reading.quantity.numeral.DollarSigns;

/** What a letter as a whole tells of its numbers: their decimal mark, the names that end in a number, and what "$" is. */
public record LetterNumbers(DecimalMarks decimalMarks, NumberedNames names, DollarSigns dollarSigns) {

    public static final LetterNumbers UNKNOWN =
            new LetterNumbers(DecimalMarks.UNKNOWN, NumberedNames.NONE, DollarSigns.AMERICAN);

    public static LetterNumbers find(List<Passage> passages, QuantityLexicon lexicon) {
        return new LetterNumbers(
                DecimalMarks.find(passages, lexicon),
                NumberedNames.find(passages, lexicon),
                DollarSigns.find(passages, lexicon));
    }
}

package org.undersigned.reading.quantity;

import java.util.List;
import org.undersigned.reading.context.Passage;

/** What a letter as a whole tells of its numbers: their decimal mark, and the names that end in a number. */
record LetterNumbers(DecimalMarks decimalMarks, NumberedNames names) {

    static final LetterNumbers UNKNOWN = new LetterNumbers(DecimalMarks.UNKNOWN, NumberedNames.NONE);

    static LetterNumbers find(List<Passage> passages, QuantityLexicon lexicon) {
        return new LetterNumbers(DecimalMarks.find(passages, lexicon), NumberedNames.find(passages, lexicon));
    }
}

package org.undersigned.reading.annotation.part;

import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.annotation.quote.QuoteResolver;
import org.undersigned.reading.context.FindingCollector;

/** Words that name a signatory of a letter. */
public final class SignatoryQuotes {

    private final PartIndex index;
    private final QuoteResolver quotes;

    public SignatoryQuotes(Letter letter) {
        index = new PartIndex(
                letter.text(),
                letter.signatories().stream().map(Signatory::quote).toList());
        quotes = new QuoteResolver(letter.text().toString(), new FindingCollector());
    }

    /** The first occurrence of words that names a signatory; 0 if none does. */
    public int occurrence(String quote) {
        return quotes.occurrenceIn(quote, index::find);
    }
}

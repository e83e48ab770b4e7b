package org.undersigned.reading.quantity.numeral;

import java.util.List;
import java.util.Set;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;

/** Recognises one long unit of time behind a comparison: "over a decade", "près d'un siècle". A year only tells when. */
public final class ComparedSpan {

    /** A limit ("up to a decade") and a hurry ("in less than a century") are no length of time. */
    private static final Set<Qualifier> LENGTHS = Set.of(Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.ABOUT);

    private ComparedSpan() {}

    /** Whether a token is the article, or the number one, of such a span. */
    public static boolean isAt(int at, List<Token> tokens, QuantityLexicon lexicon) {
        if (at + 1 >= tokens.size() || !lexicon.contains("unity", tokens.get(at).lower())) {
            return false;
        }
        return lexicon.contains("longSpans", tokens.get(at + 1).lower())
                && lexicon.qualifiersBefore()
                        .longestBefore(tokens, at)
                        .filter(comparison -> LENGTHS.contains(comparison.meaning()))
                        .isPresent();
    }
}

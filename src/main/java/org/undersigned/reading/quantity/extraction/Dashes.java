package org.undersigned.reading.quantity.extraction;

import java.util.List;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;

/** The dashes between numbers. */
record Dashes(List<Token> tokens) {

    /** "1-2-3" is no range. */
    boolean areUnchained(NumberMention low, NumberMention high) {
        return !(high.to() < tokens.size() && isDash(high.to()) && Token.isAdjacent(tokens, high.to()))
                && !(low.from() > 0 && isDash(low.from() - 1) && Token.isAdjacent(tokens, low.from()));
    }

    boolean isDash(int at) {
        return at < tokens.size() && "-–—".contains(tokens.get(at).text());
    }
}

package org.undersigned.reading.quantity.limit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;

/** Recognises the denominator of a rate, which counts nothing: "6 lamps per 1,000 boats". */
public final class RateFilter {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** The most tokens between the numerator and the denominator. */
    private static final int MAX_DISTANCE = 8;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    public RateFilter(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    public boolean isDenominator(NumberMention number) {
        if (number.unit() != null) {
            return false;
        }
        return lexicon.lengthBefore("per", tokens, number.from()) > 0
                || lexicon.lengthBefore("perRound", tokens, number.from()) > 0
                        && isPowerOfTen(number.value())
                        && (followsNumber(number.from() - 1) || startsRate(number));
    }

    private static boolean isPowerOfTen(BigDecimal value) {
        return value.compareTo(HUNDRED) >= 0
                && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /** "Auf 100.000 Einwohner kommen 4 Fälle": at the start of the sentence, before the numerator. */
    private boolean startsRate(NumberMention number) {
        int at = number.from() - lexicon.lengthBefore("perRound", tokens, number.from());
        if (number.value().compareTo(THOUSAND) < 0
                || at > 0 && !".;:!?".contains(tokens.get(at - 1).text())) {
            return false;
        }
        for (int i = number.to(); i < Math.min(tokens.size(), number.to() + MAX_DISTANCE); i++) {
            if (tokens.get(i).isNumber()) {
                return true;
            }
            if (tokens.get(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    private boolean followsNumber(int before) {
        for (int i = before; i >= Math.max(0, before - MAX_DISTANCE); i--) {
            if (tokens.get(i).isNumber()) {
                return true;
            }
            if (".;:!?".contains(tokens.get(i).text())) {
                return false;
            }
        }
        return false;
    }
}

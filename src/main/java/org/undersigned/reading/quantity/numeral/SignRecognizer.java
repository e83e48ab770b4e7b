package org.undersigned.reading.quantity.numeral;

import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.unit.MeasureRecognizer;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

/** Recognises negative numbers: "minus 4 per cent", "–3 %", "−5 °C", "-$3 million". */
final class SignRecognizer {

    private static final String DASHES = "-–−";
    private static final String MINUS = "−";

    /** The most tokens between a pair of dashes that enclose a remark. */
    private static final int MAX_REMARK = 16;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final MeasureRecognizer measureRecognizer;

    SignRecognizer(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.measureRecognizer = new MeasureRecognizer(lexicon, tokens);
    }

    /** The number of tokens of a sign: a word, or a dash that is attached to the number but not to what precedes. */
    int lengthAt(int at) {
        Token token = tokens.get(at);
        boolean last = at + 1 >= tokens.size();
        if (last) {
            return 0;
        }
        boolean dash = DASHES.contains(token.text()) && Token.isAdjacent(tokens, at + 1);
        boolean apart = !Token.isAdjacent(tokens, at)
                || "([".contains(tokens.get(at - 1).text());
        if (dash && apart) {
            return 1;
        }
        boolean comparison =
                lexicon.qualifiersBefore().longestBefore(tokens, at + 1).isPresent();
        return lexicon.contains("negative", token.lower()) && !comparison ? 1 : 0;
    }

    /** The negative number, if it is a measurement; at the start of a passage a dash may be the mark of an item. */
    Optional<NumberMention> negate(NumberMention number, int at) {
        String sign = tokens.get(at).text();
        boolean measured = number.unit() != null
                || measureRecognizer.measureAt(number.to()).isPresent()
                || isMeasure(number.to());
        boolean remark = !sign.equals(MINUS) && closesRemark(number.to(), sign);
        if (!measured && !sign.equals(MINUS) || remark) {
            return Optional.empty();
        }
        boolean certain = at > 0 || sign.equals(MINUS) || tokens.get(at).isWord();
        NumberMention negated = number.negated(at);
        return Optional.of(certain || number.isOpen() ? negated : negated.or(number.value()));
    }

    private boolean isMeasure(int at) {
        return at < tokens.size()
                && lexicon.contains(
                        "measures",
                        new UnitRecognizer(lexicon, tokens)
                                .singular(tokens.get(at).text()));
    }

    /** "… –20 % of them nurses– …": a second dash is attached to the word before it. */
    private boolean closesRemark(int from, String dash) {
        for (int i = from; i < Math.min(tokens.size(), from + MAX_REMARK); i++) {
            if (tokens.get(i).text().equals(dash)
                    && Token.isAdjacent(tokens, i)
                    && (i + 1 == tokens.size()
                            || !Token.isAdjacent(tokens, i + 1)
                            || tokens.get(i + 1).isPunctuation())) {
                return true;
            }
        }
        return false;
    }
}

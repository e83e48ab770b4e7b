package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.util.List;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.numeral.DigitParser.Digits;
import org.undersigned.reading.quantity.unit.CountedNoun;

/** Recognises numbers in digits, and decides what a mark in them means: "20,000 familias" and "4,5 millones". */
final class DigitRecognizer {

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final DecimalMarks decimalMarks;
    private final CountedNoun countedNoun;

    DigitRecognizer(QuantityLexicon lexicon, List<Token> tokens, DecimalMarks decimalMarks) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.decimalMarks = decimalMarks;
        this.countedNoun = new CountedNoun(lexicon, tokens);
    }

    /**
     * A number in digits.
     *
     * @param alternative the other value that the digits may mean; {@code null} if there is no doubt
     */
    record DigitValue(BigDecimal value, BigDecimal alternative, int to) {}

    /** The number that begins at a token; {@code null} if there is none. */
    DigitValue recognizeAt(int at, boolean priced) {
        if (at >= tokens.size()) {
            return null;
        }
        if (startsWithMark(at)) {
            Digits decimals = DigitParser.parse(tokens.get(at + 1).text());
            return decimals == null || decimals.value().scale() > 0
                    ? null
                    : new DigitValue(
                            decimals.value()
                                    .movePointLeft(tokens.get(at + 1).text().length()),
                            null,
                            at + 2);
        }
        Digits digits = DigitParser.parse(tokens.get(at).text());
        if (digits == null) {
            return null;
        }
        return digits.isAmbiguous() ? decide(digits, at, priced) : new DigitValue(digits.value(), null, at + 1);
    }

    /** ".5": a decimal mark without a zero before it. */
    private boolean startsWithMark(int at) {
        return tokens.get(at).text().equals(String.valueOf(lexicon.decimal()))
                && !Token.isAdjacent(tokens, at)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isNumber()
                && Token.isAdjacent(tokens, at + 1);
    }

    /** Weighs what follows, the other figures of the letter, its country, and the digits. */
    private DigitValue decide(Digits digits, int at, boolean priced) {
        BigDecimal whole = digits.grouped();
        BigDecimal decimal = digits.value();
        boolean round = tokens.get(at).text().endsWith("00");
        // Money has no thousandths: "$150.000".
        boolean amount = priced || lexicon.isMoney(tokens, at + 1);
        if (countedNoun.follows(at + 1) || round && amount) {
            return new DigitValue(whole, null, at + 1);
        }
        char known = decimalMarks.shown() != '\0' ? decimalMarks.shown() : '\0';
        if (known != '\0' && lexicon.marksVary()) {
            return new DigitValue(digits.mark() == known ? decimal : whole, null, at + 1);
        }
        if (digits.mark() != lexicon.decimal()) {
            return new DigitValue(known == digits.mark() ? decimal : whole, null, at + 1);
        }
        if (lexicon.lengthAt("percent", tokens, at + 1) > 0) {
            return new DigitValue(decimal, null, at + 1);
        }
        if (lexicon.marksVary() && decimalMarks.local() != '\0') {
            return new DigitValue(digits.mark() == decimalMarks.local() ? decimal : whole, null, at + 1);
        }
        if (round && lexicon.marksVary()) {
            return new DigitValue(whole, null, at + 1);
        }
        boolean open = round || lexicon.marksVary();
        return new DigitValue(decimal, open ? whole : null, at + 1);
    }
}

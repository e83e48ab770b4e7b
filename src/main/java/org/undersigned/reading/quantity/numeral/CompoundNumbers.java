package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.NumberMention.Notation;

/** Joins a number with a scale to the smaller one behind it: "3 mil 500", "2 millones 300 mil", "zwei Millionen dreihundert". */
final class CompoundNumbers {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final DigitRecognizer digitRecognizer;
    private final NumberWords numberWords;
    private final ScaleRecognizer scaleRecognizer;

    CompoundNumbers(
            QuantityLexicon lexicon,
            List<Token> tokens,
            DigitRecognizer digitRecognizer,
            NumberWords numberWords,
            ScaleRecognizer scaleRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.digitRecognizer = digitRecognizer;
        this.numberWords = numberWords;
        this.scaleRecognizer = scaleRecognizer;
    }

    /** The number with the smaller number behind it; the number itself if none follows. */
    NumberMention extend(NumberMention number) {
        if (number.notation() == Notation.WORDS) {
            return extendWords(number);
        }
        boolean scaled = number.notation() == Notation.DIGITS
                && !number.isOpen()
                && number.scale().compareTo(THOUSAND) >= 0
                && isWhole(number.value().divideToIntegralValue(number.scale()), number);
        return scaled ? restBehind(number).map(rest -> joined(number, rest)).orElse(number) : number;
    }

    /** "Four million, two hundred thousand", "quattro milioni duecentomila", "zweitausend dreihundert". */
    private NumberMention extendWords(NumberMention number) {
        BigDecimal scale = scaleOfWords(number);
        boolean comma =
                number.to() < tokens.size() && tokens.get(number.to()).text().equals(",");
        int at = number.to() + (comma ? 1 : 0);
        if (scale.compareTo(THOUSAND) < 0 || number.unit() != null || at >= tokens.size()) {
            return number;
        }
        return numberWords
                .recognizeAt(at)
                .map(scaleRecognizer::extend)
                .filter(rest -> rest.unit() == null
                        && rest.notation() == Notation.WORDS
                        && rest.value().compareTo(scale) < 0
                        && rest.value().stripTrailingZeros().scale() <= 0
                        && (!comma || isHundreds(rest)))
                .map(rest -> new NumberMention(
                        number.value().add(rest.value()), Notation.WORDS, null, number.from(), rest.to()))
                .orElse(number);
    }

    /** Behind a comma: at least a hundred, which is no part of the number above, as in "three thousand, two hundred of them". */
    private boolean isHundreds(NumberMention rest) {
        boolean of = rest.to() < tokens.size()
                && lexicon.contains("of", tokens.get(rest.to()).lower());
        return rest.value().compareTo(HUNDRED) >= 0 && !of;
    }

    /** The scale at the end of a number in words: a thousand in "duemila". */
    private static BigDecimal scaleOfWords(NumberMention number) {
        if (number.scale().compareTo(BigDecimal.ONE) > 0) {
            return number.scale();
        }
        boolean thousands = number.value().compareTo(THOUSAND) >= 0
                && number.value().remainder(THOUSAND).signum() == 0;
        return thousands ? THOUSAND : BigDecimal.ONE;
    }

    private static boolean isWhole(BigDecimal times, NumberMention number) {
        return times.signum() > 0 && times.multiply(number.scale()).compareTo(number.value()) == 0;
    }

    private Optional<NumberMention> restBehind(NumberMention number) {
        boolean added = number.to() < tokens.size()
                && lexicon.contains("additions", tokens.get(number.to()).lower());
        int at = number.to() + (added ? 1 : 0);
        DigitRecognizer.DigitValue digits = digitRecognizer.recognizeAt(at, false);
        if (digits == null || digits.alternative() != null) {
            return Optional.empty();
        }
        NumberMention rest =
                scaleRecognizer.extend(new NumberMention(digits.value(), Notation.DIGITS, null, at, digits.to()));
        boolean smaller = rest.value().compareTo(number.scale()) < 0
                && rest.value().stripTrailingZeros().scale() <= 0;
        return Optional.of(rest).filter(part -> smaller && isStep(number, part, digits.value(), added));
    }

    /** Whether a smaller number has a scale or digits that only a part of a larger number has. */
    private boolean isStep(NumberMention number, NumberMention rest, BigDecimal digits, boolean added) {
        if (rest.scale().compareTo(BigDecimal.ONE) > 0) {
            return digits.compareTo(THOUSAND) < 0;
        }
        boolean grouped = digits.compareTo(THOUSAND) >= 0
                && tokens.get(rest.from()).text().chars().anyMatch(c -> !Character.isDigit(c));
        boolean hundreds = number.scale().compareTo(THOUSAND) == 0 && digits.compareTo(added ? HUNDRED : TEN) >= 0;
        return grouped || hundreds;
    }

    private NumberMention joined(NumberMention number, NumberMention rest) {
        return new NumberMention(
                number.value().add(rest.value()), Notation.DIGITS, number.unit(), number.from(), rest.to());
    }
}

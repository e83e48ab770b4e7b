package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.NumberMention.Notation;

/** Joins a number with a scale to the smaller one behind it: "3 mil 500", "2 millones 300 mil", "2 млн 300 тыс.". */
final class CompoundNumbers {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final DigitRecognizer digitRecognizer;
    private final ScaleRecognizer scaleRecognizer;

    CompoundNumbers(
            QuantityLexicon lexicon,
            List<Token> tokens,
            DigitRecognizer digitRecognizer,
            ScaleRecognizer scaleRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.digitRecognizer = digitRecognizer;
        this.scaleRecognizer = scaleRecognizer;
    }

    /** The number with the smaller number behind it; the number itself if none follows. */
    NumberMention extend(NumberMention number) {
        boolean scaled = number.notation() == Notation.DIGITS
                && !number.isOpen()
                && number.scale().compareTo(THOUSAND) >= 0
                && isWhole(number.value().divideToIntegralValue(number.scale()), number);
        return scaled ? restBehind(number).map(rest -> joined(number, rest)).orElse(number) : number;
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

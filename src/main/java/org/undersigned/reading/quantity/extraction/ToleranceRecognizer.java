package org.undersigned.reading.quantity.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.QuantityMention;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

/** Recognises a value and its tolerance: "1.2 ± 0.1 °C" is 1.1 to 1.3. */
final class ToleranceRecognizer {

    private static final String SIGN = "±";

    private final List<Token> tokens;
    private final String words;
    private final NumberRecognizer numberRecognizer;
    private final NumberUnits units;

    ToleranceRecognizer(List<Token> tokens, String words, NumberRecognizer numberRecognizer, NumberUnits units) {
        this.tokens = tokens;
        this.words = words;
        this.numberRecognizer = numberRecognizer;
        this.units = units;
    }

    /** The value that a number begins, with the bounds that its tolerance gives it. */
    Optional<QuantityMention> recognizeFrom(NumberMention number) {
        UnitRecognizer.UnitMention own = units.unitOf(number);
        if (!isSign(number.to()) && !isSign(own.end()) || number.isOpen()) {
            return Optional.empty();
        }
        int sign = isSign(number.to()) ? number.to() : own.end();
        return numberRecognizer
                .recognizeAt(sign + 1)
                .filter(tolerance -> !tolerance.isOpen())
                .map(tolerance -> mention(number, tolerance, sign == number.to() ? null : own.word()));
    }

    private QuantityMention mention(NumberMention number, NumberMention tolerance, String before) {
        UnitRecognizer.UnitMention behind = units.unitOf(tolerance);
        String unit = before != null ? before : number.unit() != null ? number.unit() : behind.word();
        BigDecimal value = number.scale().compareTo(BigDecimal.ONE) == 0
                ? number.value().multiply(tolerance.scale())
                : number.value();
        String text = Token.textBetween(words, tokens, number.from(), tolerance.to());
        Quantity quantity = new Quantity(
                value,
                value.subtract(tolerance.value().abs()),
                value.add(tolerance.value().abs()),
                Qualifier.ABOUT,
                text,
                unit);
        return new QuantityMention(quantity, number.from(), tolerance.to(), behind.end());
    }

    private boolean isSign(int at) {
        return at < tokens.size() && tokens.get(at).text().equals(SIGN);
    }
}

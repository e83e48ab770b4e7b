package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.PhraseMatcher;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.NumberMention.Notation;
import org.undersigned.reading.quantity.unit.CurrencyRecognizer;

/** Recognises numbers: 10,318; 1.2 million; €89; 63%; 5½; –3 %; seven; twenty-one; tens of thousands. */
public final class NumberRecognizer {

    private static final Map<String, String> VULGAR_FRACTIONS =
            Map.of("½", "0.5", "¼", "0.25", "¾", "0.75", "⅓", "0.3333", "⅔", "0.6667");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberWords numberWords;
    private final DigitRecognizer digitRecognizer;
    private final CurrencyRecognizer currencyRecognizer;
    private final ScaleRecognizer scaleRecognizer;
    private final CompoundNumbers compoundNumbers;
    private final SignRecognizer signRecognizer;
    private final FractionWords fractionWords;

    public NumberRecognizer(QuantityLexicon lexicon, List<Token> tokens, DecimalMarks decimalMarks) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberWords = new NumberWords(lexicon, tokens);
        this.digitRecognizer = new DigitRecognizer(lexicon, tokens, decimalMarks);
        this.currencyRecognizer = new CurrencyRecognizer(lexicon, tokens);
        this.scaleRecognizer = new ScaleRecognizer(lexicon, tokens, currencyRecognizer);
        this.compoundNumbers = new CompoundNumbers(lexicon, tokens, digitRecognizer, numberWords, scaleRecognizer);
        this.signRecognizer = new SignRecognizer(lexicon, tokens);
        this.fractionWords = new FractionWords(lexicon, tokens);
    }

    /** The number that begins at a token. */
    public Optional<NumberMention> recognizeAt(int at) {
        if (at < 0 || at >= tokens.size()) {
            return Optional.empty();
        }
        int sign = signRecognizer.lengthAt(at);
        return sign > 0 ? positiveAt(at + sign).flatMap(number -> signRecognizer.negate(number, at)) : positiveAt(at);
    }

    private Optional<NumberMention> positiveAt(int at) {
        return at < tokens.size() ? spokenOnceAt(at).map(this::withRepetition) : Optional.empty();
    }

    /** "25 (twenty-five) people", "thirty (30) days": the number again in parentheses. */
    private NumberMention withRepetition(NumberMention number) {
        int open = number.to();
        if (open + 2 >= tokens.size() || !tokens.get(open).text().equals("(")) {
            return number;
        }
        return spokenOnceAt(open + 1)
                .filter(again -> again.value().compareTo(number.value()) == 0
                        && again.to() < tokens.size()
                        && tokens.get(again.to()).text().equals(")"))
                .map(again -> withUnit(number.withUnit(number.unit(), again.to() + 1)))
                .orElse(number);
    }

    private Optional<NumberMention> spokenOnceAt(int at) {
        Optional<NumberMention> magnitude = lexicon.magnitudes()
                .longestAt(tokens, at)
                .map(found ->
                        withUnit(new NumberMention(found.meaning(), Notation.MAGNITUDE, null, at, at + found.size())));
        return magnitude.or(() -> digitsAt(at)).or(() -> scaledFractionAt(at)).or(() -> wordsAt(at));
    }

    /** The number that begins at a token, if it has no unit and is no magnitude such as "thousands". */
    public Optional<NumberMention> recognizePlainAt(int at) {
        return recognizeAt(at).filter(number -> number.unit() == null && number.notation() != Notation.MAGNITUDE);
    }

    /** "Half a million", "three quarters of a billion", "half a percent". */
    private Optional<NumberMention> scaledFractionAt(int at) {
        return fractionWords
                .fractionAt(at)
                .filter(part -> fractionWords.isScaled(part.to()))
                .map(part -> extended(new NumberMention(
                        part.value(), Notation.WORDS, null, at, fractionWords.skipArticles(part.to()))));
    }

    /** Numbers in words, but not the numerator of a fraction: "three quarters of an hour". */
    private Optional<NumberMention> wordsAt(int at) {
        return numberWords
                .recognizeAt(at)
                .filter(number -> fractionWords
                        .fractionAt(at)
                        .filter(fraction -> fraction.to() > number.to())
                        .isEmpty())
                .map(this::extended);
    }

    private Optional<NumberMention> digitsAt(int at) {
        Optional<CurrencyRecognizer.CurrencyMention> currency = currencyRecognizer.before(at);
        int from = currency.map(CurrencyRecognizer.CurrencyMention::to).orElse(at);
        DigitRecognizer.DigitValue digits = digitRecognizer.recognizeAt(from, currency.isPresent());
        if (digits == null) {
            return Optional.empty();
        }
        String unit = currency.map(CurrencyRecognizer.CurrencyMention::code).orElse(null);
        String vulgar = digits.to() < tokens.size()
                ? VULGAR_FRACTIONS.get(tokens.get(digits.to()).text())
                : null;
        NumberMention number = vulgar == null
                ? new NumberMention(
                        digits.value(), digits.alternative(), BigDecimal.ONE, Notation.DIGITS, unit, at, digits.to())
                : new NumberMention(
                        digits.value().add(new BigDecimal(vulgar)), Notation.DIGITS, unit, at, digits.to() + 1);
        return Optional.of(extended(number));
    }

    private NumberMention extended(NumberMention number) {
        return withUnit(compoundNumbers.extend(scaleRecognizer.extend(number)));
    }

    /** The number with the scale word that follows its qualifier: "60+ million". */
    public Optional<NumberMention> scaled(NumberMention number, int at) {
        boolean scale = at < tokens.size()
                && lexicon.scales().containsKey(tokens.get(at).lower());
        return scale ? Optional.of(withUnit(scaleRecognizer.extend(number.withUnit(null, at)))) : Optional.empty();
    }

    /** Extends a number by the percent, the percentage points or the currency after it. */
    private NumberMention withUnit(NumberMention number) {
        int percent = lexicon.lengthAt("percent", tokens, number.to());
        if (percent > 0) {
            String unit = lexicon.compoundUnits()
                    .longestAt(tokens, number.to())
                    .map(PhraseMatcher.Phrase::meaning)
                    .orElse("percent");
            return number.withUnit(unit, number.to() + percent);
        }
        boolean scaled = number.to() > number.from() + 1;
        if (currencyRecognizer.isNoDollar(number, scaled)) {
            return withUnit(number.withUnit(null, number.to()));
        }
        return number.unit() != null
                ? number
                : currencyRecognizer
                        .after(number.to(), scaled)
                        .map(currency -> number.withUnit(currency.code(), currency.to()))
                        .orElse(number);
    }
}

package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.NumberMention.Notation;
import org.undersigned.reading.quantity.unit.CountedNoun;
import org.undersigned.reading.quantity.unit.CurrencyRecognizer;
import org.undersigned.reading.quantity.unit.MeasureRecognizer;

/** Extends a number by what multiplies it: "million", "million and a half", "m" in "£20m", "× 10⁶", "mdp". */
public final class ScaleRecognizer {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Set<String> TIMES_TEN = Set.of("x10", "X10", "х10", "Х10");

    /** The highest exponent of a power of ten. */
    private static final int MAX_EXPONENT = 30;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final CurrencyRecognizer currencyRecognizer;
    private final MeasureRecognizer measureRecognizer;
    private final CountedNoun countedNoun;
    private final MetresOrMillions metresOrMillions;

    ScaleRecognizer(QuantityLexicon lexicon, List<Token> tokens, CurrencyRecognizer currencyRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.currencyRecognizer = currencyRecognizer;
        this.measureRecognizer = new MeasureRecognizer(lexicon, tokens);
        this.countedNoun = new CountedNoun(lexicon, tokens);
        this.metresOrMillions = new MetresOrMillions(lexicon, tokens, countedNoun);
    }

    /** Extends a number that ends before {@code number.to()}. */
    NumberMention extend(NumberMention written) {
        NumberMention number = withLastScale(written);
        int half = lexicon.lengthAt("halves", tokens, number.to());
        int end = number.to() + half;
        BigDecimal spelled = spelledScale(number);
        BigDecimal added = half == 0 ? BigDecimal.ZERO : HALF.multiply(spelled);
        BigDecimal scale = BigDecimal.ONE;
        BigDecimal extra = BigDecimal.ZERO;
        for (BigDecimal next = scaleAt(end, number); next != null; next = scaleAt(end, number)) {
            int more = half > 0 ? 0 : lexicon.lengthAt("halves", tokens, end + 1);
            scale = scale.multiply(next);
            extra = extra.multiply(next).add(more > 0 ? next.multiply(HALF) : BigDecimal.ZERO);
            end += 1 + more;
        }
        BigDecimal factor = scale;
        BigDecimal rest = extra;
        UnaryOperator<BigDecimal> apply =
                value -> value.add(added).multiply(factor).add(rest);
        NumberMention scaled = new NumberMention(
                apply.apply(number.value()),
                number.isOpen() ? apply.apply(number.alternative()) : null,
                spelled.multiply(scale),
                number.notation(),
                number.unit(),
                number.from(),
                end);
        boolean bare = end == number.to() && number.notation() == Notation.DIGITS;
        return bare ? withAmount(withShortScale(withPower(scaled))) : withAmount(scaled);
    }

    /** "Четыре миллиона двести" before "тысяч": the scale belongs to the two hundred only. */
    private NumberMention withLastScale(NumberMention number) {
        BigDecimal scale = number.notation() == Notation.WORDS ? scaleAt(number.to(), number) : null;
        BigDecimal period = scale == null ? null : scale.multiply(THOUSAND);
        if (period == null || number.value().compareTo(period) < 0) {
            return number;
        }
        BigDecimal last = number.value().remainder(period);
        boolean small = last.signum() > 0 && last.compareTo(THOUSAND) < 0;
        BigDecimal value = number.value().subtract(last).add(last.multiply(scale));
        return small ? new NumberMention(value, Notation.WORDS, number.unit(), number.from(), number.to() + 1) : number;
    }

    /** The factor of a scale word, behind digits of any language; {@code null} if there is none. */
    private BigDecimal scaleAt(int at, NumberMention number) {
        if (at >= tokens.size()) {
            return null;
        }
        BigDecimal own = lexicon.scales().get(tokens.get(at).lower());
        return own == null && number.notation() == Notation.DIGITS
                ? ForeignScales.valueOf(tokens.get(at).lower())
                : own;
    }

    /** The scale word at the end of a number in words: a million in "two million". */
    private BigDecimal spelledScale(NumberMention number) {
        BigDecimal scale = BigDecimal.ONE;
        for (int i = number.to() - 1; i >= number.from() && number.notation() == Notation.WORDS; i--) {
            BigDecimal word = lexicon.scales().get(tokens.get(i).lower());
            if (word == null) {
                break;
            }
            scale = scale.multiply(word);
        }
        return scale.compareTo(number.value()) <= 0 ? scale : BigDecimal.ONE;
    }

    /** "× 10⁶", "x10^6", "· 10^6", and "10⁶" by itself. */
    private NumberMention withPower(NumberMention number) {
        int at = number.to();
        String text = textAt(at);
        boolean alone = number.value().compareTo(BigDecimal.TEN) == 0 && number.unit() == null;
        int ten = TIMES_TEN.contains(text)
                ? at
                : !text.isEmpty() && "×·x*х".contains(text) && textAt(at + 1).equals("10")
                        ? at + 1
                        : alone ? at - 1 : -2;
        StringBuilder exponent = new StringBuilder();
        int end = ten + 1;
        if (ten >= 0 && textAt(end).equals("^")) {
            exponent.append(textAt(end + 1));
            end += 2;
        }
        while (ten >= 0 && end == ten + 1 + exponent.length() && isSuperscript(end)) {
            exponent.append(SUPERSCRIPTS.indexOf(textAt(end++)));
        }
        if (!exponent.toString().matches("\\d{1,2}") || Integer.parseInt(exponent.toString()) > MAX_EXPONENT) {
            return number;
        }
        BigDecimal power = BigDecimal.TEN.pow(Integer.parseInt(exponent.toString()));
        if (ten >= at) {
            return multiplied(number, power, end);
        }
        boolean counts = exponent.charAt(0) > '2'
                && (countedNoun.follows(end) || measureRecognizer.measureAt(end).isPresent());
        return counts ? multiplied(number, power.divide(BigDecimal.TEN), end) : number;
    }

    private boolean isSuperscript(int at) {
        return !textAt(at).isEmpty() && SUPERSCRIPTS.contains(textAt(at)) && Token.isAdjacent(tokens, at);
    }

    /** "£20m", "3B people", "20 M€": a letter that is a scale beside money, or before what is counted. */
    private NumberMention withShortScale(NumberMention number) {
        int at = number.to();
        BigDecimal scale =
                at < tokens.size() ? lexicon.shortScales().get(tokens.get(at).text()) : null;
        if (scale == null) {
            return number;
        }
        if (number.unit() != null || currencyRecognizer.after(at + 1, true).isPresent()) {
            return multiplied(number, scale, at + 1);
        }
        boolean attached = Token.isAdjacent(tokens, at);
        int noun = at + 1 < tokens.size()
                        && lexicon.contains("of", tokens.get(at + 1).lower())
                ? at + 2
                : at + 1;
        if (measureRecognizer.measureAt(at).isPresent()) {
            return attached ? metresOrMillions.decide(number, scale) : number;
        }
        boolean capital = Character.isUpperCase(tokens.get(at).text().charAt(0));
        boolean counts = countedNoun.follows(noun) || textAt(at + 1).equals("+");
        return counts && (attached || capital) ? multiplied(number, scale, at + 1) : number;
    }

    /** "18 mdp": an abbreviation of a scale and a currency. */
    private NumberMention withAmount(NumberMention number) {
        Map.Entry<BigDecimal, String> amount = number.to() < tokens.size()
                ? lexicon.amounts().get(tokens.get(number.to()).lower())
                : null;
        if (amount == null
                || number.unit() != null
                        && !number.unit().equals(amount.getValue())
                        && !number.unit().equals("USD")) {
            return number;
        }
        NumberMention multiplied = multiplied(number, amount.getKey(), number.to() + 1);
        return new NumberMention(
                multiplied.value(),
                multiplied.alternative(),
                multiplied.scale(),
                multiplied.notation(),
                amount.getValue(),
                multiplied.from(),
                multiplied.to());
    }

    public static NumberMention multiplied(NumberMention number, BigDecimal scale, int to) {
        return new NumberMention(
                number.value().multiply(scale),
                number.isOpen() ? number.alternative().multiply(scale) : null,
                number.scale().multiply(scale),
                number.notation(),
                number.unit(),
                number.from(),
                to);
    }

    /** "20m cables": twenty metres, or twenty million. */
    public static NumberMention opened(NumberMention number, BigDecimal scale, int to) {
        return new NumberMention(
                number.value(),
                number.highest().multiply(scale),
                number.scale(),
                number.notation(),
                number.unit(),
                number.from(),
                to);
    }

    private String textAt(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}

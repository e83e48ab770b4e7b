package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;

/** Recognises fractions in words and digits: "three quarters", "3/4", "¾". */
public final class FractionWords {

    private static final int DECIMALS = 4;

    /** The highest denominator of a fraction in digits. */
    private static final int MAX_DENOMINATOR = 10;

    /** The most articles and prepositions between a fraction and its scale. */
    private static final int MAX_ARTICLES = 3;

    private static final Map<String, String> SYMBOLS = Map.of(
            "½", "0.5", "¼", "0.25", "¾", "0.75", "⅓", "0.3333", "⅔", "0.6667", "⅕", "0.2", "⅖", "0.4", "⅗", "0.6", "⅘",
            "0.8", "⅛", "0.125");

    /** The most decimals of a fraction that is exact: a third has more. */
    private static final int EXACT_DECIMALS = 3;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    public FractionWords(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** A fraction as a decimal, and the index of the token after it. */
    public record Fraction(BigDecimal value, int to) {}

    public Optional<Fraction> fractionAt(int at) {
        return lexicon.fractions()
                .longestAt(tokens, at)
                .map(found -> new Fraction(found.meaning(), at + found.size()))
                .or(() -> inDigits(at));
    }

    public boolean isInDigits(int at) {
        return inDigits(at).isPresent();
    }

    private Optional<Fraction> inDigits(int at) {
        String text = tokens.get(at).text();
        String symbol = SYMBOLS.get(text);
        boolean attached = Token.isAdjacent(tokens, at) && !tokens.get(at - 1).isPunctuation();
        if (symbol != null) {
            return attached ? Optional.empty() : Optional.of(new Fraction(new BigDecimal(symbol), at + 1));
        }
        int slash = text.indexOf('/');
        if (slash <= 0 || text.length() > DECIMALS || !text.matches("[1-9]/[1-9]0?")) {
            return Optional.empty();
        }
        BigDecimal part = new BigDecimal(text.substring(0, slash));
        BigDecimal whole = new BigDecimal(text.substring(slash + 1));
        return part.compareTo(whole) < 0 && whole.intValue() <= MAX_DENOMINATOR
                ? Optional.of(new Fraction(
                        part.divide(whole, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros(), at + 1))
                : Optional.empty();
    }

    /** "Une dizaine", "a decina": round numbers that are never meant exactly. */
    public boolean isApproximate(NumberMention number) {
        boolean rounded = fractionAt(number.from())
                .filter(fraction ->
                        fraction.value().scale() > EXACT_DECIMALS && number.notation() == NumberMention.Notation.WORDS)
                .isPresent();
        return rounded
                || tokens.subList(number.from(), number.to()).stream()
                        .anyMatch(token -> lexicon.contains("approximate", token.lower()));
    }

    /** Whether a scale or percent follows: "half a million", "a quarter of one percent". */
    public boolean isScaled(int to) {
        int at = skipArticles(to);
        return at < tokens.size()
                && (lexicon.scales().containsKey(tokens.get(at).lower())
                        || lexicon.lengthAt("percent", tokens, at) > 0);
    }

    /** Skips "of a" in "three quarters of a million". */
    public int skipArticles(int to) {
        int at = to;
        while (at < Math.min(tokens.size(), to + MAX_ARTICLES)
                && (lexicon.contains("of", tokens.get(at).lower())
                        || lexicon.contains("unity", tokens.get(at).lower()))) {
            at++;
        }
        return at;
    }
}

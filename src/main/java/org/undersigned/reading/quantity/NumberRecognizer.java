package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reading.quantity.NumberMention.Notation;

/** Recognises numbers: 10,318; 1.2 million; €89; 63%; 5½; seven; twenty-one; tens of thousands. */
final class NumberRecognizer {

    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₹", "INR", "₴", "UAH", "₪", "ILS", "₦", "NGN",
            "₱", "PHP");
    private static final Map<String, String> DOLLAR_PREFIXES = Map.of(
            "us", "USD", "u.s", "USD", "r", "BRL", "c", "CAD", "ca", "CAD", "a", "AUD", "au", "AUD", "nz", "NZD", "hk",
            "HKD", "s", "SGD");
    private static final Map<String, String> VULGAR_FRACTIONS =
            Map.of("½", "0.5", "¼", "0.25", "¾", "0.75", "⅓", "0.3333", "⅔", "0.6667");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberWords numberWords;
    private final DigitParser digitParser;

    NumberRecognizer(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberWords = new NumberWords(lexicon, tokens);
        this.digitParser = new DigitParser(lexicon);
    }

    /** The number that begins at a token. */
    Optional<NumberMention> recognizeAt(int at) {
        if (at < 0 || at >= tokens.size()) {
            return Optional.empty();
        }
        Optional<NumberMention> magnitude = lexicon.magnitudes
                .longestAt(tokens, at)
                .map(found -> withScaleAndUnit(found.meaning(), Notation.MAGNITUDE, null, at, at + found.size()));
        return magnitude.or(() -> digitsAt(at)).or(() -> wordsAt(at)).or(() -> scaledFractionAt(at));
    }

    /** The number that begins at a token, if it has no unit and is no magnitude such as "thousands". */
    Optional<NumberMention> recognizePlainAt(int at) {
        return recognizeAt(at).filter(number -> number.unit() == null && number.notation() != Notation.MAGNITUDE);
    }

    /** "Half a million", "a quarter of a billion". */
    private Optional<NumberMention> scaledFractionAt(int at) {
        return lexicon.fractions.longestAt(tokens, at).flatMap(part -> {
            int to = at + part.size();
            for (int i = 0;
                    i < 2
                            && to < tokens.size()
                            && lexicon.contains("of", tokens.get(to).lower());
                    i++) {
                to++;
            }
            boolean scaled = to < tokens.size()
                    && lexicon.scales.containsKey(tokens.get(to).lower());
            return scaled
                    ? Optional.of(withScaleAndUnit(part.meaning(), Notation.WORDS, null, at, to))
                    : Optional.empty();
        });
    }

    private Optional<NumberMention> wordsAt(int at) {
        return numberWords
                .recognizeAt(at)
                .map(number -> withScaleAndUnit(number.value(), Notation.WORDS, null, at, number.to()));
    }

    private Optional<NumberMention> digitsAt(int at) {
        int number = at;
        String unit = null;
        String dollars = DOLLAR_PREFIXES.get(tokens.get(at).lower());
        if (dollars != null
                && textAt(at + 1).equals("$")
                && tokens.get(at).end() == tokens.get(at + 1).start()) {
            unit = dollars;
            number = at + 2;
        } else if (CURRENCIES.containsKey(textAt(at))) {
            unit = CURRENCIES.get(textAt(at));
            number = at + 1;
        } else if (tokens.get(at).isWord()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isNumber()) {
            Optional<PhraseMatcher.Phrase<String>> code = lexicon.money.longestAt(tokens, at);
            if (code.isPresent() && code.get().size() == 1 && tokens.get(at).isCapitalized()) {
                unit = code.get().meaning();
                number = at + 1;
            }
        }
        BigDecimal value =
                number < tokens.size() ? digitParser.parse(tokens.get(number).text()) : null;
        if (value == null) {
            return Optional.empty();
        }
        String vulgar = VULGAR_FRACTIONS.get(textAt(number + 1));
        if (vulgar != null && tokens.get(number).end() == tokens.get(number + 1).start()) {
            return Optional.of(
                    withScaleAndUnit(value.add(new BigDecimal(vulgar)), Notation.DIGITS, unit, at, number + 2));
        }
        return Optional.of(withScaleAndUnit(value, Notation.DIGITS, unit, at, number + 1));
    }

    /** Extends a number by the scale, percent or currency after it: "million", "percent", "euros". */
    private NumberMention withScaleAndUnit(BigDecimal value, Notation notation, String unit, int from, int to) {
        int half = notation == Notation.MAGNITUDE ? 0 : lexicon.lengthAt("halves", tokens, to);
        int end = to + half;
        BigDecimal whole = half > 0 ? value.add(HALF) : value;
        while (end < tokens.size()
                && notation != Notation.MAGNITUDE
                && lexicon.scales.containsKey(tokens.get(end).lower())) {
            BigDecimal scale = lexicon.scales.get(tokens.get(end).lower());
            int more = half > 0 ? 0 : lexicon.lengthAt("halves", tokens, end + 1);
            whole = whole.multiply(scale).add(more > 0 ? scale.multiply(HALF) : BigDecimal.ZERO);
            end += 1 + more;
        }
        String ownUnit = unit;
        int percent = lexicon.lengthAt("percent", tokens, end);
        int of = end < tokens.size()
                        && end > to
                        && lexicon.contains("of", tokens.get(end).lower())
                ? 1
                : 0;
        Optional<PhraseMatcher.Phrase<String>> money = lexicon.money.longestAt(tokens, end + of);
        if (percent > 0) {
            ownUnit = "percent";
            end += percent;
        } else if (ownUnit == null
                && end < tokens.size()
                && CURRENCIES.containsKey(tokens.get(end).text())) {
            ownUnit = CURRENCIES.get(tokens.get(end).text());
            end++;
        } else if (ownUnit == null && money.isPresent()) {
            ownUnit = money.get().meaning();
            end += of + money.get().size();
        }
        return new NumberMention(whole, notation, ownUnit, from, end);
    }

    private String textAt(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}

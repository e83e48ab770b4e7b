package org.undersigned.reading.quantity.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.PhraseMatcher;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;

/** Recognises numbers that express a relation: fractions, multiples, ranks. */
public final class RelativeNumbers {

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final RatioRecognizer ratioRecognizer;
    private final FractionRecognizer fractionRecognizer;
    private final MultiplierRecognizer multiplierRecognizer;

    public RelativeNumbers(QuantityLexicon lexicon, List<Token> tokens, NumberRecognizer numberRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.ratioRecognizer = new RatioRecognizer(lexicon, tokens, numberRecognizer);
        this.fractionRecognizer = new FractionRecognizer(lexicon, tokens);
        this.multiplierRecognizer = new MultiplierRecognizer(lexicon, tokens, numberRecognizer);
    }

    /**
     * A number that expresses a relation.
     *
     * @param unit "percent" for a fraction, "times" for a multiple, {@code null} for a rank
     * @param exact whether the decimals are exact: those of "a half" are, those of "a third" are not
     */
    public record RelativeNumber(BigDecimal value, String unit, boolean exact, int to) {}

    public Optional<RelativeNumber> recognizeAt(int at) {
        return ratioRecognizer
                .ratioAt(at)
                .or(() -> fractionRecognizer.recognizeAt(at))
                .or(() -> ratioRecognizer.everyNthAt(at))
                .or(() -> multiplierRecognizer.recognizeAt(at))
                .or(() -> rankAt(at));
    }

    /** "Sweden's 6th best developer", "the second largest", "for the fifth time". */
    private Optional<RelativeNumber> rankAt(int at) {
        BigDecimal place = parseOrdinal(tokens.get(at));
        if (place == null) {
            place = lexicon.ordinals()
                    .longestAt(tokens, at)
                    .filter(found -> found.size() == 1)
                    .map(PhraseMatcher.Phrase::meaning)
                    .orElse(null);
        }
        if (place == null || place.compareTo(BigDecimal.ONE) <= 0 || isAlternative(at)) {
            return Optional.empty();
        }
        int best = Math.max(
                lexicon.lengthAt("superlatives", tokens, at + 1), lexicon.lengthAt("occasions", tokens, at + 1));
        return best > 0 ? Optional.of(new RelativeNumber(place, null, true, at + 1 + best)) : Optional.empty();
    }

    /** "A fifth or sixth time": one rank or another is none. */
    private boolean isAlternative(int at) {
        return at > 1
                && lexicon.contains("and", tokens.get(at - 1).lower())
                && (parseOrdinal(tokens.get(at - 2)) != null
                        || lexicon.ordinals().longestBefore(tokens, at - 1).isPresent());
    }

    /** The number of "6th"; {@code null} if the token is no ordinal. */
    private BigDecimal parseOrdinal(Token token) {
        int digits = 0;
        while (digits < token.text().length()
                && digits < 5
                && Character.isDigit(token.text().charAt(digits))) {
            digits++;
        }
        boolean suffixed =
                digits > 0 && lexicon.contains("ordinalSuffixes", token.lower().substring(digits));
        return suffixed ? new BigDecimal(token.text().substring(0, digits)) : null;
    }
}

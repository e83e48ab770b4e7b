package org.undersigned.reading.quantity.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.numeral.FractionWords;
import org.undersigned.reading.quantity.numeral.SpelledNumbers;
import org.undersigned.reading.quantity.relation.RelativeNumbers.RelativeNumber;

/** Recognises fractions, as percent: "two thirds of", "by a quarter", "half of the". */
final class FractionRecognizer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final MathContext PRECISION = new MathContext(4, RoundingMode.HALF_UP);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final SpelledNumbers spelledNumbers;
    private final FractionWords fractionWords;

    FractionRecognizer(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.spelledNumbers = SpelledNumbers.forLanguage(lexicon.language());
        this.fractionWords = new FractionWords(lexicon, tokens);
    }

    /** "Half of the", "two thirds", "almost a third", "by a quarter", "3/4 of the". */
    Optional<RelativeNumber> recognizeAt(int at) {
        return fractionWords.fractionAt(at).flatMap(found -> {
            int to = found.to();
            boolean numbered = at > 0
                    && (tokens.get(at - 1).isNumber()
                            || lexicon.ordinals().longestAt(tokens, at - 1).isPresent());
            BigDecimal percent = found.value().multiply(HUNDRED);
            boolean exact = found.value().scale() < 4;
            boolean part = fractionWords.isInDigits(at)
                    ? namesWhole(to) || lexicon.lengthAt("verbs", tokens, to) > 0
                    : namesWhole(to)
                            || isClauseSubject(at, to, found.value())
                            || !measuresTime(to) && (isPlural(at, to) || isMarked(at, to));
            boolean attribute = lexicon.lengthAt("attributive", tokens, at) >= to - at;
            return part
                            && !isNamedHalf(at, to)
                            && !fractionWords.isScaled(to)
                            && !isPartOfOne(to)
                            && !numbered
                            && !attribute
                    ? Optional.of(new RelativeNumber(exact ? percent : percent.round(PRECISION), "percent", exact, to))
                    : Optional.empty();
        });
    }

    /** "The eastern half of the city", "die zweite Hälfte": one of two parts, and no share. */
    private boolean isNamedHalf(int at, int to) {
        return at > 1
                && to - at <= 2
                && tokens.get(at - 1).isWord()
                && !lexicon.contains("functions", tokens.get(at - 1).lower())
                && !lexicon.contains("articles", tokens.get(at - 1).lower())
                && lexicon.contains("articles", tokens.get(at - 2).lower())
                && lexicon.qualifiersBefore().longestBefore(tokens, at).isEmpty();
    }

    /** "Three quarters of an hour": the fraction measures time. */
    private boolean isPartOfOne(int to) {
        int at = fractionWords.skipArticles(to);
        return at > to && lexicon.contains("unity", tokens.get(at - 1).lower()) && measuresTime(at);
    }

    /** Whether a whole or a comparison follows the fraction. */
    private boolean namesWhole(int to) {
        return tokens.get(to - 1).lower().equals("of")
                || to < tokens.size()
                        && (lexicon.contains("of", tokens.get(to).lower())
                                || lexicon.lengthAt("comparisons", tokens, to) > 0
                                || lexicon.lengthAt("wholes", tokens, to) > 0);
    }

    /** "Two thirds": more than one part is always a fraction. */
    private boolean isPlural(int at, int to) {
        String first = tokens.get(at).lower();
        int hyphen = first.indexOf('-');
        String number = hyphen > 0 ? first.substring(0, hyphen) : first;
        return (to - at > 1 || hyphen > 0) && spelledNumbers.isPlural(number);
    }

    /** "Almost a third", "by a quarter", or "a third" at the end of a clause. */
    private boolean isMarked(int at, int to) {
        boolean closed = endsClause(to);
        return lexicon.qualifiersBefore().longestBefore(tokens, at).isPresent()
                || (closed || endsNounPhrase(to)) && lexicon.lengthBefore("by", tokens, at) > 0
                || closed && to - at > 1;
    }

    /**
     * "Half have not started", "la moitié ont fermé": the fraction begins its clause, or follows "of which", and a verb
     * follows. "A third has come" may be one more, "un tiers" a third party, "ein Viertel" a part of the town; "quarter"
     * and its like without an article may be a time.
     */
    private boolean isClauseSubject(int at, int to, BigDecimal value) {
        boolean begins = at == 0
                || ",.;:!?(—–".contains(tokens.get(at - 1).text())
                || lexicon.contains("conjunctions", tokens.get(at - 1).lower())
                || lexicon.lengthBefore("members", tokens, at) > 0;
        String last = tokens.get(to - 1).lower();
        boolean ordinal = lexicon.ordinals().longestAt(tokens, to - 1).isPresent();
        boolean time = to - at == 1 && lexicon.contains("spans", last);
        return begins
                && (value.compareTo(HALF) == 0 || to - at == 1)
                && !ordinal
                && !time
                && (lexicon.lengthAt("verbs", tokens, to) > 0
                        || to < tokens.size()
                                && lexicon.contains(
                                        "measuringVerbs", tokens.get(to).lower()));
    }

    /** "Um ein Viertel gestiegen": a lower-case word follows, in a language that capitalises its nouns. */
    private boolean endsNounPhrase(int to) {
        return lexicon.nounsAreCapitalised()
                && tokens.get(to).isWord()
                && !tokens.get(to).isCapitalized();
    }

    private boolean endsClause(int to) {
        return to >= tokens.size()
                || tokens.get(to).isPunctuation()
                        && !"-–".contains(tokens.get(to).text())
                || lexicon.startsTimeAdjunct(tokens.get(to).lower());
    }

    /** "Half an hour", "une demi-heure": the fraction measures time. */
    private boolean measuresTime(int to) {
        for (int i = to; i < Math.min(tokens.size(), to + 2); i++) {
            String word = tokens.get(i).lower();
            if (lexicon.contains("spans", word)
                    || lexicon.contains("measures", word)
                    || lexicon.contains("counted", word)) {
                return true;
            }
        }
        return false;
    }
}

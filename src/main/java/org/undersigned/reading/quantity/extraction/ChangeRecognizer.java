package org.undersigned.reading.quantity.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.Interval;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.QuantityMention;

/** Recognises the first of two figures of a change: "rose from 3 to 5 million", "fell from 12 to 9 percent". */
final class ChangeRecognizer {

    /** So much of a figure may be left for its first number to have the scale of the second: "from 9 to 1 million". */
    private static final BigDecimal MAX_DESCENT = BigDecimal.TEN;

    /** The most words between a verb of change and a range. */
    private static final int MAX_WORDS_BEFORE = 5;

    /** The same, if a comma is before the range. */
    private static final int MAX_WORDS_IN_SENTENCE = 20;

    /** How many times more the end of a change is than its step; the ends of a range are closer. */
    private static final BigDecimal MIN_STEP = BigDecimal.valueOf(3);

    /** From here on a number without a scale is complete. */
    private static final BigDecimal MAX_UNSCALED = BigDecimal.valueOf(1000);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final NumberUnits units;

    ChangeRecognizer(QuantityLexicon lexicon, List<Token> tokens, String words, NumberUnits units) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.units = units;
    }

    /** "Rose from 3 to 5 million": whether a verb of change is before the word that opens a range. */
    boolean isChange(int opening) {
        return changeBefore(opening) >= 0;
    }

    /** "Rose 138 percent in a year, to 478": a figure, a comma, and where the change ended. */
    boolean isEndOfChange(int at) {
        return changeBefore(at) >= 0 || (isComma(at - 1) || isOpened(at)) && isToldBefore(at - 1);
    }

    /**
     * Whether the ends of a range are those of a change. After a comma the verb may be farther, if the clause ends with
     * the range: "Deaths rose 138 percent, from 201 to 478." But "baisser de 15 à 25 %" tells by how much.
     */
    boolean changes(NumberMention low, NumberMention high) {
        int opening = low.from() - 1;
        int change = changeBefore(opening);
        if (change >= 0) {
            return !isStepRange(low, high, change);
        }
        return lexicon.lengthAt("directions", tokens, low.to()) > 0
                || isComma(opening - 1) && endsClause(high) && isToldBefore(opening - 1);
    }

    private boolean isStepRange(NumberMention low, NumberMention high, int change) {
        return "percent".equals(high.unit())
                && low.value().compareTo(high.value()) < 0
                && lexicon.contains("by", tokens.get(low.from() - 1).lower())
                && !lexicon.contains("passages", tokens.get(change).lower());
    }

    private int changeBefore(int opening) {
        for (int i = opening - 1; i >= Math.max(0, opening - MAX_WORDS_BEFORE); i--) {
            if (tokens.get(i).isPunctuation()) {
                return -1;
            }
            if (lexicon.contains("changes", tokens.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** "Rose 138 percent in a year": a verb of change in the same sentence, and behind it by how much, or when. */
    private boolean isToldBefore(int at) {
        boolean told = false;
        for (int i = at - 1; i >= Math.max(0, at - MAX_WORDS_IN_SENTENCE); i--) {
            Token token = tokens.get(i);
            if (lexicon.contains("changes", token.lower())) {
                return told;
            }
            if ("!?;:".contains(token.text())
                    || token.text().equals(".") && tokens.get(i + 1).isCapitalized()) {
                return false;
            }
            told |= token.isNumber() || lexicon.startsTimeAdjunct(token.lower());
        }
        return false;
    }

    /** "С 201 до 478": whether the start of the change is just before. */
    private boolean isOpened(int at) {
        return at > 1
                && tokens.subList(Math.max(0, at - MAX_WORDS_BEFORE), at).stream()
                        .anyMatch(token -> lexicon.contains("openers", token.lower()));
    }

    private boolean isComma(int at) {
        return at > 0 && ",–—(".contains(tokens.get(at).text());
    }

    private boolean endsClause(NumberMention high) {
        int at = units.unitOf(high).end();
        return at >= tokens.size()
                || tokens.get(at).isPunctuation()
                || lexicon.startsTimeAdjunct(tokens.get(at).lower())
                || lexicon.lengthAt("rates", tokens, at) > 0
                || lexicon.contains("clauseEnds", tokens.get(at).lower());
    }

    Optional<QuantityMention> startOfRise(NumberMention low, NumberMention high, boolean shared) {
        if (!shared && (low.unit() != null || high.unit() == null)) {
            return Optional.empty();
        }
        String unit = units.unitOf(high).word();
        Quantity quantity = Interval.quantity(
                low.value(), Qualifier.EXACT, Token.textBetween(words, tokens, low.from(), low.to()), unit, true);
        return Optional.of(new QuantityMention(quantity, low.from(), low.to(), low.to()));
    }

    /** "Rose by 200 euros to 1,800 euros", "slowed 0.5 percent to 3 percent", "um 2 auf 50 Millionen": by how much, and to what; not "by 3% to 5%". */
    boolean isStepTo(NumberMention first, NumberMention high) {
        int by = lexicon.lengthBefore("by", tokens, first.from());
        boolean ended = by > 0 && lexicon.lengthAt("ends", tokens, first.to()) > 0;
        boolean near = first.from() > 0
                && lexicon.contains("changes", tokens.get(first.from() - 1).lower());
        boolean apart = (first.unit() != null || first.scale().compareTo(BigDecimal.ONE) > 0)
                && high.value().compareTo(first.value().multiply(MIN_STEP)) >= 0;
        return (ended || apart) && (by > 0 ? isChange(first.from() - by) : near);
    }

    /** "Fell from 1.2 to 0.8 million", "from 12 to 9 percent": the second end is lower, as written or as meant. */
    boolean isDescent(NumberMention first, NumberMention high) {
        boolean scaled = isScaled(first, high);
        return (scaled || first.unit() == null && high.unit() != null)
                && first.notation() == high.notation()
                && !first.isOpen()
                && !high.isOpen()
                && (first.unit() == null || first.unit().equals(high.unit()))
                && (scaled ? first.withScaleOf(high) : first).value().compareTo(high.value()) > 0;
    }

    private static boolean isScaled(NumberMention first, NumberMention high) {
        return first.scale().compareTo(BigDecimal.ONE) == 0
                && high.scale().compareTo(BigDecimal.ONE) > 0
                && !"percent".equals(high.unit())
                && first.value().compareTo(MAX_UNSCALED) < 0;
    }

    /** The first end with the scale and unit of the second; without a value if the scale makes it much larger. */
    Optional<QuantityMention> startOfDescent(NumberMention first, NumberMention high) {
        if (!isScaled(first, high)) {
            return startOfRise(first, high, false);
        }
        NumberMention scaled = first.withScaleOf(high);
        if (scaled.value().compareTo(high.value().multiply(MAX_DESCENT)) <= 0) {
            return startOfRise(scaled, high, true);
        }
        String unit = units.unitOf(high).word();
        Quantity open = new Quantity(
                null,
                first.value(),
                scaled.value(),
                Qualifier.EXACT,
                Token.textBetween(words, tokens, first.from(), first.to()),
                unit);
        return Optional.of(new QuantityMention(open, first.from(), first.to(), first.to()));
    }
}

package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.util.List;
import org.undersigned.reading.quantity.lexicon.MeasureSymbols;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.unit.CountedNoun;

/**
 * Decides what a letter behind digits means that is a unit and a scale: "20m" is 20 metres in "a 20m pier" and 20
 * million in "20m of them". Where nothing tells, it is either.
 */
final class MetresOrMillions {

    /** The most words from a number to a word that tells of a length, before it and behind it. */
    private static final int MAX_WORDS_BEFORE = 5;

    private static final int MAX_WORDS_BEHIND = 2;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final CountedNoun countedNoun;

    MetresOrMillions(QuantityLexicon lexicon, List<Token> tokens, CountedNoun countedNoun) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.countedNoun = countedNoun;
    }

    /** The number as it is if metres are meant, multiplied if millions are, else with both values. */
    NumberMention decide(NumberMention number, BigDecimal scale) {
        int behind = number.to() + 1;
        if (countedNoun.followsAtOnce(behind)) {
            return countedNoun.isBeing(behind)
                    ? ScaleRecognizer.multiplied(number, scale, behind)
                    : ScaleRecognizer.opened(number, scale, behind);
        }
        if (!lexicon.has("dimensions") || opensRange(behind) || isLength(number)) {
            return number;
        }
        return isScale(behind)
                ? ScaleRecognizer.multiplied(number, scale, behind)
                : ScaleRecognizer.opened(number, scale, behind);
    }

    /** "Between 4m and 6m of rope": what the upper end is, the lower one is, too. */
    private boolean opensRange(int behind) {
        return behind + 1 < tokens.size()
                && lexicon.contains("and", tokens.get(behind).lower())
                && tokens.get(behind + 1).isNumber();
    }

    /** "280m t", "2.5m poor people", "1.5m of them". */
    private boolean isScale(int behind) {
        return behind < tokens.size()
                && (MeasureSymbols.ALL.contains(tokens.get(behind).text())
                        || lexicon.lengthAt("members", tokens, behind) > 0
                        || countedNoun.endsInBeing(behind));
    }

    /** "A fence of 20m", "20m high", "a 20m pier"; but "below 20m" tells nothing. */
    private boolean isLength(NumberMention number) {
        int behind = number.to() + 1;
        int before = number.from() - 1;
        return hasDimension(Math.max(0, before - MAX_WORDS_BEFORE), before)
                || hasDimension(behind, behind + MAX_WORDS_BEHIND)
                || isProduct(behind)
                || isProduct(before)
                || isAttribute(number, behind);
    }

    /** "20m by 30m". */
    private boolean isProduct(int by) {
        return by > 0
                && by + 2 < tokens.size()
                && lexicon.contains("by", tokens.get(by).lower())
                && tokens.get(by + 1).isNumber()
                && tokens.get(by - 1).text().equals(tokens.get(by + 2).text());
    }

    private boolean hasDimension(int from, int to) {
        return from < to
                && tokens.subList(Math.min(from, tokens.size()), Math.min(to, tokens.size())).stream()
                        .anyMatch(token -> lexicon.contains("dimensions", token.lower()));
    }

    /** "A 20m pier": behind an article, before a noun in the singular. */
    private boolean isAttribute(NumberMention number, int behind) {
        return number.from() > 0
                && behind < tokens.size()
                && number.value().scale() <= 0
                && number.value().compareTo(THOUSAND) < 0
                && lexicon.contains("articles", tokens.get(number.from() - 1).lower())
                && tokens.get(behind).isWord()
                && !lexicon.contains("functions", tokens.get(behind).lower())
                && countedNoun.isSingular(behind);
    }
}

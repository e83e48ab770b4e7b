package org.undersigned.reading.quantity.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.Interval;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.QuantityMention;
import org.undersigned.reading.quantity.numeral.DecimalMarks;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

/**
 * What figures tell of the numbers beside them: a small count that is joined to a figure is a figure, too ("twenty-one
 * valleys and four islands"), and the time that a figure covers is none ("41 percent of the levy over six years").
 */
public final class NeighbouringFigures {

    /** The most tokens between a figure and the time that it covers. */
    private static final int MAX_DISTANCE = 4;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final NumberRecognizer numberRecognizer;
    private final UnitRecognizer unitRecognizer;

    public NeighbouringFigures(QuantityLexicon lexicon, List<Token> tokens, String words, DecimalMarks decimalMarks) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.numberRecognizer = new NumberRecognizer(lexicon, tokens, decimalMarks);
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
    }

    public List<QuantityMention> refine(List<QuantityMention> mentions) {
        List<QuantityMention> refined = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            QuantityMention mention = mentions.get(i);
            QuantityMention before = refined.isEmpty() ? null : refined.get(refined.size() - 1);
            if (before != null && isPeriodOf(mention, before)) {
                continue;
            }
            Optional<QuantityMention> whole = before == null ? Optional.empty() : joinTimes(before, mention);
            if (whole.isPresent()) {
                refined.set(refined.size() - 1, whole.get());
                continue;
            }
            refined.add(mention);
            int limit = i + 1 < mentions.size() ? mentions.get(i + 1).from() : tokens.size();
            joinedCount(mention, limit).ifPresent(refined::add);
        }
        return refined;
    }

    private Optional<QuantityMention> joinedCount(QuantityMention mention, int limit) {
        int at = mention.unitEnd();
        if (!isCount(mention)
                || at + 1 >= limit
                || !lexicon.contains("conjunctions", tokens.get(at).lower())) {
            return Optional.empty();
        }
        return numberRecognizer
                .recognizeAt(at + 1)
                .filter(number -> number.unit() == null
                        && number.notation() != NumberMention.Notation.MAGNITUDE
                        && number.value().compareTo(BigDecimal.ONE) > 0
                        && number.to() < limit)
                .flatMap(number -> Optional.of(unitRecognizer.pluralAfter(number.to()))
                        .filter(unit -> unit.word() != null && unit.end() <= limit)
                        .map(unit -> mention(number, unit)));
    }

    /** "5 years and 10 months" are 70 months. */
    private Optional<QuantityMention> joinTimes(QuantityMention before, QuantityMention mention) {
        Quantity larger = before.quantity();
        Quantity smaller = mention.quantity();
        BigDecimal parts = lexicon.partsOfTime(larger.unit(), smaller.unit());
        int gap = mention.from() - before.unitEnd();
        boolean joined = gap == 0
                || gap == 1
                        && (tokens.get(before.unitEnd()).text().equals(",")
                                || lexicon.contains(
                                        "conjunctions",
                                        tokens.get(before.unitEnd()).lower()));
        if (parts == null
                || !joined
                || larger.value() == null
                || smaller.value() == null
                || smaller.qualifier() != Qualifier.EXACT
                || smaller.value().compareTo(parts) >= 0) {
            return Optional.empty();
        }
        String text = Token.textBetween(words, tokens, before.from(), mention.to());
        BigDecimal value = larger.value().multiply(parts).add(smaller.value());
        Quantity whole = Interval.quantity(value, larger.qualifier(), text, smaller.unit(), false);
        return Optional.of(new QuantityMention(whole, before.from(), mention.to(), mention.unitEnd()));
    }

    private QuantityMention mention(NumberMention number, UnitRecognizer.UnitMention unit) {
        String text = Token.textBetween(words, tokens, number.from(), number.to());
        Quantity quantity = Interval.quantity(number.value(), Qualifier.EXACT, text, unit.word(), true);
        return new QuantityMention(quantity, number.from(), number.to(), unit.end());
    }

    private boolean isCount(QuantityMention mention) {
        String unit = mention.quantity().unit();
        return unit != null
                && mention.unitEnd() > mention.to()
                && mention.quantity().currency() == null
                && !unit.equals("percent");
    }

    /** Whether a time follows a figure directly behind a word such as "over", and nothing more is told of it. */
    private boolean isPeriodOf(QuantityMention time, QuantityMention before) {
        int end = Math.max(before.to(), before.unitEnd());
        boolean leads = lexicon.lengthBefore("lasting", tokens, time.from()) > 0
                || lexicon.lengthAt("lasting", tokens, time.from()) > 0;
        return leads
                && isSpan(time)
                && !isSpan(before)
                && time.from() - end <= MAX_DISTANCE
                && (isClosed(time.unitEnd()) || before.quantity().currency() != null && end == time.from())
                && isOnePhrase(end, time.from());
    }

    private boolean isSpan(QuantityMention mention) {
        String unit = mention.quantity().unit();
        return unit != null
                && (lexicon.contains("spans", unit.toLowerCase(Locale.ROOT))
                        || mention.unitEnd() > mention.to()
                                && lexicon.contains(
                                        "spans",
                                        tokens.get(mention.unitEnd() - 1).lower()));
    }

    private boolean isClosed(int at) {
        return at >= tokens.size()
                || tokens.get(at).isPunctuation()
                || lexicon.contains("clauseEnds", tokens.get(at).lower())
                || lexicon.contains("conjunctions", tokens.get(at).lower());
    }

    private boolean isOnePhrase(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).lower();
            if (tokens.get(i).isPunctuation()
                    || lexicon.contains("conjunctions", word)
                    || lexicon.contains("clauseEnds", word)
                    || lexicon.contains("verbs", word)
                    || lexicon.hasVerbEnding(word)) {
                return false;
            }
        }
        return true;
    }
}

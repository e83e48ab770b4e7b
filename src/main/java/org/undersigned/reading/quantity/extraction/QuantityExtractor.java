package org.undersigned.reading.quantity.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.quantity.identifier.IdentifierFilter;
import org.undersigned.reading.quantity.identifier.SmallNumbers;
import org.undersigned.reading.quantity.lexicon.PhraseMatcher;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.limit.NegatedComparison;
import org.undersigned.reading.quantity.limit.NestedLimit;
import org.undersigned.reading.quantity.limit.RateFilter;
import org.undersigned.reading.quantity.limit.ThresholdFilter;
import org.undersigned.reading.quantity.mention.Interval;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.NumberMention.Notation;
import org.undersigned.reading.quantity.mention.QuantityMention;
import org.undersigned.reading.quantity.numeral.ComparedSpan;
import org.undersigned.reading.quantity.numeral.FractionWords;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;
import org.undersigned.reading.quantity.relation.RelativeNumbers;
import org.undersigned.reading.quantity.unit.MeasureRecognizer;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

/** Extracts the quantities of one passage, from left to right. */
public final class QuantityExtractor {

    /** The most quantities that are extracted from a letter. */
    public static final int MAX_QUANTITIES = 5000;

    private static final BigDecimal MIN_BARE_NUMBER = BigDecimal.valueOf(100);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final NumberRecognizer numberRecognizer;
    private final IdentifierFilter identifierFilter;
    private final UnitRecognizer unitRecognizer;
    private final MeasureRecognizer measureRecognizer;
    private final RelativeNumbers relativeNumbers;
    private final FractionWords fractionWords;
    private final SmallNumbers smallNumbers;
    private final RateFilter rateFilter;
    private final ThresholdFilter thresholdFilter;
    private final NestedLimit nestedLimit;
    private final ChangeRecognizer changeRecognizer;
    private final QualifierRecognizer qualifierRecognizer;
    private final RangeRecognizer rangeRecognizer;
    private final ToleranceRecognizer toleranceRecognizer;
    private final BareChange bareChange;
    private final EllipticCounts ellipticCounts;
    private final NegatedComparison negatedComparison;

    private QuantityExtractor(QuantityLexicon lexicon, List<Token> tokens, String words, LetterNumbers letterNumbers) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.numberRecognizer = new NumberRecognizer(lexicon, tokens, letterNumbers.decimalMarks());
        this.identifierFilter = new IdentifierFilter(lexicon, tokens, letterNumbers.names());
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
        this.measureRecognizer = new MeasureRecognizer(lexicon, tokens);
        this.relativeNumbers = new RelativeNumbers(lexicon, tokens, numberRecognizer);
        this.fractionWords = new FractionWords(lexicon, tokens);
        this.smallNumbers = new SmallNumbers(lexicon, tokens);
        this.rateFilter = new RateFilter(lexicon, tokens);
        this.thresholdFilter = new ThresholdFilter(lexicon, tokens);
        this.nestedLimit = new NestedLimit(lexicon, tokens);
        NumberUnits units = new NumberUnits(measureRecognizer, unitRecognizer);
        this.changeRecognizer = new ChangeRecognizer(lexicon, tokens, words, units);
        this.qualifierRecognizer = new QualifierRecognizer(lexicon, tokens, changeRecognizer);
        this.rangeRecognizer = new RangeRecognizer(
                lexicon, tokens, words, numberRecognizer, identifierFilter, units, changeRecognizer);
        this.toleranceRecognizer = new ToleranceRecognizer(tokens, words, numberRecognizer, units);
        this.bareChange =
                new BareChange(lexicon, tokens, words, numberRecognizer, identifierFilter, units, changeRecognizer);
        this.ellipticCounts = new EllipticCounts(lexicon, tokens, numberRecognizer, unitRecognizer);
        this.negatedComparison = new NegatedComparison(lexicon, tokens, words);
    }

    public static List<QuantityMention> extract(
            List<Token> tokens, String words, QuantityLexicon lexicon, LetterNumbers letterNumbers) {
        QuantityExtractor quantityExtractor = new QuantityExtractor(lexicon, tokens, words, letterNumbers);
        List<QuantityMention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && found.size() <= MAX_QUANTITIES) {
            Optional<QuantityMention> part = quantityExtractor.relativeNumberAt(at);
            Optional<NumberMention> amount =
                    part.isPresent() ? Optional.empty() : quantityExtractor.numberRecognizer.recognizeAt(at);
            Optional<QuantityMention> measured = part.isPresent() ? part : amount.flatMap(quantityExtractor::toMention);
            QuantityMention before = found.isEmpty() ? null : found.get(found.size() - 1);
            int floor = before == null ? 0 : Math.max(before.to(), before.unitEnd());
            measured.filter(one -> !quantityExtractor.thresholdFilter.isThreshold(one, before))
                    .flatMap(one -> quantityExtractor.negatedComparison.resolve(one, floor))
                    .map(one -> quantityExtractor.nestedLimit.isWithin(one, before) ? one.asNested() : one)
                    .ifPresent(found::add);
            at = measured.map(QuantityMention::to)
                    .orElse(amount.map(NumberMention::to).orElse(at + 1));
        }
        return found;
    }

    /** "One in three", "two thirds of", "twice as many", "the 6th best": numbers that express a relation. */
    private Optional<QuantityMention> relativeNumberAt(int at) {
        return relativeNumbers.recognizeAt(at).map(relativeNumber -> {
            Optional<PhraseMatcher.Phrase<Qualifier>> before =
                    lexicon.qualifiersBefore().longestBefore(tokens, at);
            int qualified = at - before.map(PhraseMatcher.Phrase::size).orElse(0);
            int from = qualified
                    - ("percent".equals(relativeNumber.unit()) ? lexicon.lengthBefore("by", tokens, qualified) : 0);
            Qualifier qualifier = before.map(PhraseMatcher.Phrase::meaning)
                    .orElse(relativeNumber.exact() ? Qualifier.EXACT : Qualifier.ABOUT);
            Quantity quantity = Interval.quantity(
                    relativeNumber.value(),
                    qualifier,
                    Token.textBetween(words, tokens, from, relativeNumber.to()),
                    relativeNumber.unit(),
                    false);
            return new QuantityMention(quantity, from, relativeNumber.to(), relativeNumber.to());
        });
    }

    private Optional<QuantityMention> toMention(NumberMention number) {
        Optional<QuantityMention> range = toleranceRecognizer
                .recognizeFrom(number)
                .or(() -> rangeRecognizer.recognizeFrom(number))
                .or(() -> bareChange.startAt(number));
        if (range.isPresent()) {
            return range;
        }
        Optional<PhraseMatcher.Phrase<Qualifier>> before = qualifierRecognizer.before(number);
        Optional<PhraseMatcher.Phrase<Qualifier>> after =
                lexicon.qualifiersAfter().longestAt(tokens, number.to());
        Optional<NumberMention> scaled =
                scaledBehind(number, after.map(PhraseMatcher.Phrase::size).orElse(0));
        if (scaled.isPresent()) {
            int to = scaled.get().to();
            UnitRecognizer.UnitMention unit = unitRecognizer.unitAfter(to);
            Optional<Qualifier> beside = before.or(() -> after).map(PhraseMatcher.Phrase::meaning);
            return Optional.of(mention(
                    scaled.get(),
                    beside,
                    number.from() - before.map(PhraseMatcher.Phrase::size).orElse(0),
                    to,
                    unit,
                    false));
        }
        Optional<EllipticCounts.WholeMention> whole = ellipticCounts.findWhole(number);
        boolean qualified =
                before.isPresent() || after.isPresent() || whole.isPresent() || ellipticCounts.isQuantity(number);
        if (identifierFilter.isIdentifier(number, qualified) || rateFilter.isDenominator(number)) {
            return Optional.empty();
        }
        int from = number.from() - before.map(PhraseMatcher.Phrase::size).orElse(0);
        int behind = number.to() + after.map(PhraseMatcher.Phrase::size).orElse(0);
        int to = whole.map(EllipticCounts.WholeMention::to).orElse(before.isPresent() ? number.to() : behind);
        Optional<UnitRecognizer.UnitMention> measure = measureAt(number, behind);
        UnitRecognizer.UnitMention unit = whole.map(EllipticCounts.WholeMention::unit)
                .or(() -> measure)
                .orElseGet(() -> number.unit() == null
                        ? countedAfter(number, behind)
                        : new UnitRecognizer.UnitMention(number.unit(), to));
        Optional<Qualifier> qualifierBeside = before.or(() -> after).map(PhraseMatcher.Phrase::meaning);
        boolean hasUnit = unit.word() != null || whole.isPresent();
        int half = isPeriod(unit) ? lexicon.lengthAt("halves", tokens, unit.end()) : 0;
        NumberMention full = half > 0 ? number.plusHalf() : number;
        int end = half > 0 ? unit.end() + half : to;
        UnitRecognizer.UnitMention extended = new UnitRecognizer.UnitMention(unit.word(), unit.end() + half);
        return hasUnit || isQuantityWithoutUnit(number, qualifierBeside.isPresent())
                ? Optional.of(mention(full, qualifierBeside, from, end, extended, measure.isPresent()))
                : Optional.empty();
    }

    /** "60+ million": a scale behind the qualifier of a number. */
    private Optional<NumberMention> scaledBehind(NumberMention number, int qualifier) {
        int at = number.to() + qualifier;
        return qualifier > 0 && number.notation() == NumberMention.Notation.DIGITS && number.unit() == null
                ? numberRecognizer.scaled(number, at).filter(scaled -> scaled.to() > at)
                : Optional.empty();
    }

    private UnitRecognizer.UnitMention countedAfter(NumberMention number, int behind) {
        if (ellipticCounts.isVote(number)) {
            return new UnitRecognizer.UnitMention(null, behind);
        }
        if (ComparedSpan.isAt(number.from(), tokens, lexicon)) {
            return new UnitRecognizer.UnitMention(
                    unitRecognizer.singular(tokens.get(behind).text()), behind + 1);
        }
        UnitRecognizer.UnitMention sole = smallNumbers.soleUnit(number);
        return sole.word() == null ? unitRecognizer.unitAfter(behind) : sole;
    }

    private boolean isPeriod(UnitRecognizer.UnitMention unit) {
        return unit.word() != null
                && (lexicon.contains("measures", unit.word()) || lexicon.contains("spans", unit.word()));
    }

    /** A measure after a number; after a scale word, with "of": "12 millones de m³". */
    private Optional<UnitRecognizer.UnitMention> measureAt(NumberMention number, int at) {
        boolean scaled = at < tokens.size()
                && tokens.get(at - 1).isWord()
                && lexicon.contains("of", tokens.get(at).lower());
        int from = scaled ? at + 1 : at;
        return number.unit() == null
                ? measureRecognizer
                        .measureAt(from)
                        .filter(found -> number.notation() == Notation.DIGITS || found.end() > from + 1)
                : Optional.empty();
    }

    /** Whether a number without a unit is a quantity. */
    private boolean isQuantityWithoutUnit(NumberMention number, boolean qualified) {
        return number.notation() == Notation.MAGNITUDE
                ? ellipticCounts.countsBeings(number)
                : qualified
                        || number.highest().compareTo(MIN_BARE_NUMBER) >= 0
                        || unitRecognizer.isVerbAt(number.to())
                        || bareChange.isEnd(number)
                        || ellipticCounts.isQuantity(number);
    }

    private QuantityMention mention(
            NumberMention number,
            Optional<Qualifier> qualifierBeside,
            int from,
            int to,
            UnitRecognizer.UnitMention unit,
            boolean measured) {
        boolean magnitude = number.notation() == Notation.MAGNITUDE;
        Optional<PhraseMatcher.Phrase<Qualifier>> behindUnit =
                magnitude || qualifierBeside.isPresent() ? Optional.empty() : qualifierBehind(unit);
        int end = unit.end() + behindUnit.map(PhraseMatcher.Phrase::size).orElse(0);
        Qualifier qualifier = magnitude
                ? Qualifier.MAGNITUDE
                : qualifierBeside
                        .or(() -> behindUnit.map(PhraseMatcher.Phrase::meaning))
                        .orElse(fractionWords.isApproximate(number) ? Qualifier.ABOUT : Qualifier.EXACT);
        boolean counted = number.unit() == null
                && !measured
                && !lexicon.contains("measures", String.valueOf(unit.word()).toLowerCase(Locale.ROOT));
        String text = Token.textBetween(words, tokens, from, behindUnit.isPresent() ? end : to);
        Quantity quantity = number.isOpen()
                ? Interval.open(number, qualifier, text, unit.word(), counted)
                : Interval.quantity(number.value(), qualifier, text, unit.word(), counted);
        return new QuantityMention(quantity, from, to, end);
    }

    /** "300 people or more": a qualifier after the unit, at the end of a phrase. */
    private Optional<PhraseMatcher.Phrase<Qualifier>> qualifierBehind(UnitRecognizer.UnitMention unit) {
        if (unit.word() == null) {
            return Optional.empty();
        }
        return lexicon.qualifiersAfter().longestAt(tokens, unit.end()).filter(found -> {
            int end = unit.end() + found.size();
            return end >= tokens.size()
                    || tokens.get(end).isPunctuation()
                    || lexicon.contains("through", tokens.get(unit.end()).lower())
                            && !lexicon.contains("than", tokens.get(end).lower());
        });
    }
}

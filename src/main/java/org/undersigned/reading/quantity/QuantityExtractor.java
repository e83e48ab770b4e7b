package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.quantity.NumberMention.Written;

/** The figures among the tokens of one passage, from left to right. */
final class QuantityExtractor {

    private static final BigDecimal BARE = BigDecimal.valueOf(100);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final NumberRecognizer numberRecognizer;
    private final IdentifierFilter identifierFilter;
    private final UnitRecognizer unitRecognizer;
    private final RelativeNumbers relativeNumbers;
    private final ThresholdFilter thresholdFilter;
    private final RangeRecognizer rangeRecognizer;
    private final EllipticCounts ellipticCounts;

    private QuantityExtractor(QuantityLexicon lexicon, List<Token> tokens, String words) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.numberRecognizer = new NumberRecognizer(lexicon, tokens);
        this.identifierFilter = new IdentifierFilter(lexicon, tokens);
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
        this.relativeNumbers = new RelativeNumbers(lexicon, tokens, numberRecognizer);
        this.thresholdFilter = new ThresholdFilter(lexicon, tokens);
        this.rangeRecognizer =
                new RangeRecognizer(lexicon, tokens, words, numberRecognizer, identifierFilter, unitRecognizer);
        this.ellipticCounts = new EllipticCounts(lexicon, tokens, numberRecognizer, unitRecognizer);
    }

    static List<QuantityMention> in(List<Token> tokens, String words, QuantityLexicon lexicon) {
        QuantityExtractor quantityExtractor = new QuantityExtractor(lexicon, tokens, words);
        List<QuantityMention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && found.size() <= StatisticExtractor.MOST) {
            Optional<QuantityMention> part = quantityExtractor.part(at);
            Optional<NumberMention> amount =
                    part.isPresent() ? Optional.empty() : quantityExtractor.numberRecognizer.at(at);
            Optional<QuantityMention> measured = part.isPresent() ? part : amount.flatMap(quantityExtractor::measured);
            QuantityMention before = found.isEmpty() ? null : found.get(found.size() - 1);
            measured.filter(one -> !quantityExtractor.thresholdFilter.limit(one, before))
                    .ifPresent(found::add);
            at = measured.map(QuantityMention::to)
                    .orElse(amount.map(NumberMention::to).orElse(at + 1));
        }
        return found;
    }

    /** "One in three", "two thirds of", "twice as many", "the 6th best": numbers that compare. */
    private Optional<QuantityMention> part(int at) {
        return relativeNumbers.at(at).map(found -> {
            Optional<PhraseMatcher.Entry<Qualifier>> before = lexicon.before.before(tokens, at);
            int qualified = at - before.map(PhraseMatcher.Entry::size).orElse(0);
            int from = qualified - ("percent".equals(found.unit()) ? lexicon.before("by", tokens, qualified) : 0);
            Qualifier qualifier =
                    before.map(PhraseMatcher.Entry::meaning).orElse(found.exact() ? Qualifier.EXACT : Qualifier.ABOUT);
            Quantity quantity = Interval.figure(found.value(), qualifier, text(from, found.to()), found.unit(), false);
            return new QuantityMention(quantity, from, found.to(), found.to());
        });
    }

    private Optional<QuantityMention> measured(NumberMention number) {
        Optional<QuantityMention> range = rangeRecognizer.from(number);
        if (range.isPresent()) {
            return range;
        }
        Optional<PhraseMatcher.Entry<Qualifier>> before = lexicon.before.before(tokens, number.from());
        Optional<PhraseMatcher.Entry<Qualifier>> after = lexicon.after.at(tokens, number.to());
        Optional<EllipticCounts.Whole> whole = ellipticCounts.whole(number);
        if (identifierFilter.names(
                number,
                before.isPresent() || after.isPresent() || whole.isPresent() || ellipticCounts.figure(number))) {
            return Optional.empty();
        }
        int from = number.from() - before.map(PhraseMatcher.Entry::size).orElse(0);
        int behind =
                before.isPresent() ? 0 : after.map(PhraseMatcher.Entry::size).orElse(0);
        int to = whole.map(EllipticCounts.Whole::to).orElse(number.to() + behind);
        UnitRecognizer.Unit unit = whole.map(EllipticCounts.Whole::unit)
                .orElseGet(() ->
                        number.unit() == null ? unitRecognizer.after(to) : new UnitRecognizer.Unit(number.unit(), to));
        Optional<Qualifier> said = before.or(() -> after).map(PhraseMatcher.Entry::meaning);
        boolean told = unit.word() != null || whole.isPresent();
        return told || alone(number, said.isPresent())
                ? Optional.of(measured(number, said, from, to, unit))
                : Optional.empty();
    }

    /** Whether a number of nothing in particular is a figure. */
    private boolean alone(NumberMention number, boolean qualified) {
        return number.written() == Written.MAGNITUDE
                ? ellipticCounts.beings(number)
                : qualified || number.value().compareTo(BARE) >= 0 || ellipticCounts.figure(number);
    }

    private QuantityMention measured(
            NumberMention number, Optional<Qualifier> said, int from, int to, UnitRecognizer.Unit unit) {
        Qualifier qualifier =
                number.written() == Written.MAGNITUDE ? Qualifier.MAGNITUDE : said.orElse(Qualifier.EXACT);
        boolean counted = number.unit() == null && !lexicon.lists("measures", String.valueOf(unit.word()));
        Quantity quantity = Interval.figure(number.value(), qualifier, text(from, to), unit.word(), counted);
        return new QuantityMention(quantity, from, to, unit.end());
    }

    private String text(int from, int to) {
        return words.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}

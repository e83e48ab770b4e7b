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

    private final QuantityLexicon quantityLexicon;
    private final List<Token> tokens;
    private final String words;
    private final NumberRecognizer numberRecognizer;
    private final IdentifierFilter identifierFilter;
    private final UnitRecognizer unitRecognizer;
    private final RelativeNumbers relativeNumbers;
    private final ThresholdFilter thresholdFilter;
    private final RangeRecognizer rangeRecognizer;
    private final EllipticCounts ellipticCounts;

    private QuantityExtractor(QuantityLexicon quantityLexicon, List<Token> tokens, String words) {
        this.quantityLexicon = quantityLexicon;
        this.tokens = tokens;
        this.words = words;
        this.numberRecognizer = new NumberRecognizer(quantityLexicon, tokens);
        this.identifierFilter = new IdentifierFilter(quantityLexicon, tokens);
        this.unitRecognizer = new UnitRecognizer(quantityLexicon, tokens);
        this.relativeNumbers = new RelativeNumbers(quantityLexicon, tokens, numberRecognizer);
        this.thresholdFilter = new ThresholdFilter(quantityLexicon, tokens);
        this.rangeRecognizer =
                new RangeRecognizer(quantityLexicon, tokens, words, numberRecognizer, identifierFilter, unitRecognizer);
        this.ellipticCounts = new EllipticCounts(quantityLexicon, tokens, numberRecognizer, unitRecognizer);
    }

    static List<QuantityMention> in(List<Token> tokens, String words, QuantityLexicon quantityLexicon) {
        QuantityExtractor quantityExtractor = new QuantityExtractor(quantityLexicon, tokens, words);
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
            Optional<PhraseMatcher.Entry<Qualifier>> before = quantityLexicon.before.before(tokens, at);
            int qualified = at - before.map(PhraseMatcher.Entry::size).orElse(0);
            int from =
                    qualified - ("percent".equals(found.unit()) ? quantityLexicon.before("by", tokens, qualified) : 0);
            Qualifier qualifier =
                    before.map(PhraseMatcher.Entry::meaning).orElse(found.exact() ? Qualifier.EXACT : Qualifier.ABOUT);
            Quantity quantity = Interval.figure(found.value(), qualifier, text(from, found.to()), found.unit(), false);
            return new QuantityMention(quantity, from, found.to(), found.to());
        });
    }

    private Optional<QuantityMention> measured(NumberMention numberMention) {
        Optional<QuantityMention> range = rangeRecognizer.from(numberMention);
        if (range.isPresent()) {
            return range;
        }
        Optional<PhraseMatcher.Entry<Qualifier>> before = quantityLexicon.before.before(tokens, numberMention.from());
        Optional<PhraseMatcher.Entry<Qualifier>> after = quantityLexicon.after.at(tokens, numberMention.to());
        Optional<EllipticCounts.Whole> whole = ellipticCounts.whole(numberMention);
        if (identifierFilter.names(
                numberMention,
                before.isPresent() || after.isPresent() || whole.isPresent() || ellipticCounts.figure(numberMention))) {
            return Optional.empty();
        }
        int from = numberMention.from() - before.map(PhraseMatcher.Entry::size).orElse(0);
        int behind =
                before.isPresent() ? 0 : after.map(PhraseMatcher.Entry::size).orElse(0);
        int to = whole.map(EllipticCounts.Whole::to).orElse(numberMention.to() + behind);
        UnitRecognizer.Unit unit = whole.map(EllipticCounts.Whole::unit)
                .orElseGet(() -> numberMention.unit() == null
                        ? unitRecognizer.after(to)
                        : new UnitRecognizer.Unit(numberMention.unit(), to));
        Optional<Qualifier> said = before.or(() -> after).map(PhraseMatcher.Entry::meaning);
        boolean told = unit.word() != null || whole.isPresent();
        return told || alone(numberMention, said.isPresent())
                ? Optional.of(measured(numberMention, said, from, to, unit))
                : Optional.empty();
    }

    /** Whether a number of nothing in particular is a figure. */
    private boolean alone(NumberMention numberMention, boolean qualified) {
        return numberMention.written() == Written.MAGNITUDE
                ? ellipticCounts.beings(numberMention)
                : qualified || numberMention.value().compareTo(BARE) >= 0 || ellipticCounts.figure(numberMention);
    }

    private QuantityMention measured(
            NumberMention numberMention, Optional<Qualifier> said, int from, int to, UnitRecognizer.Unit unit) {
        Qualifier qualifier =
                numberMention.written() == Written.MAGNITUDE ? Qualifier.MAGNITUDE : said.orElse(Qualifier.EXACT);
        boolean counted =
                numberMention.unit() == null && !quantityLexicon.lists("measures", String.valueOf(unit.word()));
        Quantity quantity = Interval.figure(numberMention.value(), qualifier, text(from, to), unit.word(), counted);
        return new QuantityMention(quantity, from, to, unit.end());
    }

    private String text(int from, int to) {
        return words.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}

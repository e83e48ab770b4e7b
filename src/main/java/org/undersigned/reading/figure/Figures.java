package org.undersigned.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.figure.Amount.Written;

/** The figures among the tokens of one passage, from left to right. */
final class Figures {

    private static final BigDecimal BARE = BigDecimal.valueOf(100);

    private final Style style;
    private final List<Token> tokens;
    private final String words;
    private final Amounts amounts;
    private final Names names;
    private final Units units;
    private final Parts parts;
    private final Limits limits;
    private final Ranges ranges;
    private final Unnamed unnamed;

    private Figures(Style style, List<Token> tokens, String words) {
        this.style = style;
        this.tokens = tokens;
        this.words = words;
        this.amounts = new Amounts(style, tokens);
        this.names = new Names(style, tokens);
        this.units = new Units(style, tokens);
        this.parts = new Parts(style, tokens, amounts);
        this.limits = new Limits(style, tokens);
        this.ranges = new Ranges(style, tokens, words, amounts, names, units);
        this.unnamed = new Unnamed(style, tokens, amounts, units);
    }

    static List<Measured> in(List<Token> tokens, String words, Style style) {
        Figures figures = new Figures(style, tokens, words);
        List<Measured> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && found.size() <= Statistics.MOST) {
            Optional<Measured> part = figures.part(at);
            Optional<Amount> amount = part.isPresent() ? Optional.empty() : figures.amounts.at(at);
            Optional<Measured> measured = part.isPresent() ? part : amount.flatMap(figures::measured);
            Measured before = found.isEmpty() ? null : found.get(found.size() - 1);
            measured.filter(one -> !figures.limits.limit(one, before)).ifPresent(found::add);
            at = measured.map(Measured::to).orElse(amount.map(Amount::to).orElse(at + 1));
        }
        return found;
    }

    /** "One in three", "two thirds of", "twice as many", "the 6th best": numbers that compare. */
    private Optional<Measured> part(int at) {
        return parts.at(at).map(found -> {
            Optional<Phrases.Entry<Qualifier>> before = style.before.before(tokens, at);
            int qualified = at - before.map(Phrases.Entry::size).orElse(0);
            int from = qualified - ("percent".equals(found.unit()) ? style.before("by", tokens, qualified) : 0);
            Qualifier qualifier =
                    before.map(Phrases.Entry::meaning).orElse(found.exact() ? Qualifier.EXACT : Qualifier.ABOUT);
            Quantity quantity = Bounds.figure(found.value(), qualifier, text(from, found.to()), found.unit(), false);
            return new Measured(quantity, from, found.to(), found.to());
        });
    }

    private Optional<Measured> measured(Amount amount) {
        Optional<Measured> range = ranges.from(amount);
        if (range.isPresent()) {
            return range;
        }
        Optional<Phrases.Entry<Qualifier>> before = style.before.before(tokens, amount.from());
        Optional<Phrases.Entry<Qualifier>> after = style.after.at(tokens, amount.to());
        Optional<Unnamed.Whole> whole = unnamed.whole(amount);
        if (names.names(
                amount, before.isPresent() || after.isPresent() || whole.isPresent() || unnamed.figure(amount))) {
            return Optional.empty();
        }
        int from = amount.from() - before.map(Phrases.Entry::size).orElse(0);
        int behind = before.isPresent() ? 0 : after.map(Phrases.Entry::size).orElse(0);
        int to = whole.map(Unnamed.Whole::to).orElse(amount.to() + behind);
        Units.Unit unit = whole.map(Unnamed.Whole::unit)
                .orElseGet(() -> amount.unit() == null ? units.after(to) : new Units.Unit(amount.unit(), to));
        Optional<Qualifier> said = before.or(() -> after).map(Phrases.Entry::meaning);
        boolean told = unit.word() != null || whole.isPresent();
        return told || alone(amount, said.isPresent())
                ? Optional.of(measured(amount, said, from, to, unit))
                : Optional.empty();
    }

    /** Whether a number of nothing in particular is a figure. */
    private boolean alone(Amount amount, boolean qualified) {
        return amount.written() == Written.MAGNITUDE
                ? unnamed.beings(amount)
                : qualified || amount.value().compareTo(BARE) >= 0 || unnamed.figure(amount);
    }

    private Measured measured(Amount amount, Optional<Qualifier> said, int from, int to, Units.Unit unit) {
        Qualifier qualifier =
                amount.written() == Written.MAGNITUDE ? Qualifier.MAGNITUDE : said.orElse(Qualifier.EXACT);
        boolean counted = amount.unit() == null && !style.lists("measures", String.valueOf(unit.word()));
        Quantity quantity = Bounds.figure(amount.value(), qualifier, text(from, to), unit.word(), counted);
        return new Measured(quantity, from, to, unit.end());
    }

    private String text(int from, int to) {
        return words.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}

package org.undersigned.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Figure;
import org.undersigned.letter.Qualifier;
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

    private Figures(Style style, List<Token> tokens, String words) {
        this.style = style;
        this.tokens = tokens;
        this.words = words;
        this.amounts = new Amounts(style, tokens);
        this.names = new Names(style, tokens);
        this.units = new Units(style, tokens);
        this.parts = new Parts(style, tokens, amounts);
        this.limits = new Limits(style, tokens);
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
            int from = at - before.map(Phrases.Entry::size).orElse(0);
            Qualifier qualifier =
                    before.map(Phrases.Entry::meaning).orElse(found.exact() ? Qualifier.EXACT : Qualifier.ABOUT);
            Figure figure = Bounds.figure(found.value(), qualifier, text(from, found.to()), found.unit(), false);
            return new Measured(figure, from, found.to(), found.to());
        });
    }

    private Optional<Measured> measured(Amount amount) {
        Optional<Measured> range = range(amount);
        if (range.isPresent()) {
            return range;
        }
        Optional<Phrases.Entry<Qualifier>> before = style.before.before(tokens, amount.from());
        Optional<Phrases.Entry<Qualifier>> after = style.after.at(tokens, amount.to());
        if (names.names(amount, before.isPresent() || after.isPresent())) {
            return Optional.empty();
        }
        int from = amount.from() - before.map(Phrases.Entry::size).orElse(0);
        int to = amount.to()
                + (before.isPresent() ? 0 : after.map(Phrases.Entry::size).orElse(0));
        Units.Unit unit = amount.unit() == null ? units.after(to) : new Units.Unit(amount.unit(), to);
        boolean magnitude = amount.written() == Written.MAGNITUDE;
        Optional<Qualifier> said = before.or(() -> after).map(Phrases.Entry::meaning);
        boolean bare = unit.word() == null && said.isEmpty() && amount.value().compareTo(BARE) < 0;
        if (magnitude && unit.word() == null || bare) {
            return Optional.empty();
        }
        Qualifier qualifier = magnitude ? Qualifier.MAGNITUDE : said.orElse(Qualifier.EXACT);
        boolean counted = amount.unit() == null && !style.lists("measures", String.valueOf(unit.word()));
        Figure figure = Bounds.figure(amount.value(), qualifier, text(from, to), unit.word(), counted);
        return Optional.of(new Measured(figure, from, to, unit.end()));
    }

    /** "Between 63% and 69%", "5 to 10", "20-30%": two numbers, one figure. */
    private Optional<Measured> range(Amount low) {
        if (low.to() + 1 >= tokens.size()
                || !style.lists("and", tokens.get(low.to()).lower()) && !dash(low.to())) {
            return Optional.empty();
        }
        Optional<Amount> high = amounts.at(low.to() + 1);
        boolean opened = low.from() > 0
                && style.lists("between", tokens.get(low.from() - 1).lower());
        boolean dashed = dash(low.to());
        boolean alone = high.isPresent()
                && !(high.get().to() < tokens.size()
                        && dash(high.get().to())
                        && touches(high.get().to()))
                && !(low.from() > 0 && dash(low.from() - 1) && touches(low.from()));
        if (!alone
                || !(opened
                        || dashed
                        || low.unit() == null
                                && high.get().unit() != null
                                && !tokens.get(low.to()).lower().equals(",")
                                && rangeWord(low.to()))
                || names.year(low)
                || low.written() == Written.MAGNITUDE
                || low.value().compareTo(high.get().value()) >= 0) {
            return Optional.empty();
        }
        int from = opened ? low.from() - 1 : low.from();
        int to = high.get().to();
        String said = high.get().unit() == null ? low.unit() : high.get().unit();
        Units.Unit unit = said == null ? units.after(to) : new Units.Unit(said, to);
        if (unit.word() == null || names.names(high.get(), true)) {
            return Optional.empty();
        }
        Figure figure = Bounds.range(low.value(), high.get().value(), text(from, to), unit.word());
        return Optional.of(new Measured(figure, from, to, unit.end()));
    }

    private boolean rangeWord(int at) {
        return style.lists("through", tokens.get(at).lower());
    }

    private boolean dash(int at) {
        return "-–—".contains(tokens.get(at).text());
    }

    private boolean touches(int at) {
        return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    private String text(int from, int to) {
        return words.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}

package org.undersigned.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.letter.Figure;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.figure.Amount.Written;

/** The figures among the tokens of one passage, from left to right. */
final class Figures {

    private final Style style;
    private final List<Token> tokens;
    private final String words;
    private final Amounts amounts;
    private final Names names;
    private final Units units;

    private Figures(Style style, List<Token> tokens, String words) {
        this.style = style;
        this.tokens = tokens;
        this.words = words;
        this.amounts = new Amounts(style, tokens);
        this.names = new Names(style, tokens);
        this.units = new Units(style, tokens);
    }

    static List<Measured> in(List<Token> tokens, String words, Style style) {
        Figures figures = new Figures(style, tokens, words);
        List<Measured> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && found.size() <= Statistics.MOST) {
            Optional<Amount> amount = figures.amounts.at(at);
            if (amount.isEmpty()) {
                at++;
                continue;
            }
            Optional<Measured> measured = figures.measured(amount.get());
            measured.ifPresent(found::add);
            at = measured.map(Measured::to).orElse(amount.get().to());
        }
        return found;
    }

    private Optional<Measured> measured(Amount amount) {
        Optional<Measured> range = range(amount);
        if (range.isPresent()) {
            return range;
        }
        Optional<Map.Entry<List<String>, Qualifier>> before = before(amount.from());
        Optional<Map.Entry<List<String>, Qualifier>> after = Style.at(style.after, tokens, amount.to());
        if (names.names(amount, before.isPresent() || after.isPresent())) {
            return Optional.empty();
        }
        int from = amount.from() - before.map(found -> found.getKey().size()).orElse(0);
        int to = amount.to()
                + (before.isPresent()
                        ? 0
                        : after.map(found -> found.getKey().size()).orElse(0));
        Units.Unit unit = amount.unit() == null ? units.after(to) : new Units.Unit(amount.unit(), to);
        if (amount.written() == Written.MAGNITUDE && unit.word() == null) {
            return Optional.empty();
        }
        Qualifier plainly = amount.written() == Written.MAGNITUDE ? Qualifier.MAGNITUDE : Qualifier.EXACT;
        Qualifier qualifier = plainly == Qualifier.MAGNITUDE
                ? plainly
                : before.or(() -> after).map(Map.Entry::getValue).orElse(plainly);
        boolean counted = amount.unit() == null && !style.lists("measures", String.valueOf(unit.word()));
        Figure figure = Bounds.figure(amount.value(), qualifier, text(from, to), unit.word(), counted);
        return Optional.of(new Measured(figure, from, to, unit.end()));
    }

    /** "Between 63% and 69%", "5 to 10": two numbers, one figure. */
    private Optional<Measured> range(Amount low) {
        if (low.to() + 1 >= tokens.size()
                || !style.lists("and", tokens.get(low.to()).lower())) {
            return Optional.empty();
        }
        Optional<Amount> high = amounts.at(low.to() + 1);
        boolean opened = low.from() > 0
                && style.lists("between", tokens.get(low.from() - 1).lower());
        boolean dashed = tokens.get(low.to()).punctuation();
        if (high.isEmpty() || !(opened || dashed) || year(low) || low.written() == Written.MAGNITUDE) {
            return Optional.empty();
        }
        int from = opened ? low.from() - 1 : low.from();
        int to = high.get().to();
        String said = high.get().unit() == null ? low.unit() : high.get().unit();
        Units.Unit unit = said == null ? units.after(to) : new Units.Unit(said, to);
        if (names.names(low, opened) && unit.word() == null) {
            return Optional.empty();
        }
        Figure figure = Bounds.range(low.value(), high.get().value(), text(from, to), unit.word());
        return Optional.of(new Measured(figure, from, to, unit.end()));
    }

    private boolean year(Amount amount) {
        return amount.unit() == null
                && names.names(amount, true)
                && tokens.get(amount.from()).text().length() == 4;
    }

    private Optional<Map.Entry<List<String>, Qualifier>> before(int at) {
        Map.Entry<List<String>, Qualifier> longest = null;
        for (Map.Entry<List<String>, Qualifier> entry : style.before.entrySet()) {
            boolean stands =
                    Style.stands(entry.getKey(), tokens, at - entry.getKey().size());
            if (stands
                    && (longest == null
                            || entry.getKey().size() > longest.getKey().size())) {
                longest = entry;
            }
        }
        return Optional.ofNullable(longest);
    }

    private String text(int from, int to) {
        return words.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}

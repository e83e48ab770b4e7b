package org.undersigned.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.figure.Amount.Written;
import org.undersigned.reading.figure.Parts.Found;

/** Multiples: "twice as many", "doubled", "five times higher", "by a factor of three". */
final class Multiples {

    private final Style style;
    private final List<Token> tokens;
    private final Amounts amounts;

    Multiples(Style style, List<Token> tokens, Amounts amounts) {
        this.style = style;
        this.tokens = tokens;
        this.amounts = amounts;
    }

    Optional<Found> at(int at) {
        return factor(at).or(() -> times(at)).or(() -> word(at));
    }

    /** "By a factor of three". */
    private Optional<Found> factor(int at) {
        int words = style.at("factors", tokens, at);
        return words == 0 ? Optional.empty() : number(at + words).map(amount -> found(amount.value(), amount.to()));
    }

    /** "Five times as many". */
    private Optional<Found> times(int at) {
        return number(at).flatMap(amount -> {
            int times = style.at("times", tokens, amount.to());
            int end = amount.to() + times;
            boolean compares = times > 1 || times == 1 && compared(end);
            return times > 0 && compares ? Optional.of(found(amount.value(), end)) : Optional.empty();
        });
    }

    private Optional<Amount> number(int at) {
        return amounts.at(at).filter(one -> one.unit() == null && one.written() != Written.MAGNITUDE);
    }

    /** "Doubled" is a multiple wherever it stands; "double" and "twice" are where something is compared. */
    private Optional<Found> word(int at) {
        return style.multiples.at(tokens, at).flatMap(found -> {
            int to = at + found.size();
            boolean sure = style.at("ambiguous", tokens, at) < found.size();
            return sure || compared(to) || measured(to) || closed(at, to)
                    ? Optional.of(found(found.meaning(), to))
                    : Optional.empty();
        });
    }

    private boolean compared(int to) {
        return to < tokens.size() && style.at("comparisons", tokens, to) > 0;
    }

    /** "Twice the price", "le double du prix". */
    private boolean measured(int to) {
        return to < tokens.size()
                && (style.lists("of", tokens.get(to).lower()) && !style.language.equals("en")
                        || List.of("as", "the", "that", "what")
                                .contains(tokens.get(to).lower()));
    }

    /** "The price is double." */
    private boolean closed(int at, int to) {
        boolean apart = at == 0 || tokens.get(at - 1).punctuation();
        return to >= tokens.size()
                || tokens.get(to).punctuation() && !apart
                || style.lists("since", tokens.get(to).lower())
                || style.lists("during", tokens.get(to).lower());
    }

    private static Found found(BigDecimal times, int to) {
        return new Found(times, "times", true, to);
    }
}

package org.undersigned.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.figure.Amount.Written;

/** Numbers that are said by comparing: parts of a whole, multiples, places in a row. */
final class Parts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISION = new MathContext(4, RoundingMode.HALF_UP);

    private final Style style;
    private final List<Token> tokens;
    private final Amounts amounts;

    Parts(Style style, List<Token> tokens, Amounts amounts) {
        this.style = style;
        this.tokens = tokens;
        this.amounts = amounts;
    }

    /**
     * A number that compares.
     *
     * @param unit "percent" for a part of a whole, "times" for a multiple, {@code null} for a place in a row
     * @param exact whether the decimals say just what the words do: a half does, a third doesn't
     */
    record Found(BigDecimal value, String unit, boolean exact, int to) {}

    Optional<Found> at(int at) {
        return ratio(at)
                .or(() -> fraction(at))
                .or(() -> multiple(at))
                .or(() -> place(at))
                .or(() -> every(at));
    }

    /** "One in three", "9 out of 10". */
    private Optional<Found> ratio(int at) {
        Optional<Amount> part =
                amounts.at(at).filter(amount -> amount.unit() == null && amount.written() != Written.MAGNITUDE);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int between = noun(part.get().to());
        int of = style.at("ratios", tokens, between);
        if (of == 0) {
            return Optional.empty();
        }
        Optional<Amount> whole = amounts.at(between + of);
        boolean shares = whole.isPresent()
                && whole.get().unit() == null
                && part.get().written() == whole.get().written()
                && part.get().value().signum() > 0
                && part.get().value().compareTo(whole.get().value()) < 0
                && whole.get().value().compareTo(BigDecimal.valueOf(1000)) <= 0
                && (part.get().value().compareTo(BigDecimal.ONE) > 0
                        || whole.get().value().compareTo(BigDecimal.ONE) > 0);
        return shares
                ? Optional.of(share(
                        part.get().value(), whole.get().value(), whole.get().to()))
                : Optional.empty();
    }

    /** In some languages what is counted stands between the numbers: "une personne sur trois". */
    private int noun(int at) {
        boolean word = at + 1 < tokens.size()
                && tokens.get(at).word()
                && style.at("ratios", tokens, at) == 0
                && style.at("ratios", tokens, at + 1) > 0
                && !style.lists("functions", tokens.get(at).lower());
        return word && !style.language.equals("en") ? at + 1 : at;
    }

    private static Found share(BigDecimal part, BigDecimal whole, int to) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, PRECISION);
        boolean exact = percent.multiply(whole).compareTo(part.multiply(HUNDRED)) == 0;
        return new Found(percent, "percent", exact, to);
    }

    /** "Half of the", "two thirds of", "a third higher". */
    private Optional<Found> fraction(int at) {
        return style.fractions.at(tokens, at).flatMap(found -> {
            int to = at + found.size();
            boolean whole = to < tokens.size()
                    && (style.lists("of", tokens.get(to).lower()) || style.at("comparisons", tokens, to) > 0);
            boolean of = tokens.get(to - 1).lower().equals("of") || whole;
            BigDecimal percent = found.meaning().multiply(HUNDRED);
            boolean exact = found.meaning().scale() < 4;
            boolean scaled = to + 1 < tokens.size()
                    && style.scales.containsKey(tokens.get(to + 1).lower());
            boolean numbered = at > 0 && tokens.get(at - 1).number();
            return of && !scaled && !numbered
                    ? Optional.of(new Found(exact ? percent : percent.round(PRECISION), "percent", exact, to))
                    : Optional.empty();
        });
    }

    /** "Twice as many", "doubled", "three times higher". */
    private Optional<Found> multiple(int at) {
        Optional<Amount> amount =
                amounts.at(at).filter(one -> one.unit() == null && one.written() != Written.MAGNITUDE);
        if (amount.isPresent()) {
            int times = style.at("times", tokens, amount.get().to());
            int end = amount.get().to() + times;
            boolean compares =
                    times > 1 || times == 1 && end < tokens.size() && style.at("comparisons", tokens, end) > 0;
            if (times > 0 && compares) {
                return Optional.of(new Found(amount.get().value(), "times", true, end));
            }
        }
        return style.multiples.at(tokens, at).flatMap(found -> {
            int to = at + found.size();
            boolean compared = to < tokens.size()
                    && (style.at("comparisons", tokens, to) > 0
                            || style.lists("of", tokens.get(to).lower()) && !style.language.equals("en")
                            || List.of("as", "the", "that", "what")
                                    .contains(tokens.get(to).lower()));
            boolean verb = to >= tokens.size()
                    || tokens.get(to).punctuation()
                    || style.lists("since", tokens.get(to).lower())
                    || style.lists("during", tokens.get(to).lower());
            return compared || verb ? Optional.of(new Found(found.meaning(), "times", true, to)) : Optional.empty();
        });
    }

    /** "Sweden's 6th best developer", "the second largest". */
    private Optional<Found> place(int at) {
        Token token = tokens.get(at);
        BigDecimal place = ordinal(token);
        if (place == null) {
            place = style.ordinals
                    .at(tokens, at)
                    .filter(found -> found.size() == 1)
                    .map(Phrases.Entry::meaning)
                    .orElse(null);
        }
        boolean best =
                place != null && place.compareTo(BigDecimal.ONE) > 0 && style.at("superlatives", tokens, at + 1) > 0;
        return best
                ? Optional.of(new Found(place, null, true, at + 1 + style.at("superlatives", tokens, at + 1)))
                : Optional.empty();
    }

    /** The number of "6th"; {@code null} where a word is no such. */
    private BigDecimal ordinal(Token token) {
        int digits = 0;
        while (digits < token.text().length()
                && digits < 5
                && Character.isDigit(token.text().charAt(digits))) {
            digits++;
        }
        boolean suffixed =
                digits > 0 && style.lists("ordinalSuffixes", token.lower().substring(digits));
        return suffixed ? new BigDecimal(token.text().substring(0, digits)) : null;
    }

    /** "Every third child", "jede fünfte". */
    private Optional<Found> every(int at) {
        if (!style.lists("every", tokens.get(at).lower()) || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        return style.ordinals
                .at(tokens, at + 1)
                .filter(found -> found.meaning().compareTo(BigDecimal.ONE) > 0)
                .filter(found -> at + 1 + found.size() < tokens.size()
                        && !style.lists(
                                "spans", tokens.get(at + 1 + found.size()).lower()))
                .map(found -> share(BigDecimal.ONE, found.meaning(), at + 1 + found.size()));
    }
}

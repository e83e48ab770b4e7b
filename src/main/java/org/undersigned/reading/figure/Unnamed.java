package org.undersigned.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.figure.Amount.Written;

/** Numbers behind which nothing is counted by its name: "61 of them", "nine of our 23 branches", "it was thirty-four". */
final class Unnamed {

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** How many words may stand between a part and its whole: "nine of the county's twenty-three". */
    private static final int BETWEEN = 3;

    /** Hours of a day, and minutes of an hour, where a point parts them. */
    private static final int HOURS = 24;

    private static final int MINUTES = 60;

    private final Style style;
    private final List<Token> tokens;
    private final Amounts amounts;
    private final Units units;

    Unnamed(Style style, List<Token> tokens, Amounts amounts, Units units) {
        this.style = style;
        this.tokens = tokens;
        this.amounts = amounts;
        this.units = units;
    }

    /** What a number is a part of, and the token behind it. */
    record Whole(Units.Unit unit, int to) {}

    /** "… of them", "… of our 23 branches". */
    Optional<Whole> whole(Amount part) {
        if (part.unit() != null
                || part.written() == Written.MAGNITUDE
                || part.value().compareTo(BigDecimal.ONE) <= 0) {
            return Optional.empty();
        }
        int to = part.to() + style.at("members", tokens, part.to());
        return counted(part)
                .or(() -> to > part.to() ? Optional.of(new Whole(new Units.Unit(null, to), to)) : Optional.empty());
    }

    private Optional<Whole> counted(Amount part) {
        int from = part.to() + style.at("partitives", tokens, part.to());
        for (int i = from; i > part.to() && i <= Math.min(tokens.size() - 1, from + BETWEEN); i++) {
            Optional<Amount> all = amounts.at(i).filter(amount -> amount.unit() == null);
            if (all.isPresent()) {
                Units.Unit unit = units.after(all.get().to());
                return all.filter(whole -> whole.value().compareTo(part.value()) > 0 && unit.word() != null)
                        .map(whole -> new Whole(unit, whole.to()));
            }
            if (!tokens.get(i).word() || tokens.get(i).capital()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a number that counts nothing by name is a figure all the same. */
    boolean figure(Amount amount) {
        return style.at("rates", tokens, amount.to()) > 0
                || decimal(amount)
                || amount.value().compareTo(BigDecimal.ONE) > 0 && acts(amount)
                || amount.value().compareTo(TEN) > 0 && stated(amount);
    }

    /** "Magnitudes" that are somebody: "Thousands have signed". */
    boolean beings(Amount magnitude) {
        int to = magnitude.to();
        return to >= tokens.size()
                || tokens.get(to).punctuation()
                || style.lists("functions", tokens.get(to).lower());
    }

    /** What has decimals is measured, unless it is an hour: 9.30. */
    private boolean decimal(Amount amount) {
        String text = tokens.get(amount.from()).text();
        int mark = text.indexOf(style.decimal);
        if (amount.written() != Written.DIGITS || mark <= 0 || text.indexOf(style.decimal, mark + 1) > 0) {
            return false;
        }
        int behind = text.length() - mark - 1;
        boolean hour = behind == 2
                && amount.value().intValue() < HOURS
                && amount.value().remainder(BigDecimal.ONE).movePointRight(2).intValue() < MINUTES;
        return !hour;
    }

    /** "Of the machines, 51 were idle": a number that begins its clause, before a verb. */
    private boolean acts(Amount amount) {
        int from = amount.from();
        boolean begins = from == 0
                || ",.;:!?(".contains(tokens.get(from - 1).text())
                || style.lists("and", tokens.get(from - 1).lower())
                        && tokens.get(from - 1).word();
        return begins && style.at("verbs", tokens, amount.to()) > 0;
    }

    /** "It was thirty-four.", "61 remain": a number that a verb gives, at the end of a clause. */
    private boolean stated(Amount amount) {
        int to = amount.to();
        boolean closes = to >= tokens.size()
                || ",.;:!?)—–".contains(tokens.get(to).text())
                || style.lists("since", tokens.get(to).lower())
                || style.lists("during", tokens.get(to).lower())
                || style.lists("relative", tokens.get(to).lower());
        return closes && style.before("states", tokens, amount.from()) > 0;
    }
}

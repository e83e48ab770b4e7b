package org.undersigned.letter;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A number as the letter gives it: "at least 10,318" reports.
 *
 * @param value the number that is written; {@code null} for a range and for an order of magnitude
 * @param lower the least that the words allow, itself allowed; {@code null} where they set no lower bound
 * @param upper the most that the words allow, itself allowed; {@code null} where they set no upper bound
 * @param text number and qualifier, in the letter's words
 * @param unit what is counted, singular ("report"), "percent", or a currency's ISO 4217 code; {@code null} where not said
 */
public record Quantity(
        BigDecimal value, BigDecimal lower, BigDecimal upper, Qualifier qualifier, String text, String unit) {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    public Quantity {
        value = normalized(value);
        lower = normalized(lower);
        upper = normalized(upper);
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("bounds are crossed in \"%s\": %s to %s".formatted(text, lower, upper));
        }
    }

    /** What kind of number it is, as its unit says. */
    public Measure measure() {
        if (unit == null) {
            return Measure.NUMBER;
        }
        return unit.equals("percent") ? Measure.PERCENT : currency() == null ? Measure.COUNT : Measure.MONEY;
    }

    /** The ISO 4217 code of what is money; else {@code null}. */
    public String currency() {
        return unit != null && CURRENCIES.contains(unit) ? unit : null;
    }

    /** One number has one form: 20000, never 2E+4 or 20000.00. */
    private static BigDecimal normalized(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

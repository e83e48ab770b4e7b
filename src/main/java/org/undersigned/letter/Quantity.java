package org.undersigned.letter;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A number with qualifier and unit: "at least 10,318" reports.
 *
 * @param value the number as written; {@code null} for a range, an order of magnitude, or words that leave it open
 * @param lower the inclusive lower bound; {@code null} if there is none
 * @param upper the inclusive upper bound; {@code null} if there is none
 * @param text number and qualifier, in the letter's words
 * @param unit what is counted, singular ("report"), "percent", or an ISO 4217 currency code; {@code null} if not stated
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
            throw new IllegalArgumentException(
                    "lower bound is above upper bound in \"%s\": %s to %s".formatted(text, lower, upper));
        }
    }

    /** A number whose bounds follow from its qualifier: "at least 5" is 5 and more. */
    public static Quantity bounded(BigDecimal value, Qualifier qualifier, String text, String unit) {
        boolean counted = new Quantity(value, null, null, qualifier, text, unit).measure() == Measure.COUNT;
        return bounded(value, qualifier, text, unit, counted);
    }

    /**
     * A number whose bounds follow from its qualifier.
     *
     * @param counted whether things are counted: "more than 5" of them are 6 or more
     */
    public static Quantity bounded(BigDecimal value, Qualifier qualifier, String text, String unit, boolean counted) {
        boolean whole = counted && value.stripTrailingZeros().scale() <= 0;
        BigDecimal step = whole ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal lower =
                switch (qualifier) {
                    case EXACT, ABOUT, AT_LEAST, MAGNITUDE -> value;
                    case MORE_THAN -> value.add(step);
                    case AT_MOST, LESS_THAN, BETWEEN -> null;
                };
        BigDecimal upper =
                switch (qualifier) {
                    case EXACT, ABOUT, AT_MOST -> value;
                    case LESS_THAN -> value.subtract(step);
                    case AT_LEAST, MORE_THAN, MAGNITUDE, BETWEEN -> null;
                };
        return new Quantity(qualifier == Qualifier.MAGNITUDE ? null : value, lower, upper, qualifier, text, unit);
    }

    /** Whether the words leave the value open, as "10,318 km" does in Spanish: the bounds hold for each meaning. */
    public boolean isAmbiguous() {
        return value == null && qualifier != Qualifier.BETWEEN && qualifier != Qualifier.MAGNITUDE;
    }

    /** The kind of number, derived from the unit. */
    public Measure measure() {
        if (unit == null) {
            return Measure.NUMBER;
        }
        return unit.equals("percent") ? Measure.PERCENT : currency() == null ? Measure.COUNT : Measure.MONEY;
    }

    /** Whether a unit is an ISO 4217 code, in capitals. */
    public static boolean isCurrency(String unit) {
        return unit != null && CURRENCIES.contains(unit);
    }

    /** The ISO 4217 code if the unit is a currency; else {@code null}. */
    public String currency() {
        return isCurrency(unit) ? unit : null;
    }

    /** The same number always has the same representation: 20000, never 2E+4 or 20000.00. */
    private static BigDecimal normalized(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package org.undersigned.reading.quantity.mention;

import java.math.BigDecimal;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;

/**
 * Converts a number and its qualifier to a quantity with bounds. Both bounds are inclusive.
 *
 * <p>"At least 5" is 5 and more. "More than 5" is 6 and more if things are counted, and 5 and more if something is
 * measured (years, percent, money), because no smallest number is greater than 5. "About 5" is 5, because the words
 * state no tolerance. "Thousands" is 1000 and more.
 */
public final class Interval {

    private Interval() {}

    public static Quantity quantity(BigDecimal value, Qualifier qualifier, String text, String unit, boolean counted) {
        return Quantity.bounded(value, qualifier, text, unit, counted);
    }

    /** A number whose words leave its value open: no value, and bounds that hold for either meaning. */
    public static Quantity open(NumberMention number, Qualifier qualifier, String text, String unit, boolean counted) {
        Quantity low = quantity(number.lowest(), qualifier, text, unit, counted);
        Quantity high = quantity(number.highest(), qualifier, text, unit, counted);
        return new Quantity(null, low.lower(), high.upper(), qualifier, text, unit);
    }

    /** "Between 63 and 69". */
    public static Quantity range(BigDecimal one, BigDecimal other, String text, String unit) {
        return new Quantity(null, one.min(other), one.max(other), Qualifier.BETWEEN, text, unit);
    }
}

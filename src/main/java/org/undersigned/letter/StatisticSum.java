package org.undersigned.letter;

import java.math.BigDecimal;

/**
 * The statistics of a group that have one unit, added up.
 *
 * @param value the value that they share, as the filter of that name accepts it; {@code null} for those without a value
 * @param label the value as a person reads it
 * @param unit what they count; {@code null} if they do not say
 * @param statistics how many they are
 * @param letters how many letters they are in
 * @param lower the sum of the lower bounds; {@code null} if a statistic has none, or if they cannot be added
 * @param upper the sum of the upper bounds; {@code null} as {@code lower}
 */
public record StatisticSum(
        String value,
        String label,
        String unit,
        Measure measure,
        String currency,
        long statistics,
        long letters,
        BigDecimal lower,
        BigDecimal upper) {

    /** The same sum with the title of the letter as its label. */
    public StatisticSum labelled(String title) {
        return new StatisticSum(value, title, unit, measure, currency, statistics, letters, lower, upper);
    }
}

package org.undersigned.store.text;

import java.time.YearMonth;
import org.undersigned.letter.PartialDate;

/** The first and the last day that a partial date may mean: {@code 2022-02} is 2022-02-01 to 2022-02-28. */
public final class DateRange {

    private DateRange() {}

    public static String firstDay(PartialDate date) {
        return day(date, 1, 1);
    }

    public static String lastDay(PartialDate date) {
        int month = date.month() == null ? 12 : date.month();
        return day(date, 12, YearMonth.of(date.year(), month).lengthOfMonth());
    }

    private static String day(PartialDate date, int month, int day) {
        return "%04d-%02d-%02d"
                .formatted(
                        date.year(),
                        date.month() == null ? month : date.month(),
                        date.day() == null ? day : date.day());
    }
}

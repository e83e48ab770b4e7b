package org.undersigned.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ISO 8601 date with reduced precision: {@code 2022-07-11}, {@code 2017-09} or {@code 2020}. Month and day are
 * {@code null} if not stated.
 */
public record PartialDate(int year, Integer month, Integer day) {

    private static final Pattern FORMAT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999 || (month == null && day != null)) {
            throw new IllegalArgumentException("invalid date: year %d, month %s, day %s".formatted(year, month, day));
        }
        try {
            if (day != null) {
                LocalDate.of(year, month, day);
            } else if (month != null) {
                YearMonth.of(year, month);
            }
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("invalid date: " + impossible.getMessage(), impossible);
        }
    }

    /** Parses the ISO format and rejects anything else. */
    public static PartialDate parse(String iso) {
        Matcher parts = FORMAT.matcher(iso);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a date (YYYY, YYYY-MM or YYYY-MM-DD): \"%s\"".formatted(iso));
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    @Override
    public String toString() {
        String years = "%04d".formatted(year);
        String months = month == null ? "" : "-%02d".formatted(month);
        return years + months + (day == null ? "" : "-%02d".formatted(day));
    }
}

package org.undersigned.reading.language;

/** How a date with the name of a month is written, as parts of patterns. Whether the word is a month, they don't ask. */
public final class DatePhrases {

    /** "6 novembre 2020", "12 de mayo de 2021", "3 Jan. 2030"; the group is the month. */
    public static final String DAY_FIRST = "[0-9]{1,2}[.º°]? (?:de )?(?<month>\\p{L}{3,12})\\.? (?:de )?[0-9]{4}";

    /** "May 12, 2021", "May 12th 2021". */
    public static final String MONTH_FIRST = "\\p{L}{3,12} [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}";

    private DatePhrases() {}
}

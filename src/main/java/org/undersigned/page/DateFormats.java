package org.undersigned.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Date;
import java.util.Locale;
import org.undersigned.letter.PartialDate;

/** Formats partial dates for a locale: "July 11, 2022", "septiembre de 2017", "2020". */
final class DateFormats {

    private DateFormats() {}

    static String format(PartialDate date, Locale locale) {
        String skeleton = date.day() != null ? "yMMMMd" : date.month() != null ? "yMMMM" : "y";
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(noon(date));
    }

    private static Date noon(PartialDate date) {
        int month = date.month() == null ? 1 : date.month();
        int day = date.day() == null ? 1 : date.day();
        Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(date.year(), month - 1, day, 12, 0, 0);
        return calendar.getTime();
    }
}

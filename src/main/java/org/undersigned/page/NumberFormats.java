package org.undersigned.page;

import com.ibm.icu.text.NumberFormat;
import java.util.Locale;

/** Numbers as a language writes them: 10,318 and 10.318. */
final class NumberFormats {

    private static final int MOST_DECIMALS = 20;

    private NumberFormats() {}

    static String format(Number number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }
}

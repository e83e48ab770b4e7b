package org.undersigned.representation;

import com.ibm.icu.text.NumberFormat;
import java.util.Locale;

/** Numbers with the separators of a locale: 10,318 and 10.318. */
public final class NumberFormats {

    private NumberFormats() {}

    public static String format(Number number, Locale locale, int maxFractionDigits) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(maxFractionDigits);
        return format.format(number);
    }
}

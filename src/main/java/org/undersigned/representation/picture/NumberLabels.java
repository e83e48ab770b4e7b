package org.undersigned.representation.picture;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/** Numbers as they are written beside a scale. */
final class NumberLabels {

    private NumberLabels() {}

    static String grouped(Number number, String language) {
        NumberFormat format =
                NumberFormat.getInstance(PictureMessages.spanish(language) ? new ULocale("es") : ULocale.ENGLISH);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    static String grouped(double number, String language) {
        return grouped(BigDecimal.valueOf(number), language);
    }
}

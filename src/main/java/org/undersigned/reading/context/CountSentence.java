package org.undersigned.reading.context;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * What a finding says of a number of things, for one of them and for several. Each of both is a sentence of its own, so that
 * another language can have its own words for each. Large numbers have the separators of English, wherever the program runs.
 */
public final class CountSentence {

    private CountSentence() {}

    /** @param values what is filled into either sentence, in order; often the number is one of them */
    public static String of(long count, String one, String several, Object... values) {
        return String.format(Locale.ROOT, count == 1 ? one : several, values);
    }

    /** A number as the sentences have it: 10,318. */
    public static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}

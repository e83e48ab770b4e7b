package org.undersigned.representation.picture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Statistic;

/**
 * A statistic split for display in large type: "at least", "10,318", "reports in Mexico of kidnappings".
 *
 * @param before the qualifier; empty if there is none
 * @param number the number as written
 * @param after the claim after the number, or the whole claim if the number is in its middle
 */
public record HeadlineFigure(String before, String number, String after) {

    private static final Pattern NUMBER = Pattern.compile("(?:[A-Z]{2,3})?\\p{Sc}?\\s?\\d");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    public static HeadlineFigure of(Statistic statistic, String language) {
        Quantity quantity = statistic.figure();
        String text = LineBreaker.singleLine(quantity.text());
        String before = "";
        String number = text;
        Matcher digits = NUMBER.matcher(text);
        if (quantity.qualifier() != Qualifier.BETWEEN && digits.find()) {
            before = text.substring(0, digits.start()).strip();
            number = text.substring(digits.start()).strip();
        }
        boolean unsaid = quantity.qualifier() != Qualifier.EXACT
                && !LETTERS.matcher(text).find();
        return new HeadlineFigure(
                unsaid && before.isEmpty()
                        ? PictureMessages.forQualifier(quantity.qualifier()).format(language)
                        : before,
                number,
                after(statistic));
    }

    /** The claim after its number. */
    static String after(Statistic statistic) {
        String statement = LineBreaker.singleLine(statistic.statement());
        String text = LineBreaker.singleLine(statistic.figure().text());
        boolean first = statement.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT));
        return first ? statement.substring(text.length()).strip() : statement;
    }
}

package org.undersigned.representation.picture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Statistic;

/**
 * A figure as it is set large: "at least", "10,318", "reports in Mexico of kidnappings".
 *
 * @param before the words that qualify the number; empty where it stands plainly
 * @param number as the letter writes it
 * @param after the words of the claim that follow it, or all of them where it stands amid them
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

    /** The words of a claim that follow its number. */
    static String after(Statistic statistic) {
        String statement = LineBreaker.singleLine(statistic.statement());
        String text = LineBreaker.singleLine(statistic.figure().text());
        boolean first = statement.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT));
        return first ? statement.substring(text.length()).strip() : statement;
    }
}

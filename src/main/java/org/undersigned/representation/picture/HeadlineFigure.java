package org.undersigned.representation.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Statistic;

/**
 * A statistic split for display in large type: "at least", "10,318", "reports in Mexico of kidnappings".
 *
 * @param before the claim before the number, and the qualifier; empty if there is neither
 * @param number the number as written
 * @param after the claim after the number
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
        FigureInClaim claim = FigureInClaim.of(statistic);
        String qualifier = unsaid && before.isEmpty()
                ? PictureMessages.forQualifier(quantity.qualifier()).format(language)
                : before;
        return new HeadlineFigure((claim.lead() + " " + qualifier).strip(), number, claim.rest());
    }
}

package org.undersigned.representation.picture;

import java.util.Locale;
import org.undersigned.letter.Statistic;

/**
 * The claim of a statistic, split at its number: "resettle", "20,000", "refugees from the Americas".
 *
 * @param lead the claim before the number; empty if it starts with the number, or if its number is written differently
 * @param figure the number as written
 * @param rest the claim after the number
 */
public record FigureInClaim(String lead, String figure, String rest) {

    public static FigureInClaim of(Statistic statistic) {
        return of(
                LineBreaker.singleLine(statistic.statement()),
                LineBreaker.singleLine(statistic.figure().text()));
    }

    static FigureInClaim of(String claim, String figure) {
        int start = indexOf(claim, figure);
        return start < 0
                ? new FigureInClaim("", figure, claim)
                : new FigureInClaim(
                        claim.substring(0, start).strip(),
                        figure,
                        claim.substring(start + figure.length()).strip());
    }

    /** Where the number is as a word of its own; -1 if nowhere. */
    private static int indexOf(String claim, String figure) {
        String text = claim.toLowerCase(Locale.ROOT);
        String number = figure.toLowerCase(Locale.ROOT);
        if (text.length() != claim.length() || number.isEmpty()) {
            return -1;
        }
        int start = text.indexOf(number);
        while (start >= 0 && !(isEdge(text, start) && isEdge(text, start + number.length()))) {
            start = text.indexOf(number, start + 1);
        }
        return start;
    }

    /** Whether no word and no number continues across a position. */
    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }
}

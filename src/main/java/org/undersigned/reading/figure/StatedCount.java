package org.undersigned.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How many signed, where the letter says so: "we, the undersigned 87 organizations".
 *
 * @param unit what it says they are, singular: "organization"
 */
public record StatedCount(int count, String unit) {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    /** The first such count in the paragraphs of a letter. */
    public static Optional<StatedCount> in(List<String> paragraphs, String language) {
        Style style = Style.of(language);
        for (String words : paragraphs) {
            List<Token> tokens = Token.of(words, style.splitting);
            for (Measured measured : Figures.in(tokens, words, style)) {
                BigDecimal value = measured.figure().value();
                boolean self = measured.from() > 0 && signs(style, tokens, measured.from() - 1);
                if (self && value != null && value.scale() <= 0 && value.compareTo(MOST) < 0) {
                    return Optional.of(
                            new StatedCount(value.intValue(), measured.figure().unit()));
                }
            }
        }
        return Optional.empty();
    }

    /** "The undersigned 87 organizations", "we, 45 doctors": nobody else is counted so. */
    static boolean signs(Style style, List<Token> tokens, int at) {
        boolean signing = style.before("signing", tokens, at + 1) > 0;
        boolean comma = tokens.get(at).text().equals(",");
        int we = comma ? at - 1 : at;
        boolean writers = we >= 0
                && (we == 0 || ".!?:".contains(tokens.get(we - 1).text()))
                && style.lists("self", tokens.get(we).lower());
        return signing || writers;
    }
}

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
            List<Token> tokens = Token.of(words);
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

    private static boolean signs(Style style, List<Token> tokens, int at) {
        return style.lists("self", tokens.get(at).lower());
    }
}

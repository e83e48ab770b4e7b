package org.undersigned.representation.picture;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Statistic;

/** The card of two letters' statistics of one unit for social networks: the greatest of each letter. */
public final class ComparisonCard {

    private ComparisonCard() {}

    /**
     * @param unit what the statistics count; empty if the letters have no unit in common
     * @param sides at least one
     * @param host the host name in the footer
     * @param width in pixels
     * @param language the language of labels: "es", else English
     */
    public static byte[] png(String unit, List<ComparisonChart.Side> sides, String host, int width, String language) {
        DrawingBuilder drawing = SocialCard.newDrawing();
        String label = unit.isEmpty()
                ? PictureMessages.OPEN_LETTER.format(language)
                : PictureMessages.COMPARED.format(language, unit);
        SocialCard.text(drawing, label, 28, false, ColorRole.MUTED, 1);
        sides.forEach(side -> side(drawing, side, language));
        return SocialCard.finished(drawing, sides.get(0).letter().language(), "", host, width);
    }

    private static void side(DrawingBuilder drawing, ComparisonChart.Side side, String language) {
        drawing.gap(12);
        SocialCard.text(drawing, side.letter().title(), 30, true, ColorRole.CERTAIN, 1);
        Optional<Statistic> greatest = side.statistics().stream().max(Comparator.comparing(ComparisonCard::size));
        if (greatest.isEmpty()) {
            SocialCard.text(drawing, PictureMessages.NONE_OF_UNIT.format(language), 26, false, ColorRole.MUTED, 1);
            return;
        }
        HeadlineFigure figure = HeadlineFigure.of(greatest.get(), language);
        SocialCard.text(drawing, figure.before(), 24, false, ColorRole.MUTED, 1);
        SocialCard.text(drawing, figure.number(), 46, true, ColorRole.TEXT, 1);
        SocialCard.text(drawing, figure.after(), 24, false, ColorRole.MUTED, 1);
    }

    private static BigDecimal size(Statistic statistic) {
        return Optional.ofNullable(statistic.figure().lower())
                .or(() -> Optional.ofNullable(statistic.figure().upper()))
                .orElse(BigDecimal.ZERO);
    }
}

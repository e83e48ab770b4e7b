package org.undersigned.representation.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Statistic;

/** A statistic as a card: the number as written, the claim, the letter and its date. */
public final class StatisticCard {

    /** The default width. */
    public static final int WIDTH = 600;

    private static final int MAX_LINES = 10;
    private static final double MAX_SIZE = 84;
    private static final double MIN_SIZE = 24;

    private StatisticCard() {}

    /**
     * @param width in pixels, 240 or more
     * @param language the language of labels: "es", else English
     */
    public static String svg(Letter letter, Statistic statistic, int width, String language) {
        return svg(letter, statistic, width, language, null);
    }

    /** @param asOf the date of the revision; {@code null} for the current one */
    public static String svg(Letter letter, Statistic statistic, int width, String language, LocalDate asOf) {
        HeadlineFigure headline = HeadlineFigure.of(statistic, language);
        double margin = Math.max(20, width / 15.0);
        DrawingBuilder drawing = new DrawingBuilder(LineBreaker.READER_FONT, margin, width - margin, margin + 4);
        if (!headline.before().isEmpty()) {
            drawing.text(headline.before(), 24, false, ColorRole.MUTED, 4);
        }
        double size = drawing.fittingSize(headline.number(), MAX_SIZE, MIN_SIZE);
        drawing.text(headline.number(), size, true, ColorRole.CERTAIN, 3).gap(-size * 0.12);
        drawing.text(headline.after(), 21, false, ColorRole.TEXT, MAX_LINES).gap(18);
        drawing.rule().gap(16);
        drawing.text(letter.title(), 15, false, ColorRole.MUTED, 2);
        drawing.text(source(letter, statistic, language), 15, false, ColorRole.MUTED, 1);
        drawing.asOf(asOf, language);
        int height = (int) Math.ceil(drawing.y() + margin - 8);
        List<Primitive> shapes = new ArrayList<>();
        shapes.add(new Primitive.Frame(0.5, 0.5, width - 1, height - 1, 12, ColorRole.PAPER, ColorRole.RULE));
        shapes.addAll(drawing.primitives());
        return SvgRenderer.render(new Drawing(
                width, height, letter.language(), title(statistic), description(letter, statistic, language), shapes));
    }

    private static String title(Statistic statistic) {
        return LineBreaker.singleLine(statistic.quote().exact());
    }

    private static String description(Letter letter, Statistic statistic, String language) {
        return LineBreaker.singleLine(
                PictureMessages.forQualifier(statistic.figure().qualifier()).format(language)
                        + " " + statistic.figure().text() + ". " + letter.title() + ", "
                        + source(letter, statistic, language)
                        + (statistic.sentence() == null
                                ? ""
                                : ": " + statistic.sentence().exact()));
    }

    static String source(Letter letter, Statistic statistic, String language) {
        String paragraph =
                PictureMessages.PARAGRAPH.format(language, statistic.place().paragraph());
        String date = letter.dateNotInTitle();
        return date == null ? paragraph : date + " · " + paragraph;
    }
}

package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Statistic;

/** One figure as a card: the number as the letter writes it, the words around it, the letter and its date. */
public final class StatisticCard {

    /** How wide a card is where nobody says. */
    public static final int WIDTH = 600;

    private static final int MOST_LINES = 10;
    private static final double LARGEST = 84;
    private static final double LEAST = 24;

    private StatisticCard() {}

    /**
     * @param width in pixels, 240 or more
     * @param language of the few words that are not the letter's: "es", else English
     */
    public static String svg(Letter letter, Statistic statistic, int width, String language) {
        HeadlineFigure headline = HeadlineFigure.of(statistic, language);
        double margin = Math.max(20, width / 15.0);
        DrawingBuilder drawing = new DrawingBuilder(LineBreaker.READER_FONT, margin, width - margin, margin + 4);
        if (!headline.before().isEmpty()) {
            drawing.text(headline.before(), 24, false, ColorRole.MUTED, 2);
        }
        double size = drawing.fittingSize(headline.number(), LARGEST, LEAST);
        drawing.text(headline.number(), size, true, ColorRole.CERTAIN, 3).gap(-size * 0.12);
        drawing.text(headline.after(), 21, false, ColorRole.TEXT, MOST_LINES).gap(18);
        drawing.rule().gap(16);
        drawing.text(letter.title(), 15, false, ColorRole.MUTED, 2);
        drawing.text(source(letter, statistic, language), 15, false, ColorRole.MUTED, 1);
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
                        + source(letter, statistic, language));
    }

    static String source(Letter letter, Statistic statistic, String language) {
        String paragraph =
                PictureMessages.PARAGRAPH.format(language, statistic.place().paragraph());
        String date = letter.dateNotInTitle();
        return date == null ? paragraph : date + " · " + paragraph;
    }
}

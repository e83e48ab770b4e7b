package org.undersigned.representation.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.Measure;
import org.undersigned.letter.Statistic;

/** Draws statistics as bars on a scale, each below its claim. */
final class StatisticBars {

    private final DrawingBuilder drawing;
    private final String language;

    StatisticBars(DrawingBuilder drawing, String language) {
        this.drawing = drawing;
        this.language = language;
    }

    /** The scale that all statistics fit on; they have one unit. */
    static Scale scale(List<Statistic> figures) {
        boolean percent = !figures.isEmpty() && figures.get(0).figure().measure() == Measure.PERCENT;
        return Scale.fitting(bounds(figures), percent);
    }

    private static List<Double> bounds(List<Statistic> figures) {
        return figures.stream()
                .flatMap(one -> Stream.of(one.figure().lower(), one.figure().upper()))
                .filter(bound -> bound != null)
                .map(Number::doubleValue)
                .toList();
    }

    /** Says that the scale is logarithmic; nothing if it is linear. */
    void scale(Scale scale) {
        if (scale.logarithmic()) {
            drawing.text(
                    PictureMessages.LOGARITHMIC.format(language, PictureMessages.number(scale.factor(), language)),
                    14,
                    false,
                    ColorRole.MUTED,
                    3);
        }
    }

    private double width() {
        return drawing.right() - drawing.left() - IntervalBar.ARROW;
    }

    /** A claim and its bar. */
    void bar(Statistic statistic, Scale scale) {
        row(statistic);
        drawing.gap(-10);
        IntervalBar.draw(statistic.figure(), scale, drawing.left(), drawing.y(), width())
                .forEach(drawing::add);
        drawing.gap(IntervalBar.HEIGHT + 22);
    }

    /** The claim, with the number on a line of its own. */
    void row(Statistic statistic) {
        FigureInClaim claim = FigureInClaim.of(statistic);
        if (!claim.lead().isEmpty()) {
            drawing.text(claim.lead(), 15, false, ColorRole.MUTED, 2);
        }
        drawing.text(claim.figure(), 17, true, ColorRole.TEXT, 2).gap(-2);
        drawing.text(claim.rest(), 15, false, ColorRole.MUTED, 4).gap(16);
    }

    /** The marks of the scale, below the bars. */
    void axis(Scale scale) {
        double width = width();
        double y = drawing.y() - 8;
        drawing.add(new Primitive.Line(drawing.left(), y, drawing.left() + width, y, 1, ColorRole.RULE));
        List<Double> marks = scale.marks();
        for (double mark : marks) {
            double x = drawing.left() + scale.position(mark) * width;
            drawing.add(new Primitive.Line(x, y, x, y + 5, 1, ColorRole.RULE));
            Primitive.Anchor anchor = mark == marks.get(0)
                    ? Primitive.Anchor.START
                    : mark == scale.most() ? Primitive.Anchor.END : Primitive.Anchor.MIDDLE;
            drawing.add(new Primitive.Label(
                    x,
                    y + 20,
                    PictureMessages.number(BigDecimal.valueOf(mark), language),
                    13,
                    false,
                    anchor,
                    ColorRole.MUTED));
        }
        drawing.gap(20);
    }

    /** What solid and pale bars mean. */
    void legend() {
        drawing.gap(14);
        key(ColorRole.CERTAIN, PictureMessages.CERTAIN);
        key(ColorRole.POSSIBLE, PictureMessages.POSSIBLE);
    }

    private void key(ColorRole color, PictureMessages meaning) {
        drawing.add(new Primitive.Box(drawing.left(), drawing.y() + 1, 22, 11, 0, color));
        drawing.add(new Primitive.Label(
                drawing.left() + 32,
                drawing.y() + 11,
                meaning.format(language),
                14,
                false,
                Primitive.Anchor.START,
                ColorRole.MUTED));
        drawing.gap(22);
    }
}

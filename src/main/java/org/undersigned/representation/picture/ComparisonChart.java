package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Statistic;

/** A bar chart of the statistics of two letters that have one unit, on one scale. */
public final class ComparisonChart {

    /** The most statistics of a letter that are drawn; the rest is counted. */
    private static final int MAX_STATISTICS = 50;

    private final String language;
    private final DrawingBuilder drawing;
    private final StatisticBars bars;
    private final double margin;

    private ComparisonChart(int width, String language) {
        this.language = language;
        this.margin = width < 480 ? 16 : 32;
        this.drawing = new DrawingBuilder(LineBreaker.READER_FONT, margin, width - margin, margin);
        this.bars = new StatisticBars(drawing, language);
    }

    /** The statistics of a letter that have the unit. */
    public record Side(Letter letter, List<Statistic> statistics) {

        public Side {
            statistics = List.copyOf(statistics);
        }
    }

    /**
     * @param unit what the statistics count
     * @param width in pixels
     * @param language the language of labels: "es", else English
     */
    public static String svg(String unit, List<Side> sides, int width, String language) {
        ComparisonChart chart = new ComparisonChart(width, language);
        String title = PictureMessages.COMPARED.format(language, unit);
        chart.drawing.text(title, 19, true, ColorRole.TEXT, 3);
        chart.draw(sides);
        int height = (int) Math.ceil(chart.drawing.y() + chart.margin - 6);
        List<Primitive> shapes = new ArrayList<>();
        shapes.add(new Primitive.Frame(0.5, 0.5, width - 1, height - 1, 12, ColorRole.PAPER, ColorRole.RULE));
        shapes.addAll(chart.drawing.primitives());
        String description = sides.stream()
                .map(side -> side.letter().title() + ": " + StatisticsChart.description(side.statistics(), language))
                .collect(Collectors.joining(" "));
        String spoken = sides.get(0).letter().language();
        return SvgRenderer.render(new Drawing(width, height, spoken, title, description, shapes));
    }

    private void draw(List<Side> sides) {
        List<Statistic> measured = sides.stream()
                .flatMap(side -> shown(side))
                .filter(one -> IntervalBar.fits(one.figure()))
                .toList();
        Scale scale = StatisticBars.scale(measured);
        if (!measured.isEmpty()) {
            bars.scale(scale);
        }
        sides.forEach(side -> draw(side, scale));
        if (!measured.isEmpty()) {
            bars.axis(scale);
            bars.legend();
        }
    }

    private static Stream<Statistic> shown(Side side) {
        return side.statistics().stream().limit(MAX_STATISTICS);
    }

    private void draw(Side side, Scale scale) {
        drawing.gap(20).rule().gap(16).text(side.letter().title(), 16, true, ColorRole.CERTAIN, 3);
        if (side.letter().dateNotInTitle() != null) {
            drawing.text(side.letter().dateNotInTitle(), 15, false, ColorRole.MUTED, 1);
        }
        drawing.gap(8);
        if (side.statistics().isEmpty()) {
            drawing.text(PictureMessages.NONE_OF_UNIT.format(language), 15, false, ColorRole.MUTED, 2);
        }
        shown(side).forEach(one -> {
            if (IntervalBar.fits(one.figure())) {
                bars.bar(one, scale);
            } else {
                bars.row(one);
            }
        });
        int more = side.statistics().size() - MAX_STATISTICS;
        if (more > 0) {
            drawing.text(PictureMessages.MORE.format(language, more), 15, false, ColorRole.MUTED, 1);
        }
    }
}

package org.undersigned.representation.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Measure;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Statistic;

/**
 * A bar chart of a letter's statistics, with one scale per unit. A logarithmic scale is labelled as such; bars show the
 * qualifier.
 */
public final class StatisticsChart {

    /** The default width. */
    public static final int WIDTH = 720;

    /** The maximum number of statistics drawn; the rest is counted. */
    static final int MAX_STATISTICS = 200;

    private static final int MAX_DESCRIPTION_LENGTH = 4000;

    private final String language;
    private final double margin;
    private final DrawingBuilder drawing;
    private final StatisticBars bars;

    private StatisticsChart(int width, String language) {
        this.language = language;
        this.margin = width < 480 ? 16 : 32;
        this.drawing = new DrawingBuilder(LineBreaker.READER_FONT, margin, width - margin, margin);
        this.bars = new StatisticBars(drawing, language);
    }

    /**
     * @param statistics the statistics to show, in their order
     * @param width in pixels, 280 or more
     * @param language the language of labels: "es", else English
     */
    public static String svg(Letter letter, List<Statistic> statistics, int width, String language) {
        return svg(letter, statistics, width, language, null);
    }

    /** @param asOf the date of the revision; {@code null} for the current one */
    public static String svg(Letter letter, List<Statistic> statistics, int width, String language, LocalDate asOf) {
        StatisticsChart chart = new StatisticsChart(width, language);
        String title = PictureMessages.FIGURES.format(language, letter.title());
        chart.drawing.text(title, 19, true, ColorRole.TEXT, 3).gap(2);
        if (letter.dateNotInTitle() != null) {
            chart.drawing.text(letter.dateNotInTitle(), 15, false, ColorRole.MUTED, 1);
        }
        chart.drawing.asOf(asOf, language);
        List<Statistic> shown = statistics.subList(0, Math.min(MAX_STATISTICS, statistics.size()));
        chart.draw(shown);
        if (shown.size() < statistics.size()) {
            chart.drawing
                    .gap(12)
                    .text(
                            PictureMessages.MORE.format(language, statistics.size() - MAX_STATISTICS),
                            15,
                            false,
                            ColorRole.MUTED,
                            1);
        }
        int height = (int) Math.ceil(chart.drawing.y() + chart.margin - 6);
        List<Primitive> shapes = new ArrayList<>();
        shapes.add(new Primitive.Frame(0.5, 0.5, width - 1, height - 1, 12, ColorRole.PAPER, ColorRole.RULE));
        shapes.addAll(chart.drawing.primitives());
        return SvgRenderer.render(
                new Drawing(width, height, letter.language(), title, description(shown, language), shapes));
    }

    /** All statistics as text, for screen readers. */
    static String description(List<Statistic> statistics, String language) {
        String all = statistics.stream()
                .map(one -> PictureMessages.forQualifier(one.figure().qualifier())
                                .format(language) + ": " + one.quote().exact() + ".")
                .map(LineBreaker::singleLine)
                .collect(Collectors.joining(" "));
        int end = Math.min(all.length(), MAX_DESCRIPTION_LENGTH);
        return all.substring(
                0, end > 0 && end < all.length() && Character.isHighSurrogate(all.charAt(end - 1)) ? end - 1 : end);
    }

    private void draw(List<Statistic> statistics) {
        if (statistics.isEmpty()) {
            drawing.gap(12).text(PictureMessages.NONE.format(language), 16, false, ColorRole.MUTED, 2);
            return;
        }
        Map<String, List<Statistic>> units = new LinkedHashMap<>();
        statistics.forEach(one ->
                units.computeIfAbsent(unit(one), name -> new ArrayList<>()).add(one));
        List<Statistic> single = units.values().stream()
                .filter(figures -> !comparable(figures))
                .flatMap(List::stream)
                .toList();
        units.values().removeIf(figures -> !comparable(figures));
        units.forEach(this::panel);
        if (!units.isEmpty()) {
            bars.legend();
        }
        if (!single.isEmpty()) {
            drawing.gap(20)
                    .rule()
                    .gap(16)
                    .text(PictureMessages.SINGLE.format(language), 16, true, ColorRole.CERTAIN, 2)
                    .gap(8);
            single.forEach(bars::row);
        }
    }

    /** A bar needs another one to compare with, unless it is a percentage. */
    private static boolean comparable(List<Statistic> figures) {
        boolean percent = figures.get(0).figure().measure() == Measure.PERCENT;
        return (percent || figures.size() > 1) && figures.stream().allMatch(one -> IntervalBar.fits(one.figure()));
    }

    private String unit(Statistic statistic) {
        Quantity quantity = statistic.figure();
        return switch (quantity.measure()) {
            case PERCENT -> PictureMessages.PERCENT.format(language);
            case NUMBER -> PictureMessages.UNITLESS.format(language);
            case COUNT, MONEY -> quantity.unit();
        };
    }

    private void panel(String unit, List<Statistic> figures) {
        Scale scale = StatisticBars.scale(figures);
        drawing.gap(20).rule().gap(16).text(unit, 16, true, ColorRole.CERTAIN, 2);
        bars.scale(scale);
        drawing.gap(8);
        figures.forEach(one -> bars.bar(one, scale));
        bars.axis(scale);
    }
}

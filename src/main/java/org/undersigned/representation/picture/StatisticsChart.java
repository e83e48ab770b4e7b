package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Measure;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Statistic;

/**
 * The figures of a letter side by side, those of one unit on one scale. A scale is linear as far as it can be, and says so
 * where it isn't; a figure shows how it is meant.
 */
public final class StatisticsChart {

    /** How wide a chart is where nobody says. */
    public static final int WIDTH = 720;

    /** More figures than these are counted, not drawn. */
    static final int MOST = 200;

    private static final int LONGEST = 4000;

    private final String language;
    private final double margin;
    private final Sketch sketch;

    private StatisticsChart(int width, String language) {
        this.language = language;
        this.margin = width < 480 ? 16 : 32;
        this.sketch = new Sketch(Wrapping.READERS_FONT, margin, width - margin, margin);
    }

    /**
     * @param statistics those of the letter that are shown, in their order
     * @param width in pixels, 280 or more
     * @param language of the few words that are not the letter's: "es", else English
     */
    public static String svg(Letter letter, List<Statistic> statistics, int width, String language) {
        StatisticsChart chart = new StatisticsChart(width, language);
        String title = Phrase.FIGURES.in(language, letter.title());
        chart.sketch.words(title, 19, true, Ink.TEXT, 3).gap(2);
        if (letter.date() != null && !letter.title().contains(letter.date().text())) {
            chart.sketch.words(letter.date().text(), 15, false, Ink.MUTED, 1);
        }
        List<Statistic> shown = statistics.subList(0, Math.min(MOST, statistics.size()));
        chart.draw(shown);
        if (shown.size() < statistics.size()) {
            chart.sketch.gap(12).words(Phrase.MORE.in(language, statistics.size() - MOST), 15, false, Ink.MUTED, 1);
        }
        int height = (int) Math.ceil(chart.sketch.y() + chart.margin - 6);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Frame(0.5, 0.5, width - 1, height - 1, 12, Ink.PAPER, Ink.RULE));
        shapes.addAll(chart.sketch.shapes());
        return Svg.of(new Drawing(width, height, letter.language(), title, description(shown, language), shapes));
    }

    /** Every figure in words: who doesn't see the chart misses nothing. */
    private static String description(List<Statistic> statistics, String language) {
        String all = statistics.stream()
                .map(one -> Phrase.of(one.figure().qualifier()).in(language) + ": "
                        + one.quote().exact() + ".")
                .map(Wrapping::plain)
                .collect(Collectors.joining(" "));
        int end = Math.min(all.length(), LONGEST);
        return all.substring(
                0, end > 0 && end < all.length() && Character.isHighSurrogate(all.charAt(end - 1)) ? end - 1 : end);
    }

    private void draw(List<Statistic> statistics) {
        if (statistics.isEmpty()) {
            sketch.gap(12).words(Phrase.NONE.in(language), 16, false, Ink.MUTED, 2);
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
            legend();
        }
        if (!single.isEmpty()) {
            sketch.gap(20)
                    .rule()
                    .gap(16)
                    .words(Phrase.SINGLE.in(language), 16, true, Ink.CERTAIN, 2)
                    .gap(8);
            single.forEach(this::row);
        }
    }

    /** A bar says something beside another bar, or on the scale of a hundred. */
    private static boolean comparable(List<Statistic> figures) {
        boolean percent = figures.get(0).figure().measure() == Measure.PERCENT;
        return (percent || figures.size() > 1) && figures.stream().allMatch(one -> Bar.fits(one.figure()));
    }

    private String unit(Statistic statistic) {
        Quantity quantity = statistic.figure();
        return switch (quantity.measure()) {
            case PERCENT -> Phrase.PERCENT.in(language);
            case NUMBER -> Phrase.UNITLESS.in(language);
            case COUNT, MONEY -> quantity.unit();
        };
    }

    private void panel(String unit, List<Statistic> figures) {
        boolean percent = figures.get(0).figure().measure() == Measure.PERCENT;
        Scale scale = Scale.of(bounds(figures), percent);
        sketch.gap(20).rule().gap(16).words(unit, 16, true, Ink.CERTAIN, 2);
        if (scale.logarithmic()) {
            sketch.words(
                    Phrase.LOGARITHMIC.in(language, Numbers.grouped(scale.factor(), language)),
                    14,
                    false,
                    Ink.MUTED,
                    3);
        }
        sketch.gap(8);
        double width = sketch.right() - sketch.left() - Bar.ARROW;
        for (Statistic one : figures) {
            row(one);
            sketch.gap(-10);
            Bar.of(one.figure(), scale, sketch.left(), sketch.y(), width).forEach(sketch::add);
            sketch.gap(Bar.HEIGHT + 22);
        }
        axis(scale, width);
    }

    private static List<Double> bounds(List<Statistic> figures) {
        return figures.stream()
                .flatMap(one -> Stream.of(one.figure().lower(), one.figure().upper()))
                .filter(bound -> bound != null)
                .map(Number::doubleValue)
                .toList();
    }

    /** The number in the letter's words, and its words. */
    private void row(Statistic statistic) {
        sketch.words(statistic.figure().text(), 17, true, Ink.TEXT, 2).gap(-2);
        sketch.words(Said.after(statistic), 15, false, Ink.MUTED, 4).gap(16);
    }

    private void axis(Scale scale, double width) {
        double y = sketch.y() - 8;
        sketch.add(new Shape.Line(sketch.left(), y, sketch.left() + width, y, 1, Ink.RULE));
        List<Double> marks = scale.marks();
        for (double mark : marks) {
            double x = sketch.left() + scale.at(mark) * width;
            sketch.add(new Shape.Line(x, y, x, y + 5, 1, Ink.RULE));
            Shape.Anchor anchor = mark == marks.get(0)
                    ? Shape.Anchor.START
                    : mark == scale.most() ? Shape.Anchor.END : Shape.Anchor.MIDDLE;
            sketch.add(new Shape.Label(x, y + 20, Numbers.grouped(mark, language), 13, false, anchor, Ink.MUTED));
        }
        sketch.gap(20);
    }

    private void legend() {
        sketch.gap(14);
        key(Ink.CERTAIN, Phrase.CERTAIN);
        key(Ink.POSSIBLE, Phrase.POSSIBLE);
    }

    private void key(Ink ink, Phrase meaning) {
        sketch.add(new Shape.Box(sketch.left(), sketch.y() + 1, 22, 11, 0, ink));
        sketch.add(new Shape.Label(
                sketch.left() + 32, sketch.y() + 11, meaning.in(language), 14, false, Shape.Anchor.START, Ink.MUTED));
        sketch.gap(22);
    }
}

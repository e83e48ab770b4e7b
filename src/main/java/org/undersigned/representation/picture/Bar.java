package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;

/**
 * A figure as a bar: full as far as its words make it certain, pale as far as they leave it open. What has no end on the
 * right ends in an arrow; what has one, in an upright line.
 */
final class Bar {

    static final double HEIGHT = 14;

    /** What a bar needs beyond the end of the scale. */
    static final double ARROW = 30;

    /** How far "about" reaches to either side: the words don't say, so that it is not to scale. */
    private static final double ABOUT = 12;

    private final double left;
    private final double top;
    private final List<Shape> shapes = new ArrayList<>();

    private Bar(double left, double top) {
        this.left = left;
        this.top = top;
    }

    /** Whether a figure can lie on a scale that begins at zero. */
    static boolean fits(Quantity quantity) {
        boolean positive = quantity.lower() == null || quantity.lower().signum() >= 0;
        return positive
                && (quantity.lower() != null
                        || quantity.upper() != null && quantity.upper().signum() >= 0);
    }

    /** @param width how long the scale is */
    static List<Shape> of(Quantity quantity, Scale scale, double left, double top, double width) {
        Bar bar = new Bar(left, top);
        double lower = quantity.lower() == null ? 0 : scale.at(quantity.lower().doubleValue()) * width;
        double upper =
                quantity.upper() == null ? lower : scale.at(quantity.upper().doubleValue()) * width;
        if (quantity.qualifier() == Qualifier.ABOUT) {
            bar.vague(lower);
        } else if (quantity.upper() == null) {
            bar.open(lower);
        } else {
            bar.closed(quantity.lower() == null, lower, upper);
        }
        return bar.shapes;
    }

    private void vague(double end) {
        double from = Math.max(0, end - ABOUT);
        box(0, from, Ink.CERTAIN);
        // Ever narrower and paler: an end that nobody can put a finger on.
        for (double x = from; x < end + ABOUT; x += 6) {
            box(x, x + 3.5, Ink.POSSIBLE);
        }
    }

    private void open(double end) {
        box(0, end, Ink.CERTAIN);
        box(end, end + ARROW - 10, Ink.POSSIBLE);
        double tip = left + end + ARROW;
        shapes.add(new Shape.Outline(
                List.of(
                        new Shape.Point(tip - 12, top - 4),
                        new Shape.Point(tip, top + HEIGHT / 2),
                        new Shape.Point(tip - 12, top + HEIGHT + 4)),
                Ink.POSSIBLE));
    }

    private void closed(boolean nothingCertain, double lower, double upper) {
        if (!nothingCertain) {
            box(0, Math.max(lower, 2), Ink.CERTAIN);
        }
        if (nothingCertain || upper > lower) {
            box(nothingCertain ? 0 : lower, upper, Ink.POSSIBLE);
            double end = left + upper;
            shapes.add(new Shape.Line(end, top - 4, end, top + HEIGHT + 4, 2, Ink.CERTAIN));
        }
    }

    private void box(double from, double to, Ink ink) {
        if (to > from) {
            shapes.add(new Shape.Box(left + from, top, to - from, HEIGHT, 0, ink));
        }
    }
}

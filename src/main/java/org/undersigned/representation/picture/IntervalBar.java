package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;

/**
 * A quantity as a bar: solid up to the lower bound, pale up to the upper bound. A bar without upper bound ends in an arrow,
 * a bar with one in a vertical line.
 */
final class IntervalBar {

    static final double HEIGHT = 14;

    /** The space that an arrow needs after the end of the scale. */
    static final double ARROW = 30;

    /** The width of "about" on either side; not to scale, because its meaning is vague. */
    private static final double ABOUT = 12;

    private final double left;
    private final double top;
    private final List<Primitive> primitives = new ArrayList<>();

    private IntervalBar(double left, double top) {
        this.left = left;
        this.top = top;
    }

    /** Whether the quantity fits on a scale that starts at zero. */
    static boolean fits(Quantity quantity) {
        boolean positive = quantity.lower() == null || quantity.lower().signum() >= 0;
        return positive
                && (quantity.lower() != null
                        || quantity.upper() != null && quantity.upper().signum() >= 0);
    }

    /** @param width the length of the scale */
    static List<Primitive> draw(Quantity quantity, Scale scale, double left, double top, double width) {
        IntervalBar bar = new IntervalBar(left, top);
        double lower =
                quantity.lower() == null ? 0 : scale.position(quantity.lower().doubleValue()) * width;
        double upper = quantity.upper() == null
                ? lower
                : scale.position(quantity.upper().doubleValue()) * width;
        if (quantity.qualifier() == Qualifier.ABOUT) {
            bar.vague(lower);
        } else if (quantity.upper() == null) {
            bar.open(lower);
        } else {
            bar.closed(quantity.lower() == null, lower, upper);
        }
        return bar.primitives;
    }

    private void vague(double end) {
        double from = Math.max(0, end - ABOUT);
        box(0, from, ColorRole.CERTAIN);
        // Stripes suggest a vague end.
        for (double x = from; x < end + ABOUT; x += 6) {
            box(x, x + 3.5, ColorRole.POSSIBLE);
        }
    }

    private void open(double end) {
        box(0, end, ColorRole.CERTAIN);
        box(end, end + ARROW - 10, ColorRole.POSSIBLE);
        double tip = left + end + ARROW;
        primitives.add(new Primitive.Outline(
                List.of(
                        new Primitive.Point(tip - 12, top - 4),
                        new Primitive.Point(tip, top + HEIGHT / 2),
                        new Primitive.Point(tip - 12, top + HEIGHT + 4)),
                ColorRole.POSSIBLE));
    }

    private void closed(boolean nothingCertain, double lower, double upper) {
        if (!nothingCertain) {
            box(0, Math.max(lower, 2), ColorRole.CERTAIN);
        }
        if (nothingCertain || upper > lower) {
            box(nothingCertain ? 0 : lower, upper, ColorRole.POSSIBLE);
            double end = left + upper;
            primitives.add(new Primitive.Line(end, top - 4, end, top + HEIGHT + 4, 2, ColorRole.CERTAIN));
        }
    }

    private void box(double from, double to, ColorRole color) {
        if (to > from) {
            primitives.add(new Primitive.Box(left + from, top, to - from, HEIGHT, 0, color));
        }
    }
}

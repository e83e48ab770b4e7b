package org.undersigned.representation.picture;

import java.util.ArrayList;
import java.util.List;

/** A picture in the making, filled from the top. */
final class Sketch {

    /** The distance of two base lines, in sizes of the font. */
    private static final double LEADING = 1.4;

    private final List<Shape> shapes = new ArrayList<>();
    private final Wrapping wrapping;
    private final double left;
    private final double right;
    private double y;

    /**
     * @param left where words begin
     * @param right where they end
     * @param top where the first line begins
     */
    Sketch(Wrapping wrapping, double left, double right, double top) {
        this.wrapping = wrapping;
        this.left = left;
        this.right = right;
        this.y = top;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double y() {
        return y;
    }

    Sketch gap(double pixels) {
        y += pixels;
        return this;
    }

    Sketch add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /** The size, no larger than the largest and no smaller than the least, at which bold words fit from side to side. */
    double size(String words, double largest, double least) {
        return wrapping.size(words, true, right - left, largest, least);
    }

    /** Words from side to side, in at most so many lines; nothing where there are none. */
    Sketch words(String words, double size, boolean bold, Ink ink, int most) {
        for (String line : wrapping.balanced(words, size, bold, right - left, most)) {
            // The letters' tops are about three quarters of the size above their base line.
            add(new Shape.Label(left, y + size * 0.78, line, size, bold, Shape.Anchor.START, ink));
            y += size * LEADING;
        }
        return this;
    }

    /** A line from side to side. */
    Sketch rule() {
        return add(new Shape.Line(left, y, right, y, 1, Ink.RULE));
    }

    List<Shape> shapes() {
        return shapes;
    }
}

package org.undersigned.representation.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds a drawing from top to bottom. */
final class DrawingBuilder {

    /** The line height, relative to the font size. */
    private static final double LEADING = 1.4;

    private final List<Primitive> primitives = new ArrayList<>();
    private final LineBreaker lineBreaker;
    private final double left;
    private final double right;
    private double y;

    /**
     * @param left the left edge of text
     * @param right the right edge of text
     * @param top the top of the first line
     */
    DrawingBuilder(LineBreaker lineBreaker, double left, double right, double top) {
        this.lineBreaker = lineBreaker;
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

    DrawingBuilder gap(double pixels) {
        y += pixels;
        return this;
    }

    DrawingBuilder add(Primitive primitive) {
        primitives.add(primitive);
        return this;
    }

    /** The font size between a minimum and a maximum at which bold text fits on one line. */
    double fittingSize(String text, double largest, double least) {
        return lineBreaker.fittingSize(text, true, right - left, largest, least);
    }

    /** Adds text in at most {@code most} lines; nothing if it is empty. */
    DrawingBuilder text(String text, double size, boolean bold, ColorRole color, int most) {
        for (String line : lineBreaker.breakBalanced(text, size, bold, right - left, most)) {
            // The letters' tops are about three quarters of the size above their base line.
            add(new Primitive.Label(left, y + size * 0.78, line, size, bold, Primitive.Anchor.START, color));
            y += size * LEADING;
        }
        return this;
    }

    /** Adds the date of a revision; nothing if it is {@code null}. */
    DrawingBuilder asOf(LocalDate date, String language) {
        return date == null ? this : text(PictureMessages.AS_OF.format(language, date), 15, false, ColorRole.MUTED, 1);
    }

    /** A line from side to side. */
    DrawingBuilder rule() {
        return add(new Primitive.Line(left, y, right, y, 1, ColorRole.RULE));
    }

    List<Primitive> primitives() {
        return primitives;
    }
}

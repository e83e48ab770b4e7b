package org.undersigned.representation.picture;

import java.util.List;

/** A shape or label, in pixels from the top left. */
sealed interface Primitive {

    /** The mirror image, for right-to-left languages. */
    Primitive mirrored(double width);

    record Box(double x, double y, double width, double height, double radius, ColorRole color) implements Primitive {

        @Override
        public Box mirrored(double total) {
            return new Box(total - x - width, y, width, height, radius, color);
        }
    }

    /** A box with a border. */
    record Frame(double x, double y, double width, double height, double radius, ColorRole fill, ColorRole edge)
            implements Primitive {

        @Override
        public Frame mirrored(double total) {
            return new Frame(total - x - width, y, width, height, radius, fill, edge);
        }
    }

    record Line(double x1, double y1, double x2, double y2, double thickness, ColorRole color) implements Primitive {

        @Override
        public Line mirrored(double total) {
            return new Line(total - x1, y1, total - x2, y2, thickness, color);
        }
    }

    /** A polygon. */
    record Outline(List<Point> points, ColorRole color) implements Primitive {

        public Outline {
            points = List.copyOf(points);
        }

        @Override
        public Outline mirrored(double total) {
            return new Outline(
                    points.stream()
                            .map(point -> new Point(total - point.x, point.y))
                            .toList(),
                    color);
        }
    }

    record Point(double x, double y) {}

    /** Text on one line; {@code y} is the baseline. */
    record Label(double x, double y, String text, double size, boolean bold, Anchor anchor, ColorRole color)
            implements Primitive {

        @Override
        public Label mirrored(double total) {
            return new Label(total - x, y, text, size, bold, anchor, color);
        }
    }

    /** The point of a label at {@code x}. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}

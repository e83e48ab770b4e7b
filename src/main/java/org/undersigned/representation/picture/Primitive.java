package org.undersigned.representation.picture;

import java.util.List;

/** Something drawn, in pixels from the top left. */
sealed interface Primitive {

    /** The same seen in a mirror, for letters that are read from right to left. */
    Primitive mirrored(double width);

    record Box(double x, double y, double width, double height, double radius, ColorRole color) implements Primitive {

        @Override
        public Box mirrored(double all) {
            return new Box(all - x - width, y, width, height, radius, color);
        }
    }

    /** A frame around what is drawn later. */
    record Frame(double x, double y, double width, double height, double radius, ColorRole fill, ColorRole edge)
            implements Primitive {

        @Override
        public Frame mirrored(double all) {
            return new Frame(all - x - width, y, width, height, radius, fill, edge);
        }
    }

    record Line(double x1, double y1, double x2, double y2, double thickness, ColorRole color) implements Primitive {

        @Override
        public Line mirrored(double all) {
            return new Line(all - x1, y1, all - x2, y2, thickness, color);
        }
    }

    /** A closed outline. */
    record Outline(List<Point> points, ColorRole color) implements Primitive {

        public Outline {
            points = List.copyOf(points);
        }

        @Override
        public Outline mirrored(double all) {
            return new Outline(
                    points.stream()
                            .map(point -> new Point(all - point.x, point.y))
                            .toList(),
                    color);
        }
    }

    record Point(double x, double y) {}

    /** Words on one line; {@code y} is that of their base line. */
    record Label(double x, double y, String text, double size, boolean bold, Anchor anchor, ColorRole color)
            implements Primitive {

        @Override
        public Label mirrored(double all) {
            return new Label(all - x, y, text, size, bold, anchor, color);
        }
    }

    /** Where a label's place is in it. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}

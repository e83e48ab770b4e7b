package org.undersigned.representation.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Renders a drawing as PNG in light colours. Text is drawn as outlines, without system fonts or a display. */
final class PngRenderer {

    /** The extra stroke width of bold letters, relative to the font size. */
    private static final float BOLD = 0.035f;

    private PngRenderer() {}

    /**
     * Renders one picture at a time, to bound memory: each needs four bytes per pixel.
     *
     * @param width in pixels
     */
    static synchronized byte[] render(Drawing drawing, int width) {
        double scale = (double) width / drawing.width();
        int height = (int) Math.round(drawing.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        drawing.primitives().forEach(primitive -> draw(graphics, primitive, drawing.rightToLeft()));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D graphics, Primitive primitive, boolean fromTheRight) {
        if (primitive instanceof Primitive.Box box) {
            ink(graphics, box.color());
            graphics.fill(rectangle(box.x(), box.y(), box.width(), box.height(), box.radius()));
        } else if (primitive instanceof Primitive.Frame frame) {
            RoundRectangle2D edge = rectangle(frame.x(), frame.y(), frame.width(), frame.height(), frame.radius());
            ink(graphics, frame.fill());
            graphics.fill(edge);
            ink(graphics, frame.edge());
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(edge);
        } else if (primitive instanceof Primitive.Line line) {
            ink(graphics, line.color());
            graphics.setStroke(new BasicStroke((float) line.thickness()));
            graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        } else if (primitive instanceof Primitive.Outline outline) {
            ink(graphics, outline.color());
            graphics.fill(path(outline));
        } else if (primitive instanceof Primitive.Label label) {
            ink(graphics, label.color());
            Path2D letters = letters(label, fromTheRight);
            graphics.fill(letters);
            if (label.bold()) {
                graphics.setStroke(
                        new BasicStroke((float) label.size() * BOLD, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(letters);
            }
        }
    }

    private static Path2D letters(Primitive.Label label, boolean fromTheRight) {
        String text = LineBreaker.singleLine(label.text());
        double spacing = label.bold() ? 1 + LineBreaker.TRACKING : 1;
        double width = FontOutlines.instance().width(text, label.size()) * spacing;
        double shift =
                switch (label.anchor()) {
                    case START -> fromTheRight ? width : 0;
                    case MIDDLE -> width / 2;
                    case END -> fromTheRight ? 0 : width;
                };
        return FontOutlines.instance()
                .outlines(asSeen(text, fromTheRight), label.x() - shift, label.y(), label.size(), spacing);
    }

    /** The characters in visual order, from the left. */
    private static String asSeen(String text, boolean fromTheRight) {
        int direction = fromTheRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text, direction);
        if (bidi.isLeftToRight()) {
            return text;
        }
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] parts = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 1 ? new StringBuilder(part).reverse().toString() : part;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        return String.join("", parts);
    }

    private static Path2D path(Primitive.Outline outline) {
        Path2D path = new Path2D.Double();
        for (Primitive.Point point : outline.points()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        path.closePath();
        return path;
    }

    private static RoundRectangle2D rectangle(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    private static void ink(Graphics2D graphics, ColorRole color) {
        graphics.setColor(Color.decode(color.light()));
    }
}

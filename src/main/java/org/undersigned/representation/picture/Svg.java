package org.undersigned.representation.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.representation.Xml;

/**
 * A drawing as SVG 1.1, light or dark as the reader has it. Colours also stand at each shape, so that a viewer that knows no
 * style sheet shows the light ones.
 */
public final class Svg {

    private static final String FONTS =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private static final String STYLE = "@media (prefers-color-scheme: dark){"
            + Stream.of(Ink.values())
                    .map(ink -> ".%1$s{fill:%2$s}.e-%1$s{stroke:%2$s}".formatted(ink.label(), ink.dark()))
                    .collect(Collectors.joining())
            + "}";

    /** What a Content-Security-Policy has to allow for the picture's own style: the source expression of its hash. */
    public static final String STYLE_SOURCE = "'sha256-" + hash() + "'";

    private Svg() {}

    static String of(Drawing drawing) {
        Xml xml = new Xml();
        xml.open("svg").with("xmlns", "http://www.w3.org/2000/svg").with("role", "img");
        xml.with("aria-labelledby", "title desc").with("lang", drawing.language());
        xml.with("width", drawing.width()).with("height", drawing.height());
        xml.with("viewBox", "0 0 %d %d".formatted(drawing.width(), drawing.height()));
        xml.with("font-family", FONTS).with("direction", drawing.fromTheRight() ? "rtl" : null);
        xml.line();
        xml.open("title").with("id", "title").words(drawing.title()).close().line();
        xml.open("desc").with("id", "desc").words(drawing.description()).close().line();
        xml.element("style", STYLE).line();
        drawing.shapes().forEach(shape -> write(xml, shape));
        return xml.close().line().toString();
    }

    private static void write(Xml xml, Shape shape) {
        if (shape instanceof Shape.Box box) {
            box(xml, box.x(), box.y(), box.width(), box.height(), box.radius());
            fill(xml, box.ink());
        } else if (shape instanceof Shape.Frame frame) {
            box(xml, frame.x(), frame.y(), frame.width(), frame.height(), frame.radius());
            xml.with("class", frame.fill().label() + " e-" + frame.edge().label());
            xml.with("fill", frame.fill().light()).with("stroke", frame.edge().light());
        } else if (shape instanceof Shape.Line line) {
            xml.open("line").with("x1", number(line.x1())).with("y1", number(line.y1()));
            xml.with("x2", number(line.x2())).with("y2", number(line.y2()));
            xml.with("stroke-width", number(line.thickness()))
                    .with("class", "e-" + line.ink().label());
            xml.with("stroke", line.ink().light());
        } else if (shape instanceof Shape.Outline outline) {
            String points = outline.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y()))
                    .collect(Collectors.joining(" "));
            xml.open("polygon").with("points", points);
            fill(xml, outline.ink());
        } else if (shape instanceof Shape.Label label) {
            xml.open("text").with("x", number(label.x())).with("y", number(label.y()));
            xml.with("font-size", number(label.size())).with("font-weight", label.bold() ? "600" : null);
            xml.with("text-anchor", anchor(label.anchor()));
            fill(xml, label.ink());
            xml.words(Wrapping.plain(label.words()));
        }
        xml.close().line();
    }

    private static void box(Xml xml, double x, double y, double width, double height, double radius) {
        xml.open("rect").with("x", number(x)).with("y", number(y));
        xml.with("width", number(width)).with("height", number(height));
        xml.with("rx", radius == 0 ? null : number(radius));
    }

    private static void fill(Xml xml, Ink ink) {
        xml.with("class", ink.label()).with("fill", ink.light());
    }

    private static String anchor(Shape.Anchor anchor) {
        return anchor == Shape.Anchor.START ? null : anchor.name().toLowerCase(Locale.ROOT);
    }

    /** A tenth of a pixel is fine enough. */
    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

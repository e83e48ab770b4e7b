package org.undersigned.representation.picture;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Sha256;
import org.undersigned.representation.XmlWriter;

/**
 * Renders a drawing as SVG 1.1 in the user's colour scheme. Shapes also have fill attributes, so that a viewer without CSS
 * support shows the light colours.
 */
public final class SvgRenderer {

    private static final String FONTS =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private static final String STYLE = "@media (prefers-color-scheme: dark){"
            + Stream.of(ColorRole.values())
                    .map(color -> ".%1$s{fill:%2$s}.e-%1$s{stroke:%2$s}".formatted(color.label(), color.dark()))
                    .collect(Collectors.joining())
            + "}";

    /** The Content-Security-Policy source expression that allows the picture's style element. */
    public static final String STYLE_SOURCE = "'sha256-" + styleHash() + "'";

    private SvgRenderer() {}

    static String render(Drawing drawing) {
        XmlWriter xml = new XmlWriter();
        xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("role", "img");
        xml.attribute("aria-labelledby", "title desc").attribute("lang", drawing.language());
        xml.attribute("width", drawing.width()).attribute("height", drawing.height());
        xml.attribute("viewBox", "0 0 %d %d".formatted(drawing.width(), drawing.height()));
        xml.attribute("font-family", FONTS).attribute("direction", drawing.rightToLeft() ? "rtl" : null);
        xml.newline();
        xml.start("title").attribute("id", "title").text(drawing.title()).end().newline();
        xml.start("desc")
                .attribute("id", "desc")
                .text(drawing.description())
                .end()
                .newline();
        xml.element("style", STYLE).newline();
        drawing.primitives().forEach(primitive -> write(xml, primitive));
        return xml.end().newline().toString();
    }

    private static void write(XmlWriter xml, Primitive primitive) {
        if (primitive instanceof Primitive.Box box) {
            box(xml, box.x(), box.y(), box.width(), box.height(), box.radius());
            fill(xml, box.color());
        } else if (primitive instanceof Primitive.Frame frame) {
            box(xml, frame.x(), frame.y(), frame.width(), frame.height(), frame.radius());
            xml.attribute("class", frame.fill().label() + " e-" + frame.edge().label());
            xml.attribute("fill", frame.fill().light())
                    .attribute("stroke", frame.edge().light());
        } else if (primitive instanceof Primitive.Line line) {
            xml.start("line").attribute("x1", number(line.x1())).attribute("y1", number(line.y1()));
            xml.attribute("x2", number(line.x2())).attribute("y2", number(line.y2()));
            xml.attribute("stroke-width", number(line.thickness()))
                    .attribute("class", "e-" + line.color().label());
            xml.attribute("stroke", line.color().light());
        } else if (primitive instanceof Primitive.Outline outline) {
            String points = outline.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y()))
                    .collect(Collectors.joining(" "));
            xml.start("polygon").attribute("points", points);
            fill(xml, outline.color());
        } else if (primitive instanceof Primitive.Label label) {
            xml.start("text").attribute("x", number(label.x())).attribute("y", number(label.y()));
            xml.attribute("font-size", number(label.size())).attribute("font-weight", label.bold() ? "600" : null);
            xml.attribute("text-anchor", anchor(label.anchor()));
            fill(xml, label.color());
            xml.text(LineBreaker.singleLine(label.text()));
        }
        xml.end().newline();
    }

    private static void box(XmlWriter xml, double x, double y, double width, double height, double radius) {
        xml.start("rect").attribute("x", number(x)).attribute("y", number(y));
        xml.attribute("width", number(width)).attribute("height", number(height));
        xml.attribute("rx", radius == 0 ? null : number(radius));
    }

    private static void fill(XmlWriter xml, ColorRole color) {
        xml.attribute("class", color.label()).attribute("fill", color.light());
    }

    private static String anchor(Primitive.Anchor anchor) {
        return anchor == Primitive.Anchor.START ? null : anchor.name().toLowerCase(Locale.ROOT);
    }

    /** Rounds to a tenth of a pixel. */
    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String styleHash() {
        return Base64.getEncoder().encodeToString(Sha256.digest(STYLE.getBytes(StandardCharsets.UTF_8)));
    }
}

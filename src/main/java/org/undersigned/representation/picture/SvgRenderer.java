package org.undersigned.representation.picture;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Sha256;
import org.undersigned.representation.XmlWriter;

/**
 * A drawing as SVG 1.1, light or dark as the reader has it. Colours also stand at each shape, so that a viewer that knows no
 * style sheet shows the light ones.
 */
public final class SvgRenderer {

    private static final String FONTS =
            "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private static final String STYLE = "@media (prefers-color-scheme: dark){"
            + Stream.of(ColorRole.values())
                    .map(color -> ".%1$s{fill:%2$s}.e-%1$s{stroke:%2$s}".formatted(color.label(), color.dark()))
                    .collect(Collectors.joining())
            + "}";

    /** What a Content-Security-Policy has to allow for the picture's own style: the source expression of its hash. */
    public static final String STYLE_SOURCE = "'sha256-" + hash() + "'";

    private SvgRenderer() {}

    static String render(Drawing drawing) {
        XmlWriter xmlWriter = new XmlWriter();
        xmlWriter.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("role", "img");
        xmlWriter.attribute("aria-labelledby", "title desc").attribute("lang", drawing.language());
        xmlWriter.attribute("width", drawing.width()).attribute("height", drawing.height());
        xmlWriter.attribute("viewBox", "0 0 %d %d".formatted(drawing.width(), drawing.height()));
        xmlWriter.attribute("font-family", FONTS).attribute("direction", drawing.rightToLeft() ? "rtl" : null);
        xmlWriter.newline();
        xmlWriter
                .start("title")
                .attribute("id", "title")
                .text(drawing.title())
                .end()
                .newline();
        xmlWriter
                .start("desc")
                .attribute("id", "desc")
                .text(drawing.description())
                .end()
                .newline();
        xmlWriter.element("style", STYLE).newline();
        drawing.primitives().forEach(primitive -> write(xmlWriter, primitive));
        return xmlWriter.end().newline().toString();
    }

    private static void write(XmlWriter xmlWriter, Primitive primitive) {
        if (primitive instanceof Primitive.Box box) {
            box(xmlWriter, box.x(), box.y(), box.width(), box.height(), box.radius());
            fill(xmlWriter, box.color());
        } else if (primitive instanceof Primitive.Frame frame) {
            box(xmlWriter, frame.x(), frame.y(), frame.width(), frame.height(), frame.radius());
            xmlWriter.attribute(
                    "class", frame.fill().label() + " e-" + frame.edge().label());
            xmlWriter
                    .attribute("fill", frame.fill().light())
                    .attribute("stroke", frame.edge().light());
        } else if (primitive instanceof Primitive.Line line) {
            xmlWriter.start("line").attribute("x1", number(line.x1())).attribute("y1", number(line.y1()));
            xmlWriter.attribute("x2", number(line.x2())).attribute("y2", number(line.y2()));
            xmlWriter
                    .attribute("stroke-width", number(line.thickness()))
                    .attribute("class", "e-" + line.color().label());
            xmlWriter.attribute("stroke", line.color().light());
        } else if (primitive instanceof Primitive.Outline outline) {
            String points = outline.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y()))
                    .collect(Collectors.joining(" "));
            xmlWriter.start("polygon").attribute("points", points);
            fill(xmlWriter, outline.color());
        } else if (primitive instanceof Primitive.Label label) {
            xmlWriter.start("text").attribute("x", number(label.x())).attribute("y", number(label.y()));
            xmlWriter
                    .attribute("font-size", number(label.size()))
                    .attribute("font-weight", label.bold() ? "600" : null);
            xmlWriter.attribute("text-anchor", anchor(label.anchor()));
            fill(xmlWriter, label.color());
            xmlWriter.text(LineBreaker.singleLine(label.text()));
        }
        xmlWriter.end().newline();
    }

    private static void box(XmlWriter xmlWriter, double x, double y, double width, double height, double radius) {
        xmlWriter.start("rect").attribute("x", number(x)).attribute("y", number(y));
        xmlWriter.attribute("width", number(width)).attribute("height", number(height));
        xmlWriter.attribute("rx", radius == 0 ? null : number(radius));
    }

    private static void fill(XmlWriter xmlWriter, ColorRole color) {
        xmlWriter.attribute("class", color.label()).attribute("fill", color.light());
    }

    private static String anchor(Primitive.Anchor anchor) {
        return anchor == Primitive.Anchor.START ? null : anchor.name().toLowerCase(Locale.ROOT);
    }

    /** A tenth of a pixel is fine enough. */
    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String hash() {
        return Base64.getEncoder().encodeToString(Sha256.digest(STYLE.getBytes(StandardCharsets.UTF_8)));
    }
}

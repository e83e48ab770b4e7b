package org.undersigned.representation.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    static String of(Drawing drawing) {
        XmlWriter xmlWriter = new XmlWriter();
        xmlWriter.open("svg").with("xmlns", "http://www.w3.org/2000/svg").with("role", "img");
        xmlWriter.with("aria-labelledby", "title desc").with("lang", drawing.language());
        xmlWriter.with("width", drawing.width()).with("height", drawing.height());
        xmlWriter.with("viewBox", "0 0 %d %d".formatted(drawing.width(), drawing.height()));
        xmlWriter.with("font-family", FONTS).with("direction", drawing.fromTheRight() ? "rtl" : null);
        xmlWriter.line();
        xmlWriter
                .open("title")
                .with("id", "title")
                .words(drawing.title())
                .close()
                .line();
        xmlWriter
                .open("desc")
                .with("id", "desc")
                .words(drawing.description())
                .close()
                .line();
        xmlWriter.element("style", STYLE).line();
        drawing.shapes().forEach(primitive -> write(xmlWriter, primitive));
        return xmlWriter.close().line().toString();
    }

    private static void write(XmlWriter xmlWriter, Primitive primitive) {
        if (primitive instanceof Primitive.Box box) {
            box(xmlWriter, box.x(), box.y(), box.width(), box.height(), box.radius());
            fill(xmlWriter, box.ink());
        } else if (primitive instanceof Primitive.Frame frame) {
            box(xmlWriter, frame.x(), frame.y(), frame.width(), frame.height(), frame.radius());
            xmlWriter.with("class", frame.fill().label() + " e-" + frame.edge().label());
            xmlWriter
                    .with("fill", frame.fill().light())
                    .with("stroke", frame.edge().light());
        } else if (primitive instanceof Primitive.Line line) {
            xmlWriter.open("line").with("x1", number(line.x1())).with("y1", number(line.y1()));
            xmlWriter.with("x2", number(line.x2())).with("y2", number(line.y2()));
            xmlWriter
                    .with("stroke-width", number(line.thickness()))
                    .with("class", "e-" + line.ink().label());
            xmlWriter.with("stroke", line.ink().light());
        } else if (primitive instanceof Primitive.Outline outline) {
            String points = outline.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y()))
                    .collect(Collectors.joining(" "));
            xmlWriter.open("polygon").with("points", points);
            fill(xmlWriter, outline.ink());
        } else if (primitive instanceof Primitive.Label label) {
            xmlWriter.open("text").with("x", number(label.x())).with("y", number(label.y()));
            xmlWriter.with("font-size", number(label.size())).with("font-weight", label.bold() ? "600" : null);
            xmlWriter.with("text-anchor", anchor(label.anchor()));
            fill(xmlWriter, label.ink());
            xmlWriter.words(LineBreaker.plain(label.words()));
        }
        xmlWriter.close().line();
    }

    private static void box(XmlWriter xmlWriter, double x, double y, double width, double height, double radius) {
        xmlWriter.open("rect").with("x", number(x)).with("y", number(y));
        xmlWriter.with("width", number(width)).with("height", number(height));
        xmlWriter.with("rx", radius == 0 ? null : number(radius));
    }

    private static void fill(XmlWriter xmlWriter, ColorRole color) {
        xmlWriter.with("class", color.label()).with("fill", color.light());
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

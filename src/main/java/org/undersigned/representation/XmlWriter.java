package org.undersigned.representation;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML in the making: the one place where words become XML's. What XML 1.0 can't hold becomes U+FFFD. */
public final class XmlWriter {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> start = new ArrayDeque<>();
    private boolean tag;

    /** Opens an element. */
    public XmlWriter start(String name) {
        finishTag();
        text.append('<').append(name);
        start.push(name);
        tag = true;
        return this;
    }

    /** An attribute of the element just opened; none where the value is {@code null}. */
    public XmlWriter attribute(String name, Object value) {
        if (value != null) {
            text.append(' ').append(name).append("=\"");
            escape(value.toString(), true);
            text.append('"');
        }
        return this;
    }

    public XmlWriter text(Object words) {
        finishTag();
        escape(words.toString(), false);
        return this;
    }

    public XmlWriter end() {
        String name = start.pop();
        if (tag) {
            text.append("/>");
            tag = false;
        } else {
            text.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element with nothing but words; none where there are none. */
    public XmlWriter element(String name, Object words) {
        return words == null ? this : start(name).text(words).end();
    }

    /** A line break, for those who read the source. */
    public XmlWriter newline() {
        finishTag();
        text.append('\n');
        return this;
    }

    private void finishTag() {
        if (tag) {
            text.append('>');
            tag = false;
        }
    }

    private void escape(String words, boolean attribute) {
        words.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '\r' -> text.append("&#13;");
                case '"' -> text.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> text.append(attribute ? "&#" + c + ";" : Character.toString(c));
                default -> text.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package org.undersigned.representation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Builds and escapes XML. Characters that XML 1.0 does not allow become U+FFFD. */
public final class XmlWriter {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Writer out;
    private final SpillingText text;
    private final Deque<String> start = new ArrayDeque<>();
    private boolean startTagOpen;

    public XmlWriter() {
        this(new StringWriter());
    }

    /** Writes on to a stream what is long enough. */
    public XmlWriter(Writer out) {
        this.out = out;
        this.text = new SpillingText(out);
    }

    /** Starts an element. */
    public XmlWriter start(String name) {
        finishStartTag();
        text.append('<').append(name);
        start.push(name);
        startTagOpen = true;
        return this;
    }

    /** Adds an attribute to the element just started, unless the value is {@code null}. */
    public XmlWriter attribute(String name, Object value) {
        if (value != null) {
            text.append(' ').append(name).append("=\"");
            escape(value.toString(), true);
            text.append('"');
        }
        return this;
    }

    public XmlWriter text(Object words) {
        finishStartTag();
        escape(words.toString(), false);
        return this;
    }

    public XmlWriter end() {
        String name = start.pop();
        if (startTagOpen) {
            text.append("/>");
            startTagOpen = false;
        } else {
            text.append("</").append(name).append('>');
        }
        return this;
    }

    /** Adds an element with text, unless the text is {@code null}. */
    public XmlWriter element(String name, Object words) {
        return words == null ? this : start(name).text(words).end();
    }

    /** Adds a line break for readability. */
    public XmlWriter newline() {
        finishStartTag();
        text.append('\n');
        return this;
    }

    /** Writes the rest to the stream, which stays open. */
    public void finish() throws IOException {
        text.finish();
    }

    private void finishStartTag() {
        if (startTagOpen) {
            text.append('>');
            startTagOpen = false;
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
        text.spill();
        return out.toString();
    }
}

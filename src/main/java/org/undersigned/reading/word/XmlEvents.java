package org.undersigned.reading.word;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.undersigned.reading.block.UnreadableFileException;

/**
 * Parses the XML of a part (StAX) and passes its events to a handler. Ignores DTDs and external entities, and {@code
 * mc:Fallback}, which repeats {@code mc:Choice} for older readers.
 */
final class XmlEvents {

    private static final XMLInputFactory FACTORY = createFactory();

    private final XMLStreamReader reader;

    private XmlEvents(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory createFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Handles the events of a part. */
    interface XmlHandler {
        void start(String name, XmlEvents element);

        void end(String name);

        default void text(String characters) {}
    }

    /** Parses a part; {@code null} has no events. */
    static void parse(byte[] part, XmlHandler handler) throws UnreadableFileException {
        if (part == null) {
            return;
        }
        try {
            XMLStreamReader reader;
            synchronized (FACTORY) {
                reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            }
            new XmlEvents(reader).parse(handler);
        } catch (XMLStreamException | RuntimeException broken) {
            throw UnreadableFileException.damaged(WordPackage.KIND);
        }
    }

    /** Parses a part, with its start tags only. */
    static void parse(byte[] part, Consumer<XmlEvents> starts) throws UnreadableFileException {
        parse(part, new XmlHandler() {
            @Override
            public void start(String name, XmlEvents element) {
                starts.accept(element);
            }

            @Override
            public void end(String name) {}
        });
    }

    private void parse(XmlHandler handler) throws XMLStreamException {
        int skippedDepth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (skippedDepth > 0 || reader.getLocalName().equals("Fallback")) {
                    skippedDepth++;
                } else {
                    handler.start(reader.getLocalName(), this);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skippedDepth > 0) {
                    skippedDepth--;
                } else {
                    handler.end(reader.getLocalName());
                }
            } else if (skippedDepth == 0
                    && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                handler.text(reader.getText());
            }
        }
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name in any namespace, or {@code null}. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String value() {
        String value = attribute("val");
        return value == null ? "" : value;
    }

    int intAttribute(String attribute, int otherwise) {
        try {
            String value = attribute(attribute);
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** The value of a toggle property, true by default. */
    boolean isOn() {
        return switch (value()) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }
}

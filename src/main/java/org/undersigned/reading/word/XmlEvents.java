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
 * The XML of one part as events. Document types and entities are not followed, nothing is loaded. Where a document says
 * the same in a new way and in an old one, the old one is passed over.
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

    /** What is done with the events of a part. */
    interface XmlHandler {
        void start(String name, XmlEvents element);

        void end(String name);

        default void text(String characters) {}
    }

    /** Goes through a part once; one that isn't there has no events. */
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

    /** The same for what only begins elements. */
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
        int passedOver = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (passedOver > 0 || reader.getLocalName().equals("Fallback")) {
                    passedOver++;
                } else {
                    handler.start(reader.getLocalName(), this);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (passedOver > 0) {
                    passedOver--;
                } else {
                    handler.end(reader.getLocalName());
                }
            } else if (passedOver == 0
                    && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                handler.text(reader.getText());
            }
        }
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, whatever its namespace; {@code null} where there is none. */
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

    /** Whether a property that is named is on: it is, unless it says that it isn't. */
    boolean isOn() {
        return switch (value()) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }
}

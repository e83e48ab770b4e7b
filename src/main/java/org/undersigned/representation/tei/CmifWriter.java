package org.undersigned.representation.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.undersigned.letter.Letter;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/** Writes all letters as an index in the Correspondence Metadata Interchange Format, for correspSearch. */
public final class CmifWriter implements AutoCloseable {

    private static final String SOURCE = "undersigned";

    private final ResourceUris uris;
    private final OutputStream out;

    /** @param changed the time of the last publication; {@code null} if there is none */
    public CmifWriter(ResourceUris uris, Instant changed, OutputStream out) throws IOException {
        this.uris = uris;
        this.out = out;
        write(XmlWriter.DECLARATION + "<TEI xmlns=\"" + TeiWriter.NAMESPACE
                + "\">\n<teiHeader>\n<fileDesc>\n<titleStmt>" + title() + "</titleStmt>\n" + publication(changed)
                + source() + "</fileDesc>\n<profileDesc>\n");
    }

    private XmlWriter title() {
        XmlWriter xml = new XmlWriter();
        xml.element("title", "Open letters at " + uris.base()).newline();
        return xml.start("editor").text("Undersigned").end();
    }

    private XmlWriter publication(Instant changed) {
        XmlWriter xml = new XmlWriter();
        xml.start("publicationStmt").element("publisher", "Undersigned");
        xml.start("idno")
                .attribute("type", "url")
                .text(uris.at("/letters.cmif.xml"))
                .end();
        if (changed != null) {
            LocalDate date = changed.atOffset(ZoneOffset.UTC).toLocalDate();
            xml.start("date").attribute("when", date).end();
        }
        xml.start("availability").attribute("status", "unknown");
        return xml.element("p", "Letters belong to those who wrote them.")
                .end()
                .end()
                .newline();
    }

    private XmlWriter source() {
        XmlWriter xml = new XmlWriter();
        xml.start("sourceDesc").start("bibl").attribute("type", "online").attribute("xml:id", SOURCE);
        xml.text("Undersigned. ").start("ref").attribute("target", uris.at("/")).end();
        return xml.end().end().newline();
    }

    public void write(Letter letter) throws IOException {
        XmlWriter xml = new XmlWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CorrespDesc.write(xml, uris, letter, "#" + SOURCE);
        xml.newline().finish();
    }

    @Override
    public void close() throws IOException {
        write("</profileDesc>\n</teiHeader>\n<text><body><p/></body></text>\n</TEI>\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

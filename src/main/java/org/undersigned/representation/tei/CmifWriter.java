package org.undersigned.representation.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.undersigned.letter.Letter;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/** All letters as one index in the Correspondence Metadata Interchange Format, as correspSearch gathers them. */
public final class CmifWriter implements AutoCloseable {

    private static final String SOURCE = "undersigned";

    private final ResourceUris uris;
    private final OutputStream out;

    /** @param changed when a letter was published last; {@code null} where none was */
    public CmifWriter(ResourceUris uris, Instant changed, OutputStream out) throws IOException {
        this.uris = uris;
        this.out = out;
        XmlWriter head = new XmlWriter();
        head.element("title", "Open letters at " + uris.base()).newline();
        head.start("editor").text("Undersigned").end();
        write(XmlWriter.DECLARATION + "<TEI xmlns=\"" + TeiWriter.NAMESPACE
                + "\">\n<teiHeader>\n<fileDesc>\n<titleStmt>" + head + "</titleStmt>\n");
        XmlWriter published = new XmlWriter();
        published.start("publicationStmt").element("publisher", "Undersigned");
        published
                .start("idno")
                .attribute("type", "url")
                .text(uris.at("/letters.cmif.xml"))
                .end();
        if (changed != null) {
            published
                    .start("date")
                    .attribute("when", changed.atOffset(ZoneOffset.UTC).toLocalDate())
                    .end();
        }
        published.start("availability").attribute("status", "unknown");
        published
                .element("p", "Letters belong to those who wrote them.")
                .end()
                .end()
                .newline();
        published.start("sourceDesc").start("bibl").attribute("type", "online").attribute("xml:id", SOURCE);
        published
                .text("Undersigned. ")
                .start("ref")
                .attribute("target", uris.at("/"))
                .end();
        published.end().end().newline();
        write(published + "</fileDesc>\n<profileDesc>\n");
    }

    public void write(Letter letter) throws IOException {
        XmlWriter xmlWriter = new XmlWriter();
        CorrespDesc.write(xmlWriter, uris, letter, "#" + SOURCE);
        write(xmlWriter.newline().toString());
    }

    @Override
    public void close() throws IOException {
        write("</profileDesc>\n</teiHeader>\n<text><body><p/></body></text>\n</TEI>\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

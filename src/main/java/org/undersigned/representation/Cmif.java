package org.undersigned.representation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.undersigned.letter.Letter;

/** All letters as one index in the Correspondence Metadata Interchange Format, as correspSearch gathers them. */
public final class Cmif implements AutoCloseable {

    private static final String SOURCE = "undersigned";

    private final Addresses addresses;
    private final OutputStream out;

    /** @param changed when a letter was published last; {@code null} where none was */
    public Cmif(Addresses addresses, Instant changed, OutputStream out) throws IOException {
        this.addresses = addresses;
        this.out = out;
        Xml head = new Xml();
        head.element("title", "Open letters at " + addresses.base()).line();
        head.open("editor").words("Undersigned").close();
        write(Xml.DECLARATION + "<TEI xmlns=\"" + Tei.NAMESPACE + "\">\n<teiHeader>\n<fileDesc>\n<titleStmt>" + head
                + "</titleStmt>\n");
        Xml published = new Xml();
        published.open("publicationStmt").element("publisher", "Undersigned");
        published
                .open("idno")
                .with("type", "url")
                .words(addresses.at("/letters.cmif.xml"))
                .close();
        if (changed != null) {
            published
                    .open("date")
                    .with("when", changed.atOffset(ZoneOffset.UTC).toLocalDate())
                    .close();
        }
        published.open("availability").with("status", "unknown");
        published
                .element("p", "Letters belong to those who wrote them.")
                .close()
                .close()
                .line();
        published.open("sourceDesc").open("bibl").with("type", "online").with("xml:id", SOURCE);
        published
                .words("Undersigned. ")
                .open("ref")
                .with("target", addresses.at("/"))
                .close();
        published.close().close().line();
        write(published + "</fileDesc>\n<profileDesc>\n");
    }

    public void add(Letter letter) throws IOException {
        Xml xml = new Xml();
        Correspondence.write(xml, addresses, letter, "#" + SOURCE);
        write(xml.line().toString());
    }

    @Override
    public void close() throws IOException {
        write("</profileDesc>\n</teiHeader>\n<text><body><p/></body></text>\n</TEI>\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
